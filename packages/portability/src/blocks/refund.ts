import { block, date, field, money, optional, uuid } from '@amparo/core';

/** The paying out of contributions; the time counts no longer. */
export const refund = block(
  { name: 'Refund', description: 'The paying out of contributions; the time counts no longer.' },
  {
    date: field(date(), {
      title: 'Date',
      description: 'Day on which it was paid out.',
      example: '2012-03-30',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    amount: field(money, {
      title: 'Amount',
      description: 'What was paid out.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    transferId: field(optional(uuid()), {
      title: 'Transfer',
      description: 'The contribution transfer by which it was paid out.',
      example: '8c1de5a2-2b7f-4d0c-9a35-0f6e4b7c8d19',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
