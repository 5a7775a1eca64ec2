import { block, email, field, optional, phoneNumber, text } from '@amparo/core';

/** Whom to turn to at the receiver. */
export const receiverContact = block(
  {
    name: 'ReceiverContact',
    description: 'Whom to turn to at the receiver.',
  },
  {
    name: field(optional(text(200)), {
      title: 'Name',
      description: 'Name of the person, or of the desk.',
      example: 'Intake desk',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    phone: field(optional(phoneNumber()), {
      title: 'Phone number',
      description: 'Phone number, E.164.',
      example: '+60300000000',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ITU-T E.164',
    }),
    email: field(optional(email()), {
      title: 'E-mail',
      description: 'E-mail address.',
      example: 'intake@example.org',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
