import { rule } from '@amparo/core';

/** A closed period has a last day. */
export const periodWithoutEnd = rule({
  code: 'portability.period-without-end',
  source: 'EESSI form U002',
  severity: 'error',
  at: '/dateTo',
  check: 'self.ongoing || has(self.dateTo)',
  title: 'The period does not go on, but has no last day.',
  because: 'Time without an end cannot be counted, and the person loses it.',
  fix: 'Enter the last day, or say that the period goes on.',
});
