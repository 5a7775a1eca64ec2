import { codelist } from '@amparo/core';

/**
 * Unit of time. `perYear` counts the units of a calendar year; `basisAttribute` names the attribute of the
 * day basis that says how many days the unit has.
 */
export const timeUnit = codelist({
  id: 'time-unit',
  title: 'Unit of time',
  description:
    'In what insured time is counted. `perYear` is how many make a calendar year; days depend on the day basis.',
  source: 'Regulation (EC) No 987/2009, Article 13',
  codes: [
    { code: 'day', title: 'Day', basisAttribute: 'perDay' },
    { code: 'week', title: 'Week', perYear: 52, basisAttribute: 'perWeek' },
    { code: 'month', title: 'Month', perYear: 12, basisAttribute: 'perMonth' },
    { code: 'quarter', title: 'Quarter', perYear: 4, basisAttribute: 'perQuarter' },
    { code: 'year', title: 'Year', perYear: 1, basisAttribute: 'perYear' },
  ],
});
