import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { integer } from '../../primitives/number.ts';
import { messageField } from '../message-field.ts';
import { recordId, recordTypeName, word } from '../wire-types.ts';
import { diagnosticMessage } from './diagnostic-message.ts';
import { problemMessage } from './problem-message.ts';
import { receiptMessage } from './receipt-message.ts';

/** One line of the answer to a batch. */
export const batchLine = block(
  {
    name: 'BatchLine',
    description:
      'One line of the answer to a batch: what became of one record, and as the last line either the receipt for all or the problem that ended the answer early.',
  },
  {
    kind: messageField(word('record', 'receipt', 'problem'), {
      title: 'Kind',
      description:
        'Which of the other fields the line has: of a record from `position` to `diagnostics`, of the end `receipt` or `problem`.',
      example: 'record',
    }),
    position: messageField(optional(integer(0)), {
      title: 'Position',
      description: 'Which record of the batch, from 0. Empty lines do not count. Lines come in this order.',
      example: 0,
    }),
    outcome: messageField(optional(word('accepted', 'unchanged', 'rejected')), {
      title: 'Outcome',
      description:
        '`accepted` where the record was stored, `unchanged` where it already was as sent, `rejected` where it has errors or must not be shared.',
      example: 'accepted',
    }),
    reason: messageField(
      optional(word('malformed-request', 'record-refused', 'record-exists', 'sharing-refused')),
      {
        title: 'Reason',
        description:
          'Why the record was rejected: the code of the problem that it meets when it is sent alone.',
        example: 'record-refused',
      },
    ),
    recordType: messageField(optional(recordTypeName()), {
      title: 'Record type',
      description: 'The type of the record, unless it cannot be read.',
      example: 'referral',
    }),
    recordId: messageField(optional(recordId()), {
      title: 'Record id',
      description: 'The id of the record, unless it cannot be read.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
    }),
    version: messageField(optional(integer(1)), {
      title: 'Version',
      description: 'The version that the record has now at the node. Not on a rejected one.',
      example: 1,
    }),
    diagnostics: messageField(optional(list(diagnosticMessage, { max: 1000 })), {
      title: 'Diagnostics',
      description: 'What was found in the record.',
    }),
    receipt: messageField(optional(receiptMessage), {
      title: 'Receipt',
      description: 'Proof that the node received the batch, with the digest of all its bytes.',
    }),
    problem: messageField(optional(problemMessage), {
      title: 'Problem',
      description:
        'Why the answer ends here. Send the whole batch again with the same idempotency key; nothing is stored twice.',
    }),
  },
);

/** One line of the answer to a batch. */
export type BatchLine = z.output<typeof batchLine>;
