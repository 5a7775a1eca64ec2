import { block, code, date, field, optional, text } from '@amparo/core';
import { documentType } from '../codelists/document-type.ts';

/** A document or possession that is or was kept from the worker. */
export const withheldDocument = block(
  {
    name: 'WithheldDocument',
    description: 'A document or possession that is or was kept from the worker.',
  },
  {
    type: field(code(documentType), {
      title: 'Type',
      description: 'What is kept.',
      example: 'passport',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    heldBy: field(optional(text(200)), {
      title: 'Held by',
      description: 'Who keeps it.',
      example: 'Employer',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    since: field(optional(date()), {
      title: 'Since',
      description: 'Since when.',
      example: '2025-06-01',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    returnedAt: field(optional(date()), {
      title: 'Returned on',
      description: 'When it was given back.',
      example: '2026-03-20',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
