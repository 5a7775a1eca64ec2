import {
  code,
  consent,
  constant,
  date,
  field,
  iso31661,
  list,
  migrationStatus,
  nationality,
  optional,
  personName,
  place,
  provenance,
  pseudonym,
  record,
  sex,
} from '@amparo/core';
import { bankAccount } from './blocks/bank-account.ts';
import { birthPlace } from './blocks/birth-place.ts';
import { countryIdentifier } from './blocks/country-identifier.ts';
import { familyMember } from './blocks/family-member.ts';
import { migrationStatusSpan } from './blocks/migration-status-span.ts';

/**
 * A person with insurance in one or more countries. It holds what institutions need to find the same person
 * in two registers, and no account number. This is the place where its fields are written: the JSON Schema,
 * the interface, the spreadsheet columns and the reference page follow from it.
 */
export const insuredPerson = record(
  {
    type: 'insured-person',
    name: 'InsuredPerson',
    title: 'Insured person',
    description: 'A person with insurance in one or more countries, as institutions need to know them.',
    since: '0.1.0',
    idField: 'subjectId',
    // What two institutions need to find a person and to pay. Never the migration status.
    sharing: {
      byAgreement: [
        'identifiers',
        'name',
        'nameAtBirth',
        'birthDate',
        'deathDate',
        'address',
        'survivors',
        'bankAccount',
      ],
    },
    // Whoever holds these can take money out of an account.
    forbids: ['iban', 'accountNumber', 'bankAccountNumber', 'cardNumber'],
    disaggregation: {
      by: [{ field: 'sex' }, { field: 'nationality' }, { field: 'residenceCountry' }],
      persons: ['subjectId'],
    },
  },
  {
    recordType: field(constant('insured-person'), {
      title: 'Record type',
      description: 'Says that this record is an insured person.',
      example: 'insured-person',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    subjectId: field(pseudonym(), {
      title: 'Insured person',
      description: 'Stands for the person in all records. Never a name or a number of a register.',
      example: 'W-7Q4K2M',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'SPDCI member_identifier',
    }),
    identifiers: field(optional(list(countryIdentifier, { max: 40 })), {
      title: 'Identifiers',
      description: 'The numbers that institutions of each country give the person.',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'EESSI form P5000',
    }),
    name: field(optional(personName), {
      title: 'Name',
      description: 'The name of the person, only where institutions must match it.',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'EESSI form P5000',
    }),
    nameAtBirth: field(optional(personName), {
      title: 'Name at birth',
      description: 'The names at birth, where they differ.',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'EESSI form P5000',
    }),
    birthDate: field(date(), {
      title: 'Date of birth',
      description: 'Date of birth.',
      example: '1968-04-12',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'EESSI form P5000',
    }),
    birthPlace: field(optional(birthPlace), {
      title: 'Place of birth',
      description: 'Where the person was born. Needed where an institution has no number for the person.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P5000',
    }),
    sex: field(code(sex), {
      title: 'Sex',
      description: 'Sex as registers hold it.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P5000; SPDCI SexCategoryEnum',
    }),
    nationality: field(list(code(nationality), { min: 1, max: 5 }), {
      title: 'Nationality',
      description: 'Nationalities, ISO 3166-1 alpha-3; XXA stateless, XXX unspecified.',
      example: ['PHL'],
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1; ICAO Doc 9303',
    }),
    deathDate: field(optional(date()), {
      title: 'Date of death',
      description: 'Day on which the person died.',
      example: '2026-02-03',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'SPDCI death_date',
    }),
    address: field(optional(place), {
      title: 'Address',
      description: 'Where decisions and payments reach the person.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    survivors: field(optional(list(familyMember, { max: 40 })), {
      title: 'Survivors',
      description: 'Family members who may have a right when the person dies.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    bankAccount: field(optional(bankAccount), {
      title: 'Bank account',
      description: 'Where benefits are paid to.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    residenceCountry: field(code(iso31661), {
      title: 'Country of residence',
      description: 'Where the person lives, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1',
    }),
    migrationStatus: field(optional(code(migrationStatus)), {
      title: 'Migration status',
      description:
        'Standing under immigration law. Never required; never a reason to withhold what was earned.',
      example: 'not-collected',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    statusHistory: field(optional(list(migrationStatusSpan, { max: 50 })), {
      title: 'Status history',
      description: 'Earlier standings, where a right depends on them.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    consents: field(optional(list(consent, { max: 50 })), {
      title: 'Consents',
      description: 'What the person agreed to, and other grounds in law on which their data is processed.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
