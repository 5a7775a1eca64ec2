import {
  code,
  constant,
  date,
  dateTime,
  field,
  identifier,
  iso31661,
  language,
  lawfulBasis,
  list,
  optional,
  provenance,
  pseudonym,
  record,
  uuid,
} from '@amparo/core';
import { messageEnvelope } from './blocks/message-envelope.ts';
import { requestDecision } from './blocks/request-decision.ts';
import { requestDocument } from './blocks/request-document.ts';
import { requestResponse } from './blocks/request-response.ts';
import { insuranceBranch } from './codelists/insurance-branch.ts';
import { portabilityRequestKind } from './codelists/portability-request-kind.ts';
import { portabilityRequestStatus } from './codelists/portability-request-status.ts';
import { requestPriority } from './codelists/request-priority.ts';

/**
 * What one institution asks of another, or sends to it, about the rights of a person. It follows the
 * pension documents of EESSI, so that both can be translated into each other.
 */
export const portabilityRequest = record(
  {
    type: 'portability-request',
    name: 'PortabilityRequest',
    title: 'Portability request',
    description: "What one institution asks of another, or sends to it, about a person's rights.",
    since: '0.1.0',
    idField: 'requestId',
    disaggregation: {
      by: [
        { field: 'kind' },
        { field: 'requestingCountry' },
        { field: 'receivingCountry' },
        { field: 'status' },
      ],
      persons: ['subjectId'],
    },
  },
  {
    recordType: field(constant('portability-request'), {
      title: 'Record type',
      description: 'Says that this record is a portability request.',
      example: 'portability-request',
      since: '0.1.0',
      sensitivity: 'public',
    }),
    provenance: field(provenance, {
      title: 'Provenance',
      description: 'Where the record comes from and which version it is.',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    requestId: field(uuid(), {
      title: 'Request ID',
      description: 'Identifies the request.',
      example: 'f3a9c2d1-58e7-4b06-9d14-1c2b3a4d5e60',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    kind: field(code(portabilityRequestKind), {
      title: 'Kind',
      description: 'What is asked for or sent.',
      example: 'periods',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI, pension documents',
    }),
    requestingCountry: field(code(iso31661), {
      title: 'Requesting country',
      description: 'Country of the institution that asks, ISO 3166-1 alpha-3.',
      example: 'PHL',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    requestingInstitutionId: field(identifier(), {
      title: 'Requesting institution',
      description: 'Institution that asks.',
      example: 'PHL-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'EESSI',
    }),
    receivingCountry: field(code(iso31661), {
      title: 'Receiving country',
      description: 'Country of the institution that is asked, ISO 3166-1 alpha-3.',
      example: 'JPN',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'ISO 3166-1',
    }),
    receivingInstitutionId: field(identifier(), {
      title: 'Receiving institution',
      description: 'Institution that is asked.',
      example: 'JPN-PENSION-01',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'EESSI',
    }),
    subjectId: field(pseudonym(), {
      title: 'Insured person',
      description: 'Pseudonym of the person it is about.',
      example: 'W-7Q4K2M',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    claimDate: field(date(), {
      title: 'Date of claim',
      description: 'Day on which the person claimed; it counts in all countries.',
      example: '2026-02-16',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'Regulation (EC) No 883/2004, Article 81',
    }),
    branch: field(code(insuranceBranch), {
      title: 'Branch',
      description: 'Branch of social security.',
      example: 'old-age',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'ILO Convention 102',
    }),
    agreementId: field(identifier(), {
      title: 'Agreement',
      description: 'The agreement it rests on.',
      example: 'jpn-phl-2018',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    periodIds: field(optional(list(uuid(), { max: 500 })), {
      title: 'Periods',
      description: 'The insurance periods sent with it.',
      example: ['3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43'],
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'EESSI form P5000',
    }),
    documents: field(optional(list(requestDocument, { max: 100 })), {
      title: 'Documents',
      description: 'The documents sent with it.',
      since: '0.1.0',
      sensitivity: 'personal',
    }),
    status: field(code(portabilityRequestStatus), {
      title: 'Status',
      description: 'Where it stands.',
      example: 'sent',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    dueAt: field(optional(dateTime()), {
      title: 'Due at',
      description: 'By when an answer is due.',
      example: '2026-05-18T17:00:00+09:00',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    responses: field(optional(list(requestResponse, { max: 100 })), {
      title: 'Answers',
      description: 'What came back.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P9000',
    }),
    decision: field(optional(requestDecision), {
      title: 'Decision',
      description: 'What was decided.',
      since: '0.1.0',
      sensitivity: 'personal',
      source: 'EESSI form P6000',
    }),
    messageEnvelope: field(optional(messageEnvelope), {
      title: 'Message header',
      description: 'The header of the message that carried it.',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI MsgHeader',
    }),
    correlationId: field(optional(identifier()), {
      title: 'Correlation id',
      description: 'Ties the messages of one exchange together.',
      example: 'corr-0017',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'SPDCI correlation_id',
    }),
    lawfulBasis: field(code(lawfulBasis), {
      title: 'Lawful basis',
      description: 'The ground in law on which the data is sent.',
      example: 'public-task',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    consentId: field(optional(identifier()), {
      title: 'Consent',
      description: 'The answer of the person, where consent is a ground.',
      example: 'consent-1',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    previousRequestId: field(optional(uuid()), {
      title: 'Previous request',
      description: 'The request that this one follows.',
      example: '7d9d8f3a-1f64-4b0e-8a55-0c5d2b9e4f13',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    language: field(optional(language()), {
      title: 'Language',
      description: 'Language in which the answer is wanted, BCP 47.',
      example: 'en',
      since: '0.1.0',
      sensitivity: 'internal',
      source: 'BCP 47',
    }),
    priority: field(optional(code(requestPriority)), {
      title: 'Priority',
      description: 'How soon an answer is needed.',
      example: 'normal',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
  },
);
