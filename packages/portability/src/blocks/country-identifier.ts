import {
  block,
  code,
  date,
  field,
  identifier,
  iso31661,
  optional,
  personName,
  sex,
  text,
} from '@amparo/core';
import { insuranceBranch } from '../codelists/insurance-branch.ts';

/**
 * A number that an institution of one country gives the insured person, with the particulars that
 * institution has on file.
 */
export const countryIdentifier = block(
  {
    name: 'CountryIdentifier',
    description:
      'A number that an institution of one country gives the insured person, with the particulars that institution has on file.',
  },
  {
    country: field(code(iso31661), {
      title: 'Country',
      description: 'Country of the institution, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P5000',
    }),
    value: field(text(64, { compared: true }), {
      title: 'Number',
      description: 'The personal number, as text: leading zeros count.',
      example: '00-0000000-0',
      since: '0.1.0',
      sensitivity: 'special',
      source: 'EESSI form P5000, PIN',
    }),
    sector: field(optional(code(insuranceBranch)), {
      title: 'Sector',
      description: 'Branch the number is for, where it is not for all.',
      example: 'old-age',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P5000',
    }),
    institutionId: field(optional(identifier()), {
      title: 'Institution',
      description: 'Institution that gave the number.',
      example: 'PHL-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'EESSI form P5000',
    }),
    registeredName: field(optional(personName), {
      title: 'Name on file',
      description: 'The name under which this institution knows the person.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    registeredBirthDate: field(optional(date()), {
      title: 'Date of birth on file',
      description: 'The date of birth this institution has.',
      example: '1968-04-12',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    registeredSex: field(optional(code(sex)), {
      title: 'Sex on file',
      description: 'The sex this institution has.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
  },
);
