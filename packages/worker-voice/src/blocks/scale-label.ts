import { block, field, integer, list, localisedText } from '@amparo/core';

/** The words at one point of a scale. */
export const scaleLabel = block(
  {
    name: 'ScaleLabel',
    description: 'The words at one point of a scale.',
  },
  {
    value: field(integer(-1000, 1000), {
      title: 'Point',
      description: 'The point of the scale.',
      example: 1,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    label: field(list(localisedText, { min: 1, max: 50 }), {
      title: 'Label',
      description: 'Its words, in the languages of the instrument.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
