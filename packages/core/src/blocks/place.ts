import { block } from '../block.ts';
import { iso31661 } from '../codelists/iso-3166-1.ts';
import { field, optional } from '../field.ts';
import { code } from '../primitives/code.ts';
import { identifier } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';

/** A country and, where known, its first two administrative levels. */
export const place = block(
  {
    name: 'Place',
    description: 'A country and, where known, its first two administrative levels.',
  },
  {
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    admin1: field(optional(text(120)), {
      title: 'First administrative level',
      description: 'State, province or region.',
      example: 'Selangor',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI Address',
    }),
    admin2: field(optional(text(120)), {
      title: 'Second administrative level',
      description: 'District or municipality.',
      example: 'Klang',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI Address',
    }),
    pcode: field(optional(identifier()), {
      title: 'Place code',
      description: 'Place code of the humanitarian data community (P-code) or ISO 3166-2.',
      example: 'MY-10',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'UN OCHA P-codes; ISO 3166-2',
    }),
    locality: field(optional(text(120)), {
      title: 'Locality',
      description: 'Town, village or neighbourhood.',
      example: 'Meru',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI Address',
    }),
    postalCode: field(optional(text(20)), {
      title: 'Postal code',
      description: 'Postal code as written in the country.',
      example: '41050',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI Address',
    }),
    addressLine: field(optional(text(300)), {
      title: 'Street address',
      description: 'Street and number. Leave out where the place must stay confidential.',
      example: '12 Jalan Contoh',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
