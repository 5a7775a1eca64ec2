import { block, code, date, field, identifier, money, optional, text } from '@amparo/core';
import { remedyType } from '../codelists/remedy-type.ts';

/** One thing done to make good. */
export const remedy = block(
  {
    name: 'Remedy',
    description: 'One thing done to make good.',
  },
  {
    type: field(code(remedyType), {
      title: 'Type',
      description: 'What is done.',
      example: 'compensation',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'UN Guiding Principles on Business and Human Rights, 25',
    }),
    description: field(optional(text(1000)), {
      title: 'Description',
      description: 'What exactly.',
      example: 'Back pay for six months',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    amount: field(optional(money), {
      title: 'Amount',
      description: 'How much, where it is money.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    agreedAt: field(optional(date()), {
      title: 'Agreed on',
      description: 'When it was agreed.',
      example: '2026-03-28',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    dueAt: field(optional(date()), {
      title: 'Due on',
      description: 'By when it is to be delivered.',
      example: '2026-04-30',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    deliveredAt: field(optional(date()), {
      title: 'Delivered on',
      description: 'When it was delivered.',
      example: '2026-04-20',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    verifiedBy: field(optional(identifier()), {
      title: 'Verified by',
      description: 'Who asked the worker whether it arrived.',
      example: 'role:case-worker',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    verifiedAt: field(optional(date()), {
      title: 'Verified on',
      description: 'When that was.',
      example: '2026-04-25',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
