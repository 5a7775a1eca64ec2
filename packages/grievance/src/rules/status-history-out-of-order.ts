import { rule } from '@amparo/core';

/** The status history runs from the first step to the last. Two steps may share a time. */
export const statusHistoryOutOfOrder = rule({
  code: 'grievance.status-history-out-of-order',
  source: 'G09',
  severity: 'error',
  forEach: '/statusHistory/*',
  at: '/at',
  when: 'index > 0.0',
  check: 'timestamp(self.statusHistory[int(index) - 1].at) <= timestamp(item.at)',
  title: 'This step is earlier than the step before it.',
  because: 'How long each stage took is counted from step to step, and promises to people depend on it.',
  fix: 'Put the steps in order, the first one on top, and check the times and their offsets from UTC.',
});
