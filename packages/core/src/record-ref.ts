import { block } from './block.ts';
import { field } from './field.ts';
import { identifier } from './primitives/patterns.ts';
import { answerNotLinked } from './record-ref-rule.ts';

/** A pointer to a record of any family: its type and its id. Families refer to one another only through it. */
export const recordRef = block(
  {
    name: 'RecordRef',
    description: 'A pointer to another record: its type and its id.',
    rules: [answerNotLinked],
  },
  {
    recordType: field(identifier(), {
      title: 'Record type',
      description: 'The type of the record referred to.',
      example: 'referral',
      since: '0.1.0',
      sensitivity: 'internal',
    }),
    recordId: field(identifier(), {
      title: 'Record id',
      description: 'The id of the record referred to.',
      example: '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
      since: '0.1.0',
      sensitivity: 'internal',
      identifies: 'record',
    }),
  },
);
