import { block, field, integer } from '@amparo/core';

/** Numbers of workers by sex. */
export const countsBySex = block(
  {
    name: 'CountsBySex',
    description: 'Numbers of workers by sex.',
  },
  {
    female: field(integer(0, 10_000_000), {
      title: 'Female',
      description: 'Number of women.',
      example: 12,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    male: field(integer(0, 10_000_000), {
      title: 'Male',
      description: 'Number of men.',
      example: 8,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    other: field(integer(0, 10_000_000), {
      title: 'Other',
      description: 'Number of workers recorded as other.',
      example: 0,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    unknown: field(integer(0, 10_000_000), {
      title: 'Unknown',
      description: 'Number of workers whose sex is not known.',
      example: 0,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
