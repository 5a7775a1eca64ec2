import { block } from '../block.ts';
import { isicRev4 } from '../codelists/isic-rev4.ts';
import { field, optional } from '../field.ts';
import { list } from '../list.ts';
import { code } from '../primitives/code.ts';
import { osIdentifier } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { organisationIdentifier } from './organisation-identifier.ts';
import { place } from './place.ts';

/** A place of work: a factory, farm, vessel or household, with the number it has at Open Supply Hub. */
export const facilityRef = block(
  {
    name: 'FacilityRef',
    description:
      'A place of work: a factory, farm, vessel or household, with the number it has at Open Supply Hub.',
  },
  {
    name: field(optional(text(200)), {
      title: 'Name',
      description: 'Name of the place of work.',
      example: 'Lotus Contoh Garments, Unit 2',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    osId: field(optional(osIdentifier()), {
      title: 'OS ID',
      description: 'Number of the place of work at Open Supply Hub.',
      example: 'MY2021250D1DTN7',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Open Supply Hub',
    }),
    previousOsIds: field(optional(list(osIdentifier(), { max: 50 })), {
      title: 'Previous OS IDs',
      description: 'Numbers it had before entries were merged.',
      example: ['MY2019098A1B2C3'],
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'Open Supply Hub',
    }),
    identifiers: field(optional(list(organisationIdentifier, { max: 20 })), {
      title: 'Identifiers',
      description: 'Numbers that registers give its operator.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    place: field(optional(place), {
      title: 'Place',
      description: 'Where it is.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    industry: field(optional(code(isicRev4)), {
      title: 'Industry',
      description: 'Economic activity, ISIC Rev.4, one letter or two to four digits.',
      example: '1410',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISIC Rev.4',
    }),
  },
);
