import { codelist } from '@amparo/core';

/** Type of referral. What is asked of the receiver. */
export const referralType = codelist({
  id: 'referral-type',
  title: 'Type of referral',
  description: 'What is asked of the receiver.',
  source: 'Primero lookup-transition-type; extended by Amparo',
  codes: [
    {
      code: 'referral',
      title: 'Referral',
      definition: 'The receiver gives a service; the sender keeps the case.',
      primero: 'referral',
    },
    {
      code: 'transfer',
      title: 'Transfer',
      definition: 'The receiver takes over the case.',
      primero: 'transfer',
    },
    {
      code: 'co-referral',
      title: 'Co-referral',
      definition: 'Several receivers work on the case at the same time.',
    },
    {
      code: 'self-referral',
      title: 'Self-referral',
      definition: 'The client went to the receiver on their own, with the help of the sender.',
    },
    {
      code: 'repatriation-referral',
      title: 'Repatriation referral',
      definition: 'The receiver prepares or accompanies the return of the client.',
    },
  ],
});
