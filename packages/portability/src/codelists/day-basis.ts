import { codelist } from '@amparo/core';

/**
 * Day basis. Days of different bases are different amounts of time, so every count in days names its basis.
 */
export const dayBasis = codelist({
  id: 'day-basis',
  title: 'Day basis',
  description:
    'How many days of a week a scheme counts, with what a week, a month, a quarter and a year are worth in such days.',
  source: 'Regulation (EC) No 987/2009, Article 13(1)(b), table of conversions',
  codes: [
    {
      code: '5-day',
      title: 'Five days a week',
      hoursPerDay: 9,
      perDay: 1,
      perWeek: 5,
      perMonth: 22,
      perQuarter: 66,
      perYear: 264,
    },
    {
      code: '6-day',
      title: 'Six days a week',
      hoursPerDay: 8,
      perDay: 1,
      perWeek: 6,
      perMonth: 26,
      perQuarter: 78,
      perYear: 312,
    },
    {
      code: '7-day',
      title: 'Seven days a week',
      hoursPerDay: 6,
      perDay: 1,
      perWeek: 7,
      perMonth: 30,
      perQuarter: 90,
      perYear: 360,
    },
  ],
});
