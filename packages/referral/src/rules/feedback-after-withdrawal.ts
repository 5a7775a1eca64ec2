import { rule } from '@amparo/core';

/** After consent is withdrawn, feedback is no more than an acknowledgement. */
export const feedbackAfterWithdrawal = rule({
  code: 'referral.feedback-after-withdrawal',
  source: 'R16',
  severity: 'error',
  at: '/feedbackToReferrer',
  when:
    'has(self.feedbackToReferrer) && self.statusHistory.exists(h, h.status == "consent-withdrawn") ' +
    '&& timestamp(self.statusHistory.filter(h, h.status == "consent-withdrawn")[0].at) <= timestamp(self.feedbackToReferrer.sentAt)',
  check: 'self.feedbackToReferrer.outcomeCode == "acknowledged" && !has(self.feedbackToReferrer.summary)',
  title: 'The client withdrew their consent, and the sender was told more than that it was noted.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Remove the summary, and keep no more than the acknowledgement.',
});
