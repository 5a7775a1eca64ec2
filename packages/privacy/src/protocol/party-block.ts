import {
  block,
  code,
  constant,
  email,
  field,
  identifier,
  optional,
  phoneNumber,
  recipientClass,
  text,
} from '@amparo/core';

const since = '0.1.0';
const sensitivity = 'internal';

/** One organisation that signed the protocol. */
export const protocolParty = block(
  { name: 'ProtocolParty', description: 'One organisation that signed the protocol.' },
  {
    partyId: field(identifier(), {
      title: 'Party',
      description: 'Identifies the organisation in the exchange.',
      example: 'org-harbour',
      since,
      sensitivity,
    }),
    name: field(text(200), {
      title: 'Name',
      description: 'Name of the organisation.',
      example: 'Harbour Workers Centre',
      since,
      sensitivity,
    }),
    recipientClass: field(code(recipientClass), {
      title: 'Class of recipient',
      description:
        'The class by which people agree to it. An organisation that enforces immigration law is of none.',
      example: 'other-organisation',
      since,
      sensitivity,
    }),
    immigrationEnforcement: field(constant('none'), {
      title: 'Immigration enforcement',
      description:
        'The declaration that the organisation enforces no immigration law, and tells nobody who does anything it receives here.',
      example: 'none',
      since,
      sensitivity,
    }),
  },
);

/** Whom to tell when something has gone wrong. */
export const contingencyContact = block(
  { name: 'ContingencyContact', description: 'Whom to tell when something has gone wrong.' },
  {
    role: field(text(200), {
      title: 'Role',
      description: 'Who answers, by role.',
      example: 'Data protection officer, Harbour Workers Centre',
      since,
      sensitivity,
    }),
    email: field(email(), {
      title: 'E-mail',
      description: 'Where to write. Never the data itself.',
      example: 'dpo@harbour.example',
      since,
      sensitivity,
    }),
    phone: field(optional(phoneNumber()), {
      title: 'Phone',
      description: 'Where to call at any hour.',
      example: '+15550100123',
      since,
      sensitivity,
    }),
  },
);
