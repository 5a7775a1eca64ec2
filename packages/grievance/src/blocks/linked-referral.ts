import { block, code, dateTime, field, recipientClass, recordRef } from '@amparo/core';

/** A referral made from the case. */
export const linkedReferral = block(
  {
    name: 'LinkedReferral',
    description: 'A referral made from the case.',
  },
  {
    referral: field(recordRef, {
      title: 'Referral',
      description: 'The referral.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    recipientClass: field(code(recipientClass), {
      title: 'Recipient class',
      description: 'To what class of recipient the case was referred.',
      example: 'other-organisation',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    sentAt: field(dateTime(), {
      title: 'Sent at',
      description: 'When it was sent.',
      example: '2026-03-06T09:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
