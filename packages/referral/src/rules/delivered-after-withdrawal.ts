import { rule } from '@amparo/core';

/** Nothing is delivered once consent is withdrawn. */
export const deliveredAfterWithdrawal = rule({
  code: 'referral.delivered-after-withdrawal',
  source: 'R16',
  severity: 'error',
  at: '/deliveredAt',
  when: 'has(self.deliveredAt) && self.statusHistory.exists(h, h.status == "consent-withdrawn")',
  check:
    'timestamp(self.deliveredAt) < timestamp(self.statusHistory.filter(h, h.status == "consent-withdrawn")[0].at)',
  title: 'The referral was delivered after the client withdrew their consent.',
  because: 'Sharing against the will of a person can cost them their job, their home or their safety.',
  fix: 'Check both times. If it was delivered later, ask the receiver to delete it, and tell the client and your data protection officer.',
});
