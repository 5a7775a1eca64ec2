import { rule } from '@amparo/core';

/** At most all who were invited answer. */
export const completeAboveInvited = rule({
  code: 'worker-voice.complete-above-invited',
  source: 'S11',
  severity: 'error',
  at: '/dispositionCounts/complete',
  check: 'self.dispositionCounts.complete <= self.invitedCount',
  title: 'There are more complete responses than workers were invited.',
  because: 'Somebody answered who was not invited, or somebody answered twice.',
  fix: 'Check both numbers, and whether a link was passed on.',
});
