import { block, email, field, list, optional, text } from '@amparo/core';
import { phone } from './phone.ts';

/** A person or desk to turn to at an organisation, service or location. */
export const directoryContact = block(
  {
    name: 'DirectoryContact',
    description: 'A person or desk to turn to at an organisation, service or location.',
  },
  {
    name: field(optional(text(200)), {
      title: 'Name',
      description: 'Name of the person, or of the desk.',
      example: 'Intake desk',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'HSDS 3.0 contact.name',
    }),
    title: field(optional(text(200)), {
      title: 'Title',
      description: 'Position of the person.',
      example: 'Case coordinator',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'HSDS 3.0 contact.title',
    }),
    department: field(optional(text(200)), {
      title: 'Department',
      description: 'Part of the organisation.',
      example: 'Legal unit',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 contact.department',
    }),
    email: field(optional(email()), {
      title: 'E-mail',
      description: 'Where referrals or questions may be sent.',
      example: 'intake@example.org',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'HSDS 3.0 contact.email',
    }),
    phones: field(optional(list(phone, { max: 20 })), {
      title: 'Phones',
      description: 'Numbers of the contact.',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'HSDS 3.0 contact.phones',
    }),
  },
);
