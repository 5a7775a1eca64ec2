import { block, code, field, iso31661 } from '@amparo/core';
import { timeCount } from './time-count.ts';

/** The time of one country that was counted for a benefit, after overlaps were taken out. */
export const countedPeriods = block(
  {
    name: 'CountedPeriods',
    description: 'The time of one country that was counted for a benefit, after overlaps were taken out.',
  },
  {
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country under whose law the time was completed, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
    counted: field(timeCount, {
      title: 'Counted time',
      description: 'How much of it was counted.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
