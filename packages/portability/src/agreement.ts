import {
  boolean,
  code,
  constant,
  date,
  field,
  identifier,
  integer,
  iso31661,
  list,
  optional,
  organisationRef,
  provenance,
  record,
  text,
} from '@amparo/core';
import { agreementForm } from './blocks/agreement-form.ts';
import { branchCoordination } from './blocks/branch-coordination.ts';
import { factSource } from './blocks/fact-source.ts';
import { timeCount } from './blocks/time-count.ts';
import { agreementType } from './codelists/agreement-type.ts';
import { dataExchange } from './codelists/data-exchange.ts';
import { dayBasis } from './codelists/day-basis.ts';
import { overlapRule } from './codelists/overlap-rule.ts';
import { payableRule } from './codelists/payable-rule.ts';
import { roundingRule } from './codelists/rounding-rule.ts';

/**
 * A social security agreement between countries: what it coordinates, for which branches, and by which
 * figures. What the record leaves out is not stated; it does not stand for a no.
 */
export const agreement = record(
  {
    type: 'agreement',
    name: 'Agreement',
    title: 'Agreement',
    description:
      'A social security agreement between countries: what it coordinates, for which branches, and by which figures.',
    since: '0.1.0',
    idField: 'agreementId',
  },
  {
    recordType: field(constant('agreement'), {
      title: 'Record type',
      description: 'Says that this record is an agreement.',
      example: 'agreement',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    agreementId: field(identifier(), {
      title: 'Agreement ID',
      description: 'Identifies the agreement.',
      example: 'jpn-phl-2018',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    title: field(optional(text(300)), {
      title: 'Title',
      description: 'What the agreement is called.',
      example: 'Agreement on Social Security between Japan and the Philippines',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    parties: field(list(code(iso31661), { min: 2, max: 250 }), {
      title: 'Parties',
      description: 'The countries bound by it, ISO 3166-1 alpha-3.',
      example: ['JPN', 'PHL'],
      since: '0.1.0',
      sensitivity: 'public',
      source: 'ISO 3166-1',
    }),
    type: field(code(agreementType), {
      title: 'Type',
      description: 'Whether it has two parties or more.',
      example: 'bilateral',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    signedAt: field(optional(date()), {
      title: 'Signed on',
      description: 'Day on which it was signed.',
      example: '2015-11-19',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    inForceFrom: field(date(), {
      title: 'In force from',
      description: 'First day on which it applies.',
      example: '2018-08-01',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    terminatedAt: field(optional(date()), {
      title: 'Terminated on',
      description: 'First day on which it no longer applies.',
      example: '2030-01-01',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    branches: field(list(branchCoordination, { min: 1, max: 9 }), {
      title: 'Branches',
      description: 'What it coordinates, branch by branch. A branch that is not listed is not covered.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    minPeriodForTotalisation: field(optional(timeCount), {
      title: 'Minimum for totalisation',
      description: 'Time a person must have in a country before that country adds other periods to it.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    maxPostingMonths: field(optional(integer(1, 600)), {
      title: 'Longest posting in months',
      description: 'For how many months a posted person stays insured at home.',
      example: 60,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    extensionMonths: field(optional(integer(0, 600)), {
      title: 'Longest extension in months',
      description: 'By how many months a posting can be extended.',
      example: 36,
      since: '0.1.0',
      sensitivity: 'public',
    }),
    minContributionForPension: field(optional(timeCount), {
      title: 'Minimum for a pension',
      description:
        'Time below which a country pays nothing of its own; the time counts in the other countries all the same.',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'Regulation (EC) No 883/2004, Article 57',
    }),
    overlapRule: field(optional(code(overlapRule)), {
      title: 'Overlapping periods',
      description: 'What happens to time that is insured twice.',
      example: 'prefer-compulsory',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'Regulation (EC) No 987/2009, Article 12',
    }),
    conversionBasis: field(optional(code(dayBasis)), {
      title: 'Conversion basis',
      description: 'Day basis on which periods are converted where a period names none.',
      example: '7-day',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'Regulation (EC) No 987/2009, Article 13',
    }),
    payableRule: field(optional(code(payableRule)), {
      title: 'Payable amount',
      description:
        'Which amount is paid where a person has a right both under national law alone and under the agreement.',
      example: 'higher-of-both',
      since: '0.1.0',
      sensitivity: 'public',
      source: 'Regulation (EC) No 883/2004, Article 52',
    }),
    roundingRule: field(optional(code(roundingRule)), {
      title: 'Rounding',
      description: 'How amounts are rounded to what can be paid.',
      example: 'minor-unit-half-up',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    dataExchange: field(optional(code(dataExchange)), {
      title: 'Exchange of data',
      description: 'How institutions send each other forms.',
      example: 'paper',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    competentAuthorities: field(optional(list(organisationRef, { max: 100 })), {
      title: 'Competent authorities',
      description: 'The ministries responsible, one entry for each.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    liaisonBodies: field(optional(list(organisationRef, { max: 100 })), {
      title: 'Liaison bodies',
      description: 'The institutions that people and institutions turn to.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    formRefs: field(optional(list(agreementForm, { max: 100 })), {
      title: 'Forms',
      description: 'The forms used under it.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    sources: field(optional(list(factSource, { max: 50 })), {
      title: 'Sources',
      description: 'Where the facts of this record were read.',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    checkedAgainstText: field(optional(boolean()), {
      title: 'Checked against the text',
      description: 'Whether the facts were checked against the text of the agreement.',
      example: false,
      since: '0.1.0',
      sensitivity: 'public',
    }),
  },
);
