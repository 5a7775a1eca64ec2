import { block, date, field, money, optional } from '@amparo/core';
import { exchange } from './exchange.ts';

/** One payment of a benefit. */
export const instalment = block(
  { name: 'Instalment', description: 'One payment of a benefit.' },
  {
    dueDate: field(optional(date()), {
      title: 'Due on',
      description: 'Day on which it was to be paid.',
      example: '2026-07-15',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    paidDate: field(date(), {
      title: 'Paid on',
      description: 'Day on which it was paid.',
      example: '2026-07-15',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    amount: field(money, {
      title: 'Amount',
      description: 'What was paid, in the currency in which it was paid.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    exchange: field(optional(exchange), {
      title: 'Exchange',
      description: 'The rate, where it was paid in another currency than the benefit is in.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    fee: field(optional(money), {
      title: 'Fee',
      description: 'What the transfer cost the person.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
