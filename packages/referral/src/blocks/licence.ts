import { block, code, date, field, identifier, iso31661, optional, text } from '@amparo/core';
import { licenceRules } from './licence-rules.ts';

/** A licence, such as that of a recruitment agency. */
export const licence = block(
  {
    name: 'Licence',
    description: 'A licence, such as that of a recruitment agency.',
    rules: licenceRules,
  },
  {
    number: field(identifier(), {
      title: 'Number',
      description: 'Number of the licence, as text: leading zeros count.',
      example: 'LIC-000123',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    issuedBy: field(optional(text(200)), {
      title: 'Issued by',
      description: 'Authority that issued it.',
      example: 'Department of Foreign Employment',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country of the authority, ISO 3166-1 alpha-3.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ISO 3166-1',
    }),
    validFrom: field(optional(date()), {
      title: 'Valid from',
      description: 'First day on which it is valid.',
      example: '2024-01-01',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    validTo: field(date(), {
      title: 'Valid to',
      description: 'Last day on which it is valid.',
      example: '2027-12-31',
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
