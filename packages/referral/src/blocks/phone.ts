import { block, code, field, language, list, optional, phoneNumber, text } from '@amparo/core';
import { phoneType } from '../codelists/phone-type.ts';

/** A phone number of an organisation, service or location. */
export const phone = block(
  {
    name: 'Phone',
    description: 'A phone number of an organisation, service or location.',
  },
  {
    number: field(phoneNumber(), {
      title: 'Number',
      description: 'The number, E.164.',
      example: '+60300000000',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 phone.number',
    }),
    extension: field(optional(text(20, { compared: true })), {
      title: 'Extension',
      description: 'Extension to dial after the number.',
      example: '204',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 phone.extension',
    }),
    type: field(optional(code(phoneType)), {
      title: 'Type',
      description: 'What can be reached at the number.',
      example: 'voice',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 phone.type',
    }),
    description: field(optional(text(500)), {
      title: 'Description',
      description: 'What the line is for, and when it is answered.',
      example: 'Reception, weekdays',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 phone.description',
    }),
    languages: field(optional(list(language(), { max: 50 })), {
      title: 'Languages',
      description: 'Languages spoken on the line, BCP 47.',
      example: ['ne', 'en'],
      since: '0.1.0',
      sensitivity: 'public',
      source: 'HSDS 3.0 phone.languages',
    }),
  },
);
