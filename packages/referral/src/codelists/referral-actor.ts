import { codelist } from '@amparo/core';

/** Party to a referral. Who makes a step of a referral. */
export const referralActor = codelist({
  id: 'referral-actor',
  title: 'Party to a referral',
  description: 'Who makes a step of a referral.',
  source: 'Amparo',
  codes: [
    { code: 'sender', title: 'Sender', definition: 'The organisation that refers.' },
    { code: 'receiver', title: 'Receiver', definition: 'The organisation that is asked.' },
    { code: 'client', title: 'Client', definition: 'The person who is referred, or who speaks for them.' },
    {
      code: 'system',
      title: 'System',
      definition: 'Software, such as a clock that runs out or a confirmation of delivery.',
    },
  ],
});
