import { block } from '../block.ts';
import { iso31661 } from '../codelists/iso-3166-1.ts';
import { field, optional } from '../field.ts';
import { list } from '../list.ts';
import { code } from '../primitives/code.ts';
import { identifier } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { organisationIdentifier } from './organisation-identifier.ts';

/** An organisation or a person with an office, as much of it as is known. */
export const organisationRef = block(
  {
    name: 'OrganisationRef',
    description: 'An organisation or a person with an office, as much of it as is known.',
  },
  {
    name: field(optional(text(200)), {
      title: 'Name',
      description: 'Name, as registered or as known to the worker.',
      example: 'Lotus Contoh Garments',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    organisationId: field(optional(identifier()), {
      title: 'Organisation id',
      description: "Id of the organisation in the sending system's directory.",
      example: 'org-0042',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    identifiers: field(optional(list(organisationIdentifier, { max: 20 })), {
      title: 'Identifiers',
      description: 'Numbers that registers give the organisation.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    country: field(optional(code(iso31661)), {
      title: 'Country',
      description: 'Country where it is registered, ISO 3166-1 alpha-3.',
      example: 'MYS',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
