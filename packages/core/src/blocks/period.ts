import { block } from '../block.ts';
import { field, optional } from '../field.ts';
import { date } from '../primitives/date.ts';
import { periodOrder } from './period-rule.ts';

/** A closed interval of days; without an end it is still going on. */
export const period = block(
  {
    name: 'Period',
    description: 'A closed interval of days; without an end it is still going on.',
    rules: [periodOrder],
  },
  {
    start: field(date(), {
      title: 'Start',
      description: 'First day of the period.',
      example: '2025-01-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    end: field(optional(date()), {
      title: 'End',
      description: 'Last day of the period, included. Absent while the period goes on.',
      example: '2025-06-30',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
