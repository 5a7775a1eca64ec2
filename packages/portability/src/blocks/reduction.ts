import { block, code, field, money } from '@amparo/core';
import { reductionReason } from '../codelists/reduction-reason.ts';

/** Something taken off a benefit. */
export const reduction = block(
  { name: 'Reduction', description: 'Something taken off a benefit.' },
  {
    reason: field(code(reductionReason), {
      title: 'Reason',
      description: 'Why it is taken off.',
      example: 'tax',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    amount: field(money, {
      title: 'Amount',
      description: 'How much is taken off each payment.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
