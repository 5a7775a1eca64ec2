import { amount, block, date, field, text } from '@amparo/core';

/** The rate at which an amount was changed into another currency, with its day and source. */
export const exchange = block(
  {
    name: 'Exchange',
    description: 'The rate at which an amount was changed into another currency, with its day and source.',
  },
  {
    rate: field(amount(), {
      title: 'Rate',
      description: 'Units of the currency received for one unit of the currency sent.',
      example: '0.3821',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    rateDate: field(date(), {
      title: 'Day of the rate',
      description: 'Day for which the rate was published.',
      example: '2026-02-26',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    source: field(text(200), {
      title: 'Source of the rate',
      description: 'Who published the rate.',
      example: 'Bank Contoh, middle rate',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
