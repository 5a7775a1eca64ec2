import { rule } from '@amparo/core';

/** The dispositions add up to the invitations. */
export const dispositionsMismatch = rule({
  code: 'worker-voice.dispositions-mismatch',
  source: 'S09',
  severity: 'error',
  at: '/dispositionCounts',
  check:
    'sumNumbers([self.dispositionCounts.complete, self.dispositionCounts.partial, self.dispositionCounts.refusal, self.dispositionCounts.nonContact, self.dispositionCounts.other, self.dispositionCounts.unknownIfWorker, self.dispositionCounts.unknownOther]) ' +
    '== self.invitedCount',
  title: 'The dispositions do not add up to the number of workers invited.',
  because:
    'Response rates are worked out from them; workers who are left out make a survey look better than it is.',
  fix: 'Check the counts. Count workers of whom nothing is known as unknown.',
});
