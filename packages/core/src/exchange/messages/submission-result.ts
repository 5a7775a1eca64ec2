import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { integer } from '../../primitives/number.ts';
import { messageField } from '../message-field.ts';
import { recordId, recordTypeName, word } from '../wire-types.ts';
import { diagnosticMessage } from './diagnostic-message.ts';
import { receiptMessage } from './receipt-message.ts';

/** What became of one record that was sent or changed, with proof. */
export const submissionResult = block(
  {
    name: 'SubmissionResult',
    description: 'What became of one record that was sent or changed, with proof.',
  },
  {
    outcome: messageField(word('accepted', 'unchanged'), {
      title: 'Outcome',
      description: '`accepted` where it was stored, `unchanged` where it already was as sent.',
      example: 'accepted',
    }),
    recordType: messageField(recordTypeName(), {
      title: 'Record type',
      description: 'The type of the record.',
      example: 'referral',
    }),
    recordId: messageField(recordId(), {
      title: 'Record id',
      description: 'The id of the record, as the record has it.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
    }),
    version: messageField(integer(1), {
      title: 'Version',
      description: 'The version that the record has now at the node; 1 for a new one.',
      example: 1,
    }),
    diagnostics: messageField(optional(list(diagnosticMessage, { max: 1000 })), {
      title: 'Diagnostics',
      description: 'Warnings and notes; a record with an error is refused.',
    }),
    receipt: messageField(receiptMessage, {
      title: 'Receipt',
      description: 'Proof that the node received it.',
    }),
  },
);

/** What became of one record that was sent or changed, with proof. */
export type SubmissionResult = z.output<typeof submissionResult>;
