import { codelist } from '@amparo/core';

/** Outcome of a referral. What the receiver tells the sender of how it ended. */
export const referralOutcome = codelist({
  id: 'referral-outcome',
  title: 'Outcome of a referral',
  description: 'What the receiver tells the sender of how it ended.',
  source: 'Amparo',
  codes: [
    {
      code: 'acknowledged',
      title: 'Acknowledged',
      definition: 'The receiver confirms the referral or its end, and tells nothing of the client.',
    },
    { code: 'need-met', title: 'The need is met' },
    { code: 'need-partly-met', title: 'The need is met in part' },
    { code: 'need-not-met', title: 'The need is not met' },
    { code: 'did-not-attend', title: 'The client did not come' },
    { code: 'referred-onward', title: 'Referred onward' },
  ],
});
