import type * as z from 'zod';
import { block } from '../../block.ts';
import { purpose } from '../../codelists/purpose.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { code } from '../../primitives/code.ts';
import { constant } from '../../primitives/constant.ts';
import { integer } from '../../primitives/number.ts';
import { semver } from '../../primitives/patterns.ts';
import { messageField } from '../message-field.ts';
import { signatureProfile } from '../signature/profile.ts';
import { headerText, line, partyId, recordTypeName, word } from '../wire-types.ts';

const recordTypeCapability = block(
  { name: 'RecordTypeCapability', description: 'A record type that the node takes.' },
  {
    recordType: messageField(recordTypeName(), {
      title: 'Record type',
      description: 'The type.',
      example: 'referral',
    }),
    schema: messageField(line(200), {
      title: 'Schema',
      description: 'The `$id` of the published JSON Schema that records are checked against.',
      example: 'https://w3id.org/amparo/referral/referral.schema.json',
    }),
    version: messageField(semver(), {
      title: 'Version',
      description: 'Version of the family that the record type belongs to.',
      example: '0.1.0',
    }),
  },
);

const limit = (title: string, description: string, example: number) =>
  messageField(integer(1), { title, description, example });

const exchangeLimits = block(
  { name: 'ExchangeLimits', description: 'How much the node takes.' },
  {
    recordBytes: limit(
      'Bytes of a record',
      'The largest body of one record, and the longest line of a batch.',
      4_194_304,
    ),
    batchBytes: limit('Bytes of a batch', 'The largest body of a batch.', 1_073_741_824),
    batchRecords: limit('Records of a batch', 'The most records in one batch.', 1_000_000),
    pageItems: limit('Items of a page', 'The most that `limit` may ask for.', 1000),
    jsonDepth: limit('Depth of JSON', 'How deeply lists and groups may be nested.', 64),
    requestSeconds: limit('Seconds of a request', 'How long a request may take to arrive.', 60),
    keyRetentionSeconds: limit(
      'Seconds for which keys are kept',
      'How long an idempotency key is remembered at least. Stop repeating a request before.',
      604_800,
    ),
  },
);

const signing = block(
  { name: 'SignatureProfile', description: 'How requests are signed (RFC 9421).' },
  {
    label: messageField(constant(signatureProfile.label), {
      title: 'Label',
      description: 'The label of the one signature.',
      example: signatureProfile.label,
    }),
    tag: messageField(constant(signatureProfile.tag), {
      title: 'Tag',
      description: 'The parameter `tag`.',
      example: signatureProfile.tag,
    }),
    algorithm: messageField(constant(signatureProfile.alg), {
      title: 'Algorithm',
      description: 'The parameter `alg`.',
      example: signatureProfile.alg,
    }),
    components: messageField(list(headerText(64), { min: 2, max: 16 }), {
      title: 'Components',
      description: 'What is covered, in this order; headers where the request has them.',
      example: [...signatureProfile.components],
    }),
    validSeconds: messageField(integer(1, 86_400), {
      title: 'Seconds of validity',
      description: 'How long after `created` a signature may at most `expire`.',
      example: signatureProfile.maxLifetime,
    }),
    skewSeconds: messageField(integer(0, 86_400), {
      title: 'Seconds of skew',
      description: 'By how much the clocks of both sides may differ.',
      example: signatureProfile.maxSkew,
    }),
  },
);

/** What a node can do. */
export const capabilities = block(
  { name: 'Capabilities', description: 'What a node can do, for programs that are about to talk to it.' },
  {
    partyId: messageField(partyId(), {
      title: 'Party',
      description: 'The party whose node this is, as it stands in receipts.',
      example: 'embassy-kl',
    }),
    contract: messageField(semver(), {
      title: 'Contract',
      description: 'Version of the contract that the node follows.',
      example: '0.1.0',
    }),
    operations: messageField(list(line(64), { max: 100 }), {
      title: 'Operations',
      description: 'The ids of the operations that it offers.',
      example: ['submitRecord', 'readRecord', 'readCapabilities'],
    }),
    recordTypes: messageField(list(recordTypeCapability, { max: 200 }), {
      title: 'Record types',
      description: 'The record types that it takes.',
    }),
    purposes: messageField(list(code(purpose), { max: 20 }), {
      title: 'Purposes',
      description: 'The purposes for which it exchanges with anybody.',
      example: ['referral', 'services'],
    }),
    authentication: messageField(list(word('bearer', 'signature'), { min: 1, max: 2 }), {
      title: 'Authentication',
      description: 'How callers may say who they are.',
      example: ['signature'],
    }),
    tokenIssuers: messageField(optional(list(line(200), { max: 20 })), {
      title: 'Token issuers',
      description: 'The issuers whose bearer tokens it accepts.',
      example: ['https://login.example.org/realms/exchange'],
    }),
    signature: messageField(signing, {
      title: 'Signature',
      description: 'How requests are signed.',
    }),
    limits: messageField(exchangeLimits, {
      title: 'Limits',
      description: 'How much it takes.',
    }),
  },
);

/** What a node can do. */
export type Capabilities = z.output<typeof capabilities>;
