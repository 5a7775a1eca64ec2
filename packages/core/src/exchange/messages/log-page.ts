import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { integer } from '../../primitives/number.ts';
import { messageField } from '../message-field.ts';
import { compactJws, cursor, line, partyId, sha256Hex } from '../wire-types.ts';

/** How far a log reaches, signed. */
export const logHead = block(
  {
    name: 'LogHead',
    description:
      'What a node signs to say how far its log reaches. Keep heads: a log that was cut off or rewritten no longer agrees with them.',
  },
  {
    head: messageField(compactJws(), {
      title: 'Signed head',
      description:
        'A JWS in compact form, EdDSA with Ed25519, type `amparo-head+jws`; its payload has the other fields.',
      example: 'eyJhbGciOiJFZERTQSJ9.eyJwb3NpdGlvbiI6OTAxMn0.c2lnbmF0dXJl',
    }),
    position: messageField(integer(0), {
      title: 'Position',
      description: 'The last entry that the head speaks of.',
      example: 9012,
    }),
    hash: messageField(sha256Hex(), {
      title: 'Hash',
      description: 'The hash of that entry, in hexadecimal.',
      example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    }),
    at: messageField(dateTime(), {
      title: 'At',
      description: 'When the head was signed.',
      example: '2026-03-06T01:01:00Z',
    }),
    issuer: messageField(partyId(), {
      title: 'Issuer',
      description: 'The party whose node keeps the log.',
      example: 'embassy-kl',
    }),
  },
);

/** A page of the audit log. */
export const logPage = block(
  {
    name: 'LogPage',
    description: 'Some lines of the audit log, the signed head, and where the log goes on.',
  },
  {
    lines: messageField(list(line(8192)), {
      title: 'Lines',
      description:
        'Entries of the log, each as the JSON text that was hashed, letter by letter. They hold who did what to which record and when, the hash of the entry before and their own; no content of records.',
      example: [
        '{"position":9012,"at":"2026-03-06T01:00:04.218Z","action":"submitRecord","party":"shelter-desk"}',
      ],
    }),
    head: messageField(logHead, {
      title: 'Head',
      description: 'The latest signed head.',
    }),
    next: messageField(optional(cursor()), {
      title: 'Next',
      description: 'Give this as `after` to read on. Absent at the end.',
      example: 'bDo5MDEy',
    }),
  },
);

/** A page of the audit log. */
export type LogPage = z.output<typeof logPage>;
