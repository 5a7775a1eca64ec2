import { block, boolean, dateTime, field, identifier, optional, text } from '@amparo/core';

/** A review, by somebody who knows the law, of whether the receiver may be told. */
export const legalReview = block(
  {
    name: 'LegalReview',
    description: 'A review, by somebody who knows the law, of whether the receiver may be told.',
  },
  {
    by: field(identifier(), {
      title: 'By',
      description: 'Who reviewed.',
      example: 'role:legal-officer',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    at: field(dateTime(), {
      title: 'At',
      description: 'When.',
      example: '2026-03-05T15:00:00+08:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    sharingAllowed: field(boolean(), {
      title: 'Sharing allowed',
      description: 'Whether the reviewer allows it.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    conclusion: field(optional(text(1000)), {
      title: 'Conclusion',
      description: 'In what way, and with what safeguards.',
      example: 'Only the claim, without the address',
      since: '0.1.0',
      sensitivity: 'special',
      withheldFrom: ['worker'],
    }),
  },
);
