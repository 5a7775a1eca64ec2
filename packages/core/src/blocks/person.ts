import { block } from '../block.ts';
import { ageBand } from '../codelists/age-band.ts';
import { gender } from '../codelists/gender.ts';
import { icse18 } from '../codelists/icse-18.ts';
import { isced2011 } from '../codelists/isced-2011.ts';
import { isco08 } from '../codelists/isco-08.ts';
import { isicRev4 } from '../codelists/isic-rev4.ts';
import { maritalStatus } from '../codelists/marital-status.ts';
import { migrationStatus } from '../codelists/migration-status.ts';
import { nationality } from '../codelists/nationality.ts';
import { sex } from '../codelists/sex.ts';
import { field, optional } from '../field.ts';
import { list } from '../list.ts';
import { code } from '../primitives/code.ts';
import { date } from '../primitives/date.ts';
import { integer } from '../primitives/number.ts';
import { language, pseudonym } from '../primitives/patterns.ts';
import { contact } from './contact.ts';
import { functioning } from './functioning.ts';
import { personIdentifier } from './person-identifier.ts';
import { personName } from './person-name.ts';
import { personAge } from './person-rule.ts';
import { place } from './place.ts';
import { sensitivity } from './sensitivity.ts';

/** A person, pseudonymous by default: only the pseudonym, sex and nationality are required. */
export const person = block(
  {
    name: 'Person',
    description: 'A person, pseudonymous by default: only the pseudonym, sex and nationality are required.',
    rules: [personAge],
  },
  {
    subjectId: field(pseudonym(), {
      title: 'Pseudonym',
      description: 'Stands for the person. Never a name, phone number or passport number.',
      example: 'W-7Q4K2M',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI member_identifier',
    }),
    identifiers: field(optional(list(personIdentifier, { max: 20 })), {
      title: 'Identifiers',
      description: 'Numbers that registers or documents give the person.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    name: field(optional(personName), {
      title: 'Name',
      description: "The person's name, only where it must be known.",
      since: '0.1.0',
      sensitivity: 'special',
    }),
    contact: field(optional(contact), {
      title: 'Contact',
      description: 'How to reach the person safely.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    sex: field(code(sex), {
      title: 'Sex',
      description: 'Sex as recorded for statistics.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI SexCategoryEnum',
    }),
    gender: field(optional(code(gender)), {
      title: 'Gender',
      description: 'Gender identity, where the person wants it recorded.',
      example: 'feminine',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'IOM HTCDS 2.0, prs_Gender',
    }),
    birthDate: field(optional(date()), {
      title: 'Date of birth',
      description: 'Full date of birth, only where it is needed.',
      example: '1994-05-17',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI birth_date',
    }),
    birthYear: field(optional(integer(1900, 2100)), {
      title: 'Year of birth',
      description: 'Year of birth, where the date is not known or not needed.',
      example: 1994,
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    ageBand: field(optional(code(ageBand)), {
      title: 'Age band',
      description: 'Age group, where neither date nor year is needed.',
      example: '25-54',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    nationality: field(list(code(nationality), { min: 1, max: 5 }), {
      title: 'Nationality',
      description: 'Nationalities, ISO 3166-1 alpha-3; XXA stateless, XXX unspecified.',
      example: ['NPL'],
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1; ICAO Doc 9303',
    }),
    originPlace: field(optional(place), {
      title: 'Place of origin',
      description: 'Where the person comes from.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    destinationPlace: field(optional(place), {
      title: 'Place of destination',
      description: 'Where the person works or is going to work.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    educationLevel: field(optional(code(isced2011)), {
      title: 'Level of education',
      description: 'Highest level completed, ISCED 2011.',
      example: '3',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISCED 2011',
    }),
    maritalStatus: field(optional(code(maritalStatus)), {
      title: 'Marital status',
      description: 'Legal or customary status of a partnership.',
      example: 'married',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    languages: field(optional(list(language(), { max: 20 })), {
      title: 'Languages',
      description: 'Languages the person speaks, BCP 47.',
      example: ['ne', 'hi'],
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'BCP 47',
    }),
    occupation: field(optional(code(isco08)), {
      title: 'Occupation',
      description: 'Occupation, ISCO-08, one to four digits.',
      example: '8153',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISCO-08',
    }),
    industry: field(optional(code(isicRev4)), {
      title: 'Industry',
      description: 'Economic activity, ISIC Rev.4.',
      example: '1410',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISIC Rev.4',
    }),
    employmentStatus: field(optional(code(icse18)), {
      title: 'Status in employment',
      description: 'Status in employment, ICSE-18.',
      example: '42',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ICSE-18',
    }),
    migrationStatus: field(optional(code(migrationStatus)), {
      title: 'Migration status',
      description: 'Standing under immigration law. Protected by a firewall; never required.',
      example: 'not-collected',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    functioning: field(optional(list(functioning, { max: 6 })), {
      title: 'Functioning',
      description: 'Answers to the Washington Group Short Set.',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'Washington Group Short Set',
    }),
    sensitivity: field(sensitivity, {
      title: 'Sensitivity',
      description: 'How widely this may be known, and why.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
