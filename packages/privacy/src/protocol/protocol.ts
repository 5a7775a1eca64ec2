import { constant, date, field, identifier, integer, list, record, semver, text } from '@amparo/core';
import type * as z from 'zod';
import { sharingGrant } from './grant-block.ts';
import { contingencyContact, protocolParty } from './party-block.ts';

const since = '0.1.0';
const sensitivity = 'internal';

/**
 * An information-sharing protocol between organisations, as data: who they are, what each may give to whom, for what, and how
 * it is treated there. It holds nothing about any worker. `compileProtocol` turns it into what `decide` asks.
 */
export const protocol = record(
  {
    type: 'protocol',
    name: 'Protocol',
    title: 'Information-sharing protocol',
    description:
      'What organisations agreed on: what each may give to whom, for what, and how it is treated there. Whatever it does not allow is not shared.',
    since,
    idField: 'protocolId',
  },
  {
    protocolId: field(identifier(), {
      title: 'Protocol',
      description: 'Identifies the protocol.',
      example: 'isp-harbour-2026',
      since,
      sensitivity,
    }),
    version: field(semver(), {
      title: 'Version',
      description: 'Version of the protocol. Receipts and decisions name it.',
      example: '1.0.0',
      since,
      sensitivity,
    }),
    title: field(text(200), {
      title: 'Title',
      description: 'What people call it.',
      example: 'Referrals out of the harbour, 2026',
      since,
      sensitivity,
    }),
    validFrom: field(date(), {
      title: 'Valid from',
      description: 'First day on which it is in force, in UTC.',
      example: '2026-01-01',
      since,
      sensitivity,
    }),
    validUntil: field(date(), {
      title: 'Valid until',
      description:
        'Last day on which it is in force, in UTC. Every protocol ends, so that it is looked at again.',
      example: '2027-12-31',
      since,
      sensitivity,
    }),
    immigrationEnforcement: field(constant('excluded'), {
      title: 'Immigration enforcement',
      description:
        'The undertaking of all parties that nothing shared under the protocol is used for immigration enforcement or reaches who does it.',
      example: 'excluded',
      since,
      sensitivity,
    }),
    parties: field(list(protocolParty, { min: 2, max: 200 }), {
      title: 'Parties',
      description: 'The organisations that signed it.',
      since,
      sensitivity,
    }),
    grants: field(list(sharingGrant, { min: 1, max: 500 }), {
      title: 'Grants',
      description: 'What may be shared.',
      since,
      sensitivity,
    }),
    contingency: field(contingencyContact, {
      title: 'Contingency contact',
      description: 'Whom to tell when data was lost, seen by others, or sent wrongly.',
      since,
      sensitivity,
    }),
    reportWithinHours: field(integer(1, 168), {
      title: 'Report within',
      description: 'Within how many hours the contact is told.',
      example: 24,
      since,
      sensitivity,
    }),
  },
);

/** An information-sharing protocol, as its JSON says it. */
export type Protocol = z.output<typeof protocol.schema>;
