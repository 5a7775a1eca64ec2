import { amount, block, code, field, optional } from '@amparo/core';
import { dayBasis } from '../codelists/day-basis.ts';
import { timeUnit } from '../codelists/time-unit.ts';

/** An amount of insured time: how many of which unit. */
export const timeCount = block(
  { name: 'TimeCount', description: 'An amount of insured time: how many of which unit.' },
  {
    value: field(amount(), {
      title: 'Value',
      description: 'How many units, as an exact decimal.',
      example: '120',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    unit: field(code(timeUnit), {
      title: 'Unit',
      description: 'The unit counted.',
      example: 'month',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Regulation (EC) No 987/2009, Article 13',
    }),
    dayBasis: field(optional(code(dayBasis)), {
      title: 'Day basis',
      description: 'How many days of a week are counted. Needed where the unit is the day.',
      example: '6-day',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Regulation (EC) No 987/2009, Article 13',
    }),
  },
);
