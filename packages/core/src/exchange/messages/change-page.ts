import type * as z from 'zod';
import { block } from '../../block.ts';
import { list } from '../../list.ts';
import { boolean } from '../../primitives/boolean.ts';
import { integer } from '../../primitives/number.ts';
import { messageField } from '../message-field.ts';
import { cursor, recordId, recordTypeName, word } from '../wire-types.ts';

const change = block(
  {
    name: 'Change',
    description:
      'That something happened to a record. What the record says now has to be read, for a purpose.',
  },
  {
    position: messageField(integer(1), {
      title: 'Position',
      description:
        'Rises with every change at the node. Numbers are left out where the caller may not see a change.',
      example: 4711,
    }),
    recordType: messageField(recordTypeName(), {
      title: 'Record type',
      description: 'The type of the record.',
      example: 'referral',
    }),
    recordId: messageField(recordId(), {
      title: 'Record id',
      description: 'The id of the record.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
    }),
    version: messageField(integer(1), {
      title: 'Version',
      description: 'The version that the record had after the change.',
      example: 1,
    }),
    kind: messageField(word('added', 'replaced', 'transitioned', 'answered', 'consent-withdrawn'), {
      title: 'Kind',
      description: 'What happened.',
      example: 'added',
    }),
  },
);

/** A page of changes. */
export const changePage = block(
  { name: 'ChangePage', description: 'Some changes, and where the feed goes on.' },
  {
    changes: messageField(list(change), {
      title: 'Changes',
      description: 'In the order in which they were stored. Whoever reads on from `next` misses none.',
    }),
    next: messageField(cursor(), {
      title: 'Next',
      description:
        'Give this as `after` to read on. It is there at the end as well: keep it for the next time.',
      example: 'cDo0NzEx',
    }),
    more: messageField(boolean(), {
      title: 'More',
      description: 'Whether there are more changes already. If not, ask again later.',
      example: false,
    }),
  },
);

/** A page of changes. */
export type ChangePage = z.output<typeof changePage>;
