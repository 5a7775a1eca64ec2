import { block, dateTime, field, optional, text } from '@amparo/core';

/** The person was offered a referral and did not want it. */
export const referralRefusal = block(
  {
    name: 'ReferralRefusal',
    description: 'The person was offered a referral and did not want it.',
  },
  {
    at: field(dateTime(), {
      title: 'At',
      description: 'When.',
      example: '2026-03-01T11:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    reason: field(optional(text(1000)), {
      title: 'Reason',
      description: 'Why, in their words.',
      example: 'Wants to go home first',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
