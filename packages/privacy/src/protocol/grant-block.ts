import {
  audience,
  block,
  code,
  field,
  identifier,
  integer,
  lawfulBasis,
  list,
  optional,
  purpose,
  text,
} from '@amparo/core';
import { onwardTransfer } from '../codelists/onward-transfer.ts';
import { sensitivityClass } from '../codelists/sensitivity-class.ts';

const since = '0.1.0';
const sensitivity = 'internal';

/** What of one record type may go. */
const dataElements = block(
  { name: 'DataElements', description: 'What of one record type may go.' },
  {
    recordType: field(identifier(), {
      title: 'Record type',
      description: 'The type of the records.',
      example: 'referral',
      since,
      sensitivity,
    }),
    ceiling: field(code(sensitivityClass), {
      title: 'Ceiling',
      description: 'The most sensitive class of field that may go.',
      example: 'personal',
      since,
      sensitivity,
    }),
    fields: field(optional(list(text(120), { min: 1, max: 500 })), {
      title: 'Fields',
      description:
        'The fields that may go, as paths without positions; a group stands for all in it. Left out: all that the ceiling and the audience allow.',
      example: ['clientCode', 'reasonCodes', 'servicesRequested'],
      since,
      sensitivity,
    }),
  },
);

/** What some parties may give to others, as whom, for what, and how it is treated there. */
export const sharingGrant = block(
  {
    name: 'SharingGrant',
    description: 'What some parties may give to others, as whom, for what, and how it is treated there.',
  },
  {
    grantId: field(identifier(), {
      title: 'Grant',
      description: 'Identifies the grant within the protocol.',
      example: 'referrals-to-legal-aid',
      since,
      sensitivity,
    }),
    from: field(list(identifier(), { min: 1, max: 200 }), {
      title: 'From',
      description: 'The parties that hold the records and may give them.',
      example: ['org-harbour'],
      since,
      sensitivity,
    }),
    to: field(list(identifier(), { min: 1, max: 200 }), {
      title: 'To',
      description: 'The parties that may receive them.',
      example: ['org-legal-aid'],
      since,
      sensitivity,
    }),
    audience: field(code(audience), {
      title: 'Audience',
      description: 'As whom they receive them: a referral partner or a regulator.',
      example: 'referral-partner',
      since,
      sensitivity,
    }),
    purposes: field(list(code(purpose), { min: 1, max: 7 }), {
      title: 'Purposes',
      description: 'What the records may be used for there, and for nothing else.',
      example: ['referral'],
      since,
      sensitivity,
    }),
    lawfulBases: field(list(code(lawfulBasis), { min: 1, max: 5 }), {
      title: 'Lawful bases',
      description: 'The grounds in law on which they may go.',
      example: ['consent'],
      since,
      sensitivity,
    }),
    elements: field(list(dataElements, { min: 1, max: 50 }), {
      title: 'Data elements',
      description: 'What of each record type may go.',
      since,
      sensitivity,
    }),
    retentionDays: field(integer(1, 36_525), {
      title: 'Retention',
      description: 'After how many days the receiver deletes what it received.',
      example: 365,
      since,
      sensitivity,
    }),
    onwardTransfer: field(code(onwardTransfer), {
      title: 'Onward transfer',
      description: 'Whether the receiver may pass on what it received.',
      example: 'none',
      since,
      sensitivity,
    }),
  },
);
