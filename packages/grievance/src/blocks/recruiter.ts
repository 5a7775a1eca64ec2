import { block, code, field, identifier, iso31661, optional, text } from '@amparo/core';
import { recruiterRole } from '../codelists/recruiter-role.ts';

/** One recruiter in the chain, licensed or not. */
export const recruiter = block(
  {
    name: 'Recruiter',
    description: 'One recruiter in the chain, licensed or not.',
  },
  {
    name: field(optional(text(200)), {
      title: 'Name',
      description: 'Name, as registered or as known to the worker.',
      example: 'Contoh Manpower',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    licenceNumber: field(optional(identifier()), {
      title: 'Licence number',
      description: 'Number of the recruitment licence.',
      example: 'LN-0042',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    country: field(optional(code(iso31661)), {
      title: 'Country',
      description: 'Country where it operates, ISO 3166-1 alpha-3.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    role: field(code(recruiterRole), {
      title: 'Role',
      description: 'What part it had.',
      example: 'sub-agent',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'IOM HTCDS 2.0',
    }),
  },
);
