import type { BlockRule } from '../rule.ts';

/** A period ends on or after the day it starts. */
export const periodOrder: BlockRule = {
  code: 'core.period-ends-before-start',
  source: 'ISO 8601-1, time interval',
  severity: 'error',
  at: '/end',
  when: 'has(item.end)',
  check: 'item.start <= item.end',
  title: '{field} is earlier than the start of the period.',
  because: 'A period that runs backwards counts as no time at all, and the person loses what depends on it.',
  fix: 'Check both days; often day and month are swapped.',
};
