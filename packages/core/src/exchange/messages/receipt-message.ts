import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { integer } from '../../primitives/number.ts';
import { uuid } from '../../primitives/patterns.ts';
import { messageField } from '../message-field.ts';
import {
  compactJws,
  contentDigestText,
  idempotencyKey,
  line,
  partyId,
  recordId,
  recordTypeName,
} from '../wire-types.ts';

const count = (title: string, description: string, example: number) =>
  messageField(integer(0), { title, description, example });

const outcomeCounts = block(
  { name: 'OutcomeCounts', description: 'How many records of a request came to what.' },
  {
    accepted: count('Accepted', 'Records that were stored.', 1),
    unchanged: count('Unchanged', 'Records that were already stored, letter by letter the same.', 0),
    rejected: count('Rejected', 'Records that were refused.', 0),
  },
);

/** What a node signs to say that it received something. Every field but `receipt` repeats what is signed, for readers. */
export const receiptMessage = block(
  {
    name: 'Receipt',
    description:
      'Proof that a node received a request. `receipt` is signed; the other fields repeat what it says. Verify the signature before you rely on them.',
  },
  {
    receipt: messageField(compactJws(), {
      title: 'Signed receipt',
      description:
        'A JWS in compact form (RFC 7515), EdDSA with Ed25519, type `amparo-receipt+jws`; its payload has the other fields. `amparo verify-receipt` checks it offline.',
      example: 'eyJhbGciOiJFZERTQSJ9.eyJyZWNlaXB0SWQiOiIwMTkwIn0.c2lnbmF0dXJl',
    }),
    receiptId: messageField(uuid(), {
      title: 'Receipt id',
      description: 'Identifies the receipt.',
      example: '0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02',
    }),
    issuer: messageField(partyId(), {
      title: 'Issuer',
      description: 'The party whose node received the request.',
      example: 'embassy-kl',
    }),
    sender: messageField(partyId(), {
      title: 'Sender',
      description: 'The party that sent it.',
      example: 'shelter-desk',
    }),
    operation: messageField(line(64), {
      title: 'Operation',
      description: 'The id of the operation.',
      example: 'submitRecord',
    }),
    receivedAt: messageField(dateTime(), {
      title: 'Received at',
      description: 'When the effect of the request was stored durably.',
      example: '2026-03-06T01:00:04.218Z',
    }),
    contentDigest: messageField(contentDigestText(), {
      title: 'Digest of the body',
      description: 'SHA-256 of the bytes that were received, as in the header Content-Digest.',
      example: 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
    }),
    idempotencyKey: messageField(idempotencyKey(), {
      title: 'Idempotency key',
      description: 'The key that the sender gave the request.',
      example: '6f0c1c1e-3d6b-4c63-9d0f-7a2b8e5d4c11',
    }),
    outcome: messageField(outcomeCounts, {
      title: 'Outcome',
      description: 'How many records came to what.',
    }),
    recordType: messageField(optional(recordTypeName()), {
      title: 'Record type',
      description: 'The type of the record, where the request was about one.',
      example: 'referral',
    }),
    recordId: messageField(optional(recordId()), {
      title: 'Record id',
      description: 'The id of the record, where the request was about one.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
    }),
    version: messageField(optional(integer(1)), {
      title: 'Version',
      description: 'The version that the record has now at the node, where the request was about one.',
      example: 1,
    }),
    position: messageField(optional(integer(1)), {
      title: 'Position',
      description: 'The last position that the request took in the feed of changes, if it took one.',
      example: 4711,
    }),
  },
);

/** A receipt as it travels: signed, and repeated in plain. */
export type ReceiptMessage = z.output<typeof receiptMessage>;
