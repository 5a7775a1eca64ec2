import { codelist } from '@amparo/core';

/** Channel for referrals. How a service takes referrals. */
export const acceptanceChannel = codelist({
  id: 'acceptance-channel',
  title: 'Channel for referrals',
  description: 'How a service takes referrals.',
  source: 'Amparo',
  codes: [
    { code: 'secure-api', title: 'Secure exchange between systems' },
    { code: 'email', title: 'E-mail' },
    { code: 'phone', title: 'Phone' },
    { code: 'paper', title: 'Paper' },
    { code: 'in-person', title: 'In person' },
    { code: 'walk-in', title: 'Walk-in, without a referral' },
    { code: 'web-form', title: 'Web form' },
  ],
});
