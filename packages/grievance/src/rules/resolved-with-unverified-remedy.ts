import { rule } from '@amparo/core';

/** A case resolved for the worker has every remedy verified with the worker. */
export const resolvedWithUnverifiedRemedy = rule({
  code: 'grievance.resolved-with-unverified-remedy',
  source: 'G19',
  severity: 'error',
  forEach: '/remedies/*',
  at: '/verifiedAt',
  when: 'has(self.outcome) && self.outcome == "resolved-for-worker"',
  check: 'has(item.verifiedAt)',
  title: 'The case counts as resolved for the worker, but {field} is missing for this remedy.',
  because: 'Only the worker can say whether the remedy arrived.',
  fix: 'Ask the worker, and enter when. If it has not arrived, choose the outcome partially resolved.',
});
