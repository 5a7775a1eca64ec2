import {
  block,
  code,
  consent,
  constant,
  field,
  identifier,
  integer,
  list,
  optional,
  phoneNumber,
  pseudonym,
  type RecordType,
  record,
  sensitivity,
  sensitivityLevel,
  text,
  uuid,
} from '@amparo/core';

const since = '0.1.0';
const words = { description: 'For tests.', since } as const;

const contact = block(
  { name: 'VisitContact', description: 'For tests.' },
  {
    phone: field(optional(phoneNumber()), {
      ...words,
      title: 'Phone',
      example: '+15550100',
      sensitivity: 'special',
    }),
    safe: field(code(sensitivityLevel), {
      ...words,
      title: 'Safe',
      example: 'public',
      sensitivity: 'public',
    }),
  },
);

/** An invented record type with one field of every kind that a decision treats in its own way. */
export const visit: RecordType = record(
  {
    type: 'visit',
    name: 'Visit',
    title: 'Visit',
    description: 'For tests.',
    since,
    idField: 'visitId',
    sharing: { consentId: 'consentId', lawfulBasis: 'basis', told: 'told', named: 'named', withheld: 'kept' },
  },
  {
    recordType: field(constant('visit'), {
      ...words,
      title: 'Type',
      example: 'visit',
      sensitivity: 'public',
    }),
    visitId: field(uuid(), {
      ...words,
      title: 'Id',
      example: '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081',
      sensitivity: 'internal',
    }),
    worker: field(pseudonym(), { ...words, title: 'Worker', example: 'W-1', sensitivity: 'personal' }),
    place: field(text(), { ...words, title: 'Place', example: 'Dock', sensitivity: 'public' }),
    staffNote: field(optional(text()), {
      ...words,
      title: 'Note',
      example: 'Loud',
      sensitivity: 'internal',
      withheldFrom: ['worker', 'regulator'],
    }),
    age: field(optional(integer(0, 120)), { ...words, title: 'Age', example: 30, sensitivity: 'personal' }),
    contact: field(optional(contact), { ...words, title: 'Contact', sensitivity: 'personal' }),
    story: field(optional(text()), { ...words, title: 'Story', example: 'Fell', sensitivity: 'special' }),
    consents: field(list(consent), { ...words, title: 'Consents', sensitivity: 'personal' }),
    consentId: field(optional(identifier()), {
      ...words,
      title: 'Consent',
      example: 'c1',
      sensitivity: 'internal',
    }),
    basis: field(optional(identifier()), {
      ...words,
      title: 'Basis',
      example: 'consent',
      sensitivity: 'internal',
    }),
    told: field(optional(list(text())), {
      ...words,
      title: 'Told',
      example: ['age'],
      sensitivity: 'internal',
    }),
    named: field(optional(list(text())), {
      ...words,
      title: 'Named',
      example: ['age'],
      sensitivity: 'internal',
    }),
    kept: field(optional(list(text())), {
      ...words,
      title: 'Kept',
      example: ['age'],
      sensitivity: 'internal',
    }),
    sensitivity: field(sensitivity, { ...words, title: 'Sensitivity', sensitivity: 'internal' }),
  },
);
