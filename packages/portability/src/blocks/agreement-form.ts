import { block, code, field, identifier, iso31661, optional, text } from '@amparo/core';

/** A form used under an agreement. */
export const agreementForm = block(
  { name: 'AgreementForm', description: 'A form used under an agreement.' },
  {
    formId: field(identifier(), {
      title: 'Form',
      description: 'Number or short name of the form.',
      example: 'COC-1',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    title: field(text(200), {
      title: 'Title',
      description: 'What the form is called.',
      example: 'Certificate of coverage',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    country: field(optional(code(iso31661)), {
      title: 'Country',
      description: 'Country that issues it, ISO 3166-1 alpha-3.',
      example: 'JPN',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
