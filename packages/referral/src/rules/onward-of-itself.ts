import { rule } from '@amparo/core';

/** A referral does not continue itself. */
export const onwardOfItself = rule({
  code: 'referral.onward-of-itself',
  source: 'R17',
  severity: 'error',
  at: '/onwardReferralOf',
  when: 'has(self.onwardReferralOf)',
  check: 'self.onwardReferralOf != self.referralId',
  title: 'The referral continues itself.',
  because: 'The way of the client can no longer be followed.',
  fix: 'Enter the referral that this one continues.',
});
