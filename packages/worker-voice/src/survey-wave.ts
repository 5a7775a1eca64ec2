import {
  boolean,
  code,
  constant,
  date,
  digest,
  facilityRef,
  field,
  identifier,
  integer,
  language,
  list,
  number,
  optional,
  organisationRef,
  provenance,
  record,
  semver,
  text,
  uuid,
} from '@amparo/core';
import { dispositionCounts } from './blocks/disposition-counts.ts';
import { populationCount } from './blocks/population-count.ts';
import { samplingStratum } from './blocks/sampling-stratum.ts';
import { samplingMethod } from './codelists/sampling-method.ts';
import { surveyIncentive } from './codelists/survey-incentive.ts';
import { surveyIndependence } from './codelists/survey-independence.ts';
import { surveyMode } from './codelists/survey-mode.ts';
import { weightingMethod } from './codelists/weighting-method.ts';
import { whoWasInvited } from './forbidden.ts';

/**
 * One round of a survey at one site: who was asked, by whom, under which conditions, and what became of the
 * invitations. Nobody who was invited is named.
 */
export const surveyWave = record(
  {
    type: 'survey-wave',
    name: 'SurveyWave',
    title: 'Survey wave',
    description:
      'One round of a survey at one site: who was asked, by whom, under which conditions, and what became of it.',
    since: '0.1.0',
    idField: 'waveId',
    forbids: whoWasInvited,
  },
  {
    recordType: field(constant('survey-wave'), {
      title: 'Record type',
      description: 'Says that this record is a survey wave.',
      example: 'survey-wave',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    waveId: field(uuid(), {
      title: 'Wave ID',
      description: 'Identifies the wave.',
      example: '8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    instrumentId: field(uuid(), {
      title: 'Instrument',
      description: 'The instrument that is used.',
      example: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    instrumentVersion: field(semver(), {
      title: 'Version of the instrument',
      description: 'The version that is used.',
      example: '1.0.0',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    previousWaveId: field(optional(uuid()), {
      title: 'Earlier wave',
      description: 'The wave at the same site that this one is compared with.',
      example: '1f6e0b94-2d3c-4e87-a5b1-7c9d8e0f4a25',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    facility: field(facilityRef, {
      title: 'Facility',
      description: 'The place of work.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    buyers: field(optional(list(organisationRef, { max: 200 })), {
      title: 'Buyers',
      description: 'Buyers for whom the survey is made.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    fieldworkStart: field(date(), {
      title: 'Fieldwork start',
      description: 'First day on which workers could answer.',
      example: '2026-05-04',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    fieldworkEnd: field(date(), {
      title: 'Fieldwork end',
      description: 'Last day on which workers could answer, included.',
      example: '2026-05-15',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    populationCount: field(integer(1, 10_000_000), {
      title: 'Workers on site',
      description: 'How many workers the survey is to speak for.',
      example: 400,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'N',
    }),
    populationBy: field(optional(list(populationCount, { max: 500 })), {
      title: 'Workers by characteristic',
      description:
        'The workers on site by characteristic; the counts of each characteristic add up to all workers.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    samplingMethod: field(code(samplingMethod), {
      title: 'Sampling method',
      description: 'How the workers who are asked were chosen.',
      example: 'stratified',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    strata: field(optional(list(samplingStratum, { min: 1, max: 200 })), {
      title: 'Strata',
      description: 'Parts of the workers from which the sample is drawn.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    invitedCount: field(integer(0, 10_000_000), {
      title: 'Invited',
      description: 'How many workers were invited.',
      example: 170,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    modes: field(optional(list(code(surveyMode), { min: 1, max: 7 })), {
      title: 'Modes',
      description: 'How the questions were put in this wave; as the instrument says, where nothing is said.',
      example: ['kiosk'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    incentives: field(optional(list(code(surveyIncentive), { max: 7 })), {
      title: 'Incentives',
      description: 'What respondents receive.',
      example: ['phone-credit'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    interviewerOrganisation: field(optional(organisationRef), {
      title: 'Interviewing organisation',
      description: 'Who did the fieldwork.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    independence: field(optional(code(surveyIndependence)), {
      title: 'Independence',
      description: 'Whether a third party, a buyer or the employer ran the fieldwork.',
      example: 'third-party',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    supervisorPresent: field(optional(boolean()), {
      title: 'Supervisor present',
      description: 'Whether a supervisor was near while workers answered.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    onWorkTime: field(optional(boolean()), {
      title: 'On working time',
      description: 'Whether workers answered during paid working time.',
      example: true,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    announcedAudit: field(optional(boolean()), {
      title: 'Audit announced',
      description: 'Whether the survey was part of an audit that the site knew of.',
      example: false,
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    languagesOffered: field(optional(list(language(), { min: 1, max: 50 })), {
      title: 'Languages offered',
      description: 'Languages in which workers could answer, BCP 47.',
      example: ['en', 'ne'],
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'BCP 47',
    }),
    dispositionCounts: field(dispositionCounts, {
      title: 'Dispositions',
      description: 'What became of the invitations.',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR, Standard Definitions',
    }),
    unknownEligibleShare: field(optional(number(0, 1)), {
      title: 'Eligible share of unknown cases',
      description: 'The estimated share of cases of unknown eligibility that are eligible, for RR3.',
      example: 0.8,
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR e',
    }),
    weighting: field(optional(code(weightingMethod)), {
      title: 'Weighting',
      description: 'What the weights of responses add up to.',
      example: 'none',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    ethicsReview: field(optional(text(200)), {
      title: 'Ethics review',
      description: 'Who reviewed the survey, and under which number.',
      example: 'Example Ethics Board 2026/14',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    consentStatementVersion: field(optional(identifier()), {
      title: 'Version of the consent statement',
      description: 'The version of the statement to which respondents agree.',
      example: '2026-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    consentStatementDigest: field(optional(digest()), {
      title: 'Digest of the consent statement',
      description: 'Digest of the statement, so that it can be proved later what was promised.',
      example: 'sha256:9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f9f',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
