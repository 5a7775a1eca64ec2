import { codelist } from '@amparo/core';

/**
 * Channel of delivery. How a referral reached the receiver. `protects` marks the channels on which nobody
 * else reads along.
 */
export const deliveryChannel = codelist({
  id: 'delivery-channel',
  title: 'Channel of delivery',
  description:
    'How a referral reached the receiver. `protects` marks the channels on which nobody else reads along.',
  source: 'IASC inter-agency referral form (2017); Amparo',
  codes: [
    { code: 'secure-api', title: 'Secure exchange between systems', protects: true },
    { code: 'email', title: 'E-mail' },
    { code: 'phone', title: 'Phone' },
    { code: 'paper-triplicate', title: 'Paper, in three copies' },
    { code: 'in-person', title: 'In person', protects: true },
  ],
});
