import type * as z from 'zod';
import { block } from '../../block.ts';
import { optional } from '../../field.ts';
import { list } from '../../list.ts';
import { integer } from '../../primitives/number.ts';
import { messageField } from '../message-field.ts';
import { cursor, entityTag, recordId, recordTypeName, recordView } from '../wire-types.ts';

const recordEntry = block(
  { name: 'RecordEntry', description: 'One record of a page, as the caller may see it.' },
  {
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
      description: 'The version that the record has at the node.',
      example: 3,
    }),
    etag: messageField(entityTag(), {
      title: 'Entity tag',
      description: 'What the header ETag has when the record is read by itself; for If-Match.',
      example: '"3-9f2c1b7ad0"',
    }),
    record: messageField(recordView(), {
      title: 'Record',
      description: 'What the caller may see of the record for the purpose.',
    }),
  },
);

/** A page of records. */
export const recordPage = block(
  { name: 'RecordPage', description: 'Some records, and where the list goes on.' },
  {
    items: messageField(list(recordEntry), {
      title: 'Items',
      description:
        'Records that the caller may see, in an order that does not change. A page may be short or empty though more follow.',
    }),
    next: messageField(optional(cursor()), {
      title: 'Next',
      description: 'Give this as `after` to read on. Absent at the end.',
      example: 'eyJhIjoiNWEwZjRhMGUifQ',
    }),
  },
);

/** A page of records. */
export type RecordPage = z.output<typeof recordPage>;
