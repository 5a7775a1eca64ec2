import { block } from '../block.ts';
import { iso31661 } from '../codelists/iso-3166-1.ts';
import { personIdentifierType } from '../codelists/person-identifier-type.ts';
import { field, optional } from '../field.ts';
import { code } from '../primitives/code.ts';
import { text } from '../primitives/text.ts';

/** A number that a register or document gives a person. */
export const personIdentifier = block(
  {
    name: 'PersonIdentifier',
    description: 'A number that a register or document gives a person.',
  },
  {
    type: field(code(personIdentifierType), {
      title: 'Type',
      description: 'Which register or document the number is from.',
      example: 'passport',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI Identifier.identifier_type',
    }),
    value: field(text(64, { compared: true }), {
      title: 'Number',
      description: 'The number, as text: leading zeros count.',
      example: 'X0000000',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI Identifier.identifier_value',
    }),
    issuingCountry: field(optional(code(iso31661)), {
      title: 'Issuing country',
      description: 'Country that issued it, ISO 3166-1 alpha-3.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    issuer: field(optional(text(120)), {
      title: 'Issuer',
      description: 'Authority that issued it.',
      example: 'Department of Passports',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
