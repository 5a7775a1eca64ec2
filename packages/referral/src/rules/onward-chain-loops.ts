import { rule } from '@amparo/core';

/**
 * From onward referral to the one before, nobody comes back to where they started. Silent on one that points
 * to itself.
 */
export const onwardChainLoops = rule({
  code: 'referral.onward-chain-loops',
  source: 'R17',
  severity: 'error',
  scope: 'dataset',
  links: { from: 'referralId', to: 'onwardReferralOf' },
  at: '/onwardReferralOf',
  when: 'has(self.onwardReferralOf) && self.onwardReferralOf != self.referralId',
  check: '!comesBack(self.referralId)',
  title: 'These referrals continue one another in a circle.',
  because:
    'A client who is sent round in a circle gets no help, and the way of the client can no longer be followed.',
  fix: 'Find out which referral came first, and correct the others. If the client really was sent back, find one service that keeps the case.',
});
