import { codelist } from '@amparo/core';

/**
 * Priority of a referral. How soon the client needs an answer. `hours` is the time that may pass, counted
 * from when the referral was made.
 */
export const referralPriority = codelist({
  id: 'referral-priority',
  title: 'Priority of a referral',
  description:
    'How soon the client needs an answer. `hours` is the time that may pass, counted from when the referral was made.',
  source: 'IASC inter-agency referral form (2017)',
  codes: [
    { code: 'emergency-24h', title: 'Emergency: within 24 hours', hours: 24 },
    { code: 'urgent-72h', title: 'Urgent: within 72 hours', hours: 72 },
    { code: 'routine-2w', title: 'Routine: within two weeks', hours: 336 },
  ],
});
