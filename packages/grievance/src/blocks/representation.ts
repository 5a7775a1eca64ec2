import { block, boolean, field, optional, organisationRef, text } from '@amparo/core';

/** Who speaks for the complainant, and with what power. */
export const representation = block(
  {
    name: 'Representation',
    description: 'Who speaks for the complainant, and with what power.',
  },
  {
    organisation: field(optional(organisationRef), {
      title: 'Organisation',
      description: 'Organisation that represents the complainant.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    name: field(optional(text(200)), {
      title: 'Name',
      description: 'Name of the representative.',
      example: 'Advocate Contoh',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    powerOfAttorney: field(boolean(), {
      title: 'Power of attorney',
      description: 'Whether a written power of attorney exists. It matters before a worker returns home.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'justiceforwagetheft.org, practice on power of attorney',
    }),
    scope: field(optional(text(500)), {
      title: 'Scope',
      description: 'What the representative may do.',
      example: 'File and settle the wage claim',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
