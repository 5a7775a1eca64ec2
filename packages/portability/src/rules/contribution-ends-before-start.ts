import { rule } from '@amparo/core';

/** The time a contribution is for ends on or after the day it begins. */
export const contributionEndsBeforeStart = rule({
  code: 'portability.contribution-ends-before-start',
  source: 'Amparo, insurance period',
  severity: 'error',
  forEach: '/contributions/*',
  at: '/to',
  check: 'item.from <= item.to',
  title: 'The contribution is for days that end before they begin.',
  because: 'It cannot be said for which time it was paid.',
  fix: 'Check both days.',
});
