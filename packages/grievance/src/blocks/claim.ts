import { block, code, date, field, identifier, money, optional, text } from '@amparo/core';
import { claimType } from '../codelists/claim-type.ts';

/** One thing asked for, with its amounts from first asking to last payment. */
export const claim = block(
  {
    name: 'Claim',
    description: 'One thing asked for, with its amounts from first asking to last payment.',
  },
  {
    claimId: field(identifier(), {
      title: 'Claim id',
      description: 'Identifies the claim within the case.',
      example: 'claim-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    type: field(code(claimType), {
      title: 'Type',
      description: 'What is asked for.',
      example: 'unpaid-wages',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    claimedAmount: field(optional(money), {
      title: 'Claimed amount',
      description: 'What the worker asks for.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    assessedAmount: field(optional(money), {
      title: 'Assessed amount',
      description: 'What an investigation found to be due.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    agreedAmount: field(optional(money), {
      title: 'Agreed amount',
      description: 'What was agreed or decided.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    interestAmount: field(optional(money), {
      title: 'Interest',
      description: 'Interest or penalty contained in the agreed amount.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    paidAmount: field(optional(money), {
      title: 'Paid amount',
      description: 'What the worker has received.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    periodStart: field(optional(date()), {
      title: 'Period start',
      description: 'First day of the time the claim is about.',
      example: '2025-09-01',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    periodEnd: field(optional(date()), {
      title: 'Period end',
      description: 'Last day of the time the claim is about.',
      example: '2026-02-28',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    basis: field(optional(text(1000)), {
      title: 'Basis',
      description: 'Law, contract or agreement the claim rests on, and how the amount was worked out.',
      example: 'Employment Act, section 19',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
