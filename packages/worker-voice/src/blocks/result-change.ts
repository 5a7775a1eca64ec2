import { block, boolean, field, integer, number, optional, uuid } from '@amparo/core';

/** How the figure has changed since an earlier wave. */
export const resultChange = block(
  {
    name: 'ResultChange',
    description: 'How the figure has changed since an earlier wave.',
  },
  {
    previousWaveId: field(uuid(), {
      title: 'Earlier wave',
      description: 'The wave compared with.',
      example: '1f6e0b94-2d3c-4e87-a5b1-7c9d8e0f4a25',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    previousN: field(integer(0, 10_000_000), {
      title: 'Responses then',
      description: 'How many valid answers the earlier figure rests on.',
      example: 88,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    difference: field(optional(number()), {
      title: 'Difference',
      description: 'The figure less the earlier one, in the unit of the result.',
      example: 4.5,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    z: field(optional(number(-1000, 1000)), {
      title: 'z',
      description: 'Test value of the difference of two shares.',
      example: 0.64,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    pValue: field(optional(number(0, 1)), {
      title: 'p value',
      description: 'Chance of such a difference if nothing had changed; two-sided.',
      example: 0.52,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    significant: field(optional(boolean()), {
      title: 'Significant',
      description: 'Whether the difference is more than chance at the level of confidence.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
