import {
  ageBand,
  amount,
  code,
  constant,
  date,
  field,
  identifier,
  language,
  list,
  optional,
  provenance,
  pseudonym,
  record,
  semver,
  sex,
  uuid,
} from '@amparo/core';
import { caseOffer } from './blocks/case-offer.ts';
import { surveyAnswer } from './blocks/survey-answer.ts';
import { surveyConsent } from './blocks/survey-consent.ts';
import { aaporDisposition } from './codelists/aapor-disposition.ts';
import { contractType } from './codelists/contract-type.ts';
import { durationBand } from './codelists/duration-band.ts';
import { educationBand } from './codelists/education-band.ts';
import { jobGroup } from './codelists/job-group.ts';
import { migrantWorker } from './codelists/migrant-worker.ts';
import { nationalityGroup } from './codelists/nationality-group.ts';
import { qualityFlag } from './codelists/quality-flag.ts';
import { recruitmentChannel } from './codelists/recruitment-channel.ts';
import { responseRelease } from './codelists/response-release.ts';
import { surveyMode } from './codelists/survey-mode.ts';
import { tenureBand } from './codelists/tenure-band.ts';
import { whoAnswered } from './forbidden.ts';

/**
 * What one worker answered. It holds nothing that shows who the worker is, on which device or at what hour they
 * answered, or which case they brought: a field of that kind is an error, whatever its value.
 */
export const surveyResponse = record(
  {
    type: 'survey-response',
    name: 'SurveyResponse',
    title: 'Survey response',
    description:
      'What one worker answered. It holds nothing that shows who the worker is, on which device or at what hour they answered, or whether they brought a case.',
    since: '0.1.0',
    idField: 'responseId',
    forbids: whoAnswered,
    disaggregation: {
      by: [
        { field: 'sex' },
        { field: 'ageBand' },
        { field: 'educationBand' },
        { field: 'nationalityGroup' },
        { field: 'contractType' },
        { field: 'tenureBand' },
        { field: 'recruitmentChannel' },
        { field: 'jobGroup' },
      ],
      consent: 'consent/given',
      promise: { recordType: 'survey-instrument', field: 'minCellSize' },
    },
  },
  {
    recordType: field(constant('survey-response'), {
      title: 'Record type',
      description: 'Says that this record is a survey response.',
      example: 'survey-response',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    responseId: field(uuid(), {
      title: 'Response ID',
      description:
        'Identifies the response. Drawn at random (version 4); other versions hold a time or a device.',
      example: 'e27c5a90-4b1d-4f36-8a2e-90d3b6c7f158',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    waveId: field(uuid(), {
      title: 'Wave',
      description: 'The wave in which the worker answered.',
      example: '8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    instrumentId: field(uuid(), {
      title: 'Instrument',
      description: 'The instrument that was used.',
      example: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    instrumentVersion: field(semver(), {
      title: 'Version of the instrument',
      description: 'The version that was used.',
      example: '1.0.0',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    release: field(code(responseRelease), {
      title: 'Release',
      description: 'How far this copy of the response goes.',
      example: 'unreleased',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    submittedAt: field(date(), {
      title: 'Submitted on',
      description: 'Day of the answer. The hour is never stored: it can show who answered.',
      example: '2026-05-06',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    durationBand: field(optional(code(durationBand)), {
      title: 'Duration',
      description: 'How long the worker took, in bands.',
      example: '5-to-10-minutes',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    mode: field(code(surveyMode), {
      title: 'Mode',
      description: 'How the questions were put.',
      example: 'kiosk',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    language: field(language(), {
      title: 'Language',
      description: 'Language in which the worker answered, BCP 47.',
      example: 'ne',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'BCP 47',
    }),
    consent: field(surveyConsent, {
      title: 'Consent',
      description: 'Whether the worker agreed to take part.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    disposition: field(code(aaporDisposition), {
      title: 'Disposition',
      description: 'What became of the invitation.',
      example: 'I',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'AAPOR, Standard Definitions',
    }),
    answers: field(list(surveyAnswer, { max: 1000 }), {
      title: 'Answers',
      description: 'The answers, in the order of asking; none without consent.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
    sex: field(optional(code(sex)), {
      title: 'Sex',
      description: 'Sex of the worker.',
      example: 'female',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    ageBand: field(optional(code(ageBand)), {
      title: 'Age band',
      description: 'Age of the worker, in bands.',
      example: '25-54',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ILO age bands',
    }),
    educationBand: field(optional(code(educationBand)), {
      title: 'Education',
      description: 'Education of the worker, in bands.',
      example: 'secondary',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISCED 2011',
    }),
    nationalityGroup: field(optional(code(nationalityGroup)), {
      title: 'Nationality group',
      description: 'Nationality, or the part of the world where few share it.',
      example: 'NPL',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISO 3166-1; UN M49',
    }),
    migrant: field(optional(code(migrantWorker)), {
      title: 'Migrant worker',
      description: 'Whether the worker came from another country. Says nothing of papers.',
      example: 'migrant',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ILO C097',
    }),
    contractType: field(optional(code(contractType)), {
      title: 'Contract type',
      description: 'On what kind of contract the worker works.',
      example: 'fixed-term',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ICSE-18',
    }),
    tenureBand: field(optional(code(tenureBand)), {
      title: 'Time at the site',
      description: 'How long the worker has worked at the site, in bands.',
      example: '1-to-2-years',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    recruitmentChannel: field(optional(code(recruitmentChannel)), {
      title: 'Recruitment channel',
      description: 'How the worker came to the job.',
      example: 'licensed-agency',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    jobGroup: field(optional(code(jobGroup)), {
      title: 'Job group',
      description: 'Major group of occupations.',
      example: '8',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ISCO-08',
    }),
    stratumId: field(optional(identifier()), {
      title: 'Stratum',
      description: 'The stratum of the wave from which the worker was drawn.',
      example: 'night-shift',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    weight: field(optional(amount()), {
      title: 'Weight',
      description:
        'How many workers the response stands for, or its share of the responses, as the wave says; a decimal as text.',
      example: '2.35',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    interviewerId: field(optional(pseudonym()), {
      title: 'Interviewer',
      description: 'Pseudonym of the interviewer. Absent where anonymity was promised.',
      example: 'INT-07',
      since: '0.1.0',
      sensitivity: 'personal',
      withheldFrom: ['worker'],
    }),
    qualityFlags: field(optional(list(code(qualityFlag), { max: 5 })), {
      title: 'Quality flags',
      description: 'Why the response may not be genuine.',
      example: ['inconsistent'],
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    caseOffer: field(optional(caseOffer), {
      title: 'Offer of a grievance',
      description: 'Whether a confidential grievance was offered.',
      since: '0.1.0',
      sensitivity: 'special',
    }),
  },
);
