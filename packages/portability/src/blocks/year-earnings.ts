import { block, field, integer, money, optional } from '@amparo/core';

/** Earnings of one calendar year on which contributions are reckoned. */
export const yearEarnings = block(
  { name: 'YearEarnings', description: 'Earnings of one calendar year on which contributions are reckoned.' },
  {
    year: field(integer(1900, 2100), {
      title: 'Year',
      description: 'Calendar year.',
      example: 2019,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    amount: field(money, {
      title: 'Earnings',
      description: 'Insurable earnings of the year within the period.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    cap: field(optional(money), {
      title: 'Ceiling',
      description: 'The ceiling above which no contributions were due that year.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
