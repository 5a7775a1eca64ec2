import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { dateTime } from '../../primitives/date-time.ts';
import { integer } from '../../primitives/number.ts';
import { uuid } from '../../primitives/patterns.ts';
import { patternPrimitive } from '../../primitives/primitive.ts';
import { messageField } from '../message-field.ts';
import { partyId, recordId, recordTypeName } from '../wire-types.ts';

/** A word of a program, never a text of a person: what is logged must not be able to hold content. */
const programWord = (kind: string) => patternPrimitive(kind, '^[a-z][A-Za-z0-9-]{0,63}$');

/** What an entry of the log says, without the hashes that chain it. Closed: content of records has no place in it. */
export const logStatement = block(
  { name: 'LogStatement', description: 'What an entry of the audit log says.' },
  {
    position: messageField(integer(1), {
      title: 'Position',
      description: 'Rises by one with each entry, from 1.',
      example: 9012,
    }),
    at: messageField(dateTime(), {
      title: 'At',
      description: 'When it happened.',
      example: '2026-03-06T01:00:04.218Z',
    }),
    action: messageField(programWord('action'), {
      title: 'Action',
      description: 'The id of an operation, or what the node did of itself.',
      example: 'submitRecord',
    }),
    party: messageField(optional(partyId()), {
      title: 'Party',
      description: 'Who did it. Absent where the node acted of itself.',
      example: 'shelter-desk',
    }),
    purpose: messageField(optional(programWord('purpose')), {
      title: 'Purpose',
      description: 'For what, where the operation asks for a purpose.',
      example: 'referral',
    }),
    recordType: messageField(optional(recordTypeName()), {
      title: 'Record type',
      description: 'The type of the record, where it was about one.',
      example: 'referral',
    }),
    recordId: messageField(optional(recordId()), {
      title: 'Record id',
      description: 'The id of the record, where it was about one.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
    }),
    receiptId: messageField(optional(uuid()), {
      title: 'Receipt id',
      description: 'The receipt that was given for it.',
      example: '0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02',
    }),
    outcome: messageField(programWord('outcome'), {
      title: 'Outcome',
      description: 'What came of it: a word of the operation, or the code of a problem.',
      example: 'accepted',
    }),
  },
);

/** What an entry of the log says. */
export interface LogStatement extends z.output<typeof logStatement> {}
