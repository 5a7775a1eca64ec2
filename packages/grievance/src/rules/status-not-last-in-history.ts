import { rule } from '@amparo/core';

/**
 * The status of a case is the last one in its history. Silent where the history is out of order, because there
 * nobody can tell which step is the last.
 */
export const statusNotLastInHistory = rule({
  code: 'grievance.status-not-last-in-history',
  source: 'G09',
  severity: 'error',
  at: '/status',
  check:
    'self.statusHistory[size(self.statusHistory) - 1].status == self.status ' +
    '|| self.statusHistory.exists(step, timestamp(step.at) > timestamp(self.statusHistory[size(self.statusHistory) - 1].at))',
  title: '{field} is not the last status in the history of the case.',
  because: 'Two systems that read different places would act on different facts.',
  fix: 'Add the last step to the history, or correct the status.',
});
