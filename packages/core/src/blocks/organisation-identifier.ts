import { block } from '../block.ts';
import { iso31661 } from '../codelists/iso-3166-1.ts';
import { organisationIdentifierScheme } from '../codelists/organisation-identifier-scheme.ts';
import { field, optional } from '../field.ts';
import { code } from '../primitives/code.ts';
import { identifier } from '../primitives/patterns.ts';

/** A number that a register gives an organisation. */
export const organisationIdentifier = block(
  {
    name: 'OrganisationIdentifier',
    description: 'A number that a register gives an organisation.',
  },
  {
    scheme: field(code(organisationIdentifierScheme), {
      title: 'Scheme',
      description: 'Which register the number is from.',
      example: 'company-registration',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    value: field(identifier(), {
      title: 'Number',
      description: 'The number, as text: leading zeros count.',
      example: '202001000001',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    country: field(optional(code(iso31661)), {
      title: 'Country',
      description: 'Country of the register, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
