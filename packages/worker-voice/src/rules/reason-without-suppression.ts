import { rule } from '@amparo/core';

/** A figure that is shown has no reason for suppression. */
export const reasonWithoutSuppression = rule({
  code: 'worker-voice.reason-without-suppression',
  source: 'S14',
  severity: 'error',
  at: '/suppressionReason',
  when: '!self.suppressed',
  check: '!has(self.suppressionReason)',
  title: 'There is a reason for suppression, but the figure is not suppressed.',
  because: 'A figure that somebody wanted to protect may be shown by oversight.',
  fix: 'Suppress the figure, or remove the reason if it may be shown.',
});
