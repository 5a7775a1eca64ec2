import { block, code, dateTime, field, identifier, optional, purpose, recipientClass } from '@amparo/core';

/** One time that something of the case was told to somebody outside the mechanism. */
export const disclosure = block(
  {
    name: 'Disclosure',
    description: 'One time that something of the case was told to somebody outside the mechanism.',
  },
  {
    disclosedAt: field(dateTime(), {
      title: 'Disclosed at',
      description: 'When.',
      example: '2026-03-05T10:00:00+07:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    recipientClass: field(code(recipientClass), {
      title: 'Recipient class',
      description: 'To what class of recipient.',
      example: 'authorities',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    recipientId: field(optional(identifier()), {
      title: 'Recipient',
      description: 'To whom.',
      example: 'org-0007',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    purpose: field(code(purpose), {
      title: 'Purpose',
      description: 'For what.',
      example: 'legal-action',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    consentId: field(optional(identifier()), {
      title: 'Consent',
      description: 'The answer of the person that allows it.',
      example: 'consent-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
