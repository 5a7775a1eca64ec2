import type { Held } from '../../exchange/wire-types.ts';
import type { JsonSchema } from '../schema-node.ts';

/** A record type, as the document has it: its name on the wire, and that of its component. */
export interface RecordComponent {
  readonly type: string;
  readonly component: string;
}

/**
 * The few schemas that are not closed objects of known fields, each for a reason: the union of all records is told apart by
 * `recordType`; what a view leaves out depends on who asks; the parameters of a diagnostic depend on its code.
 */
export function openSchemas(records: readonly RecordComponent[]): Readonly<Record<Held, JsonSchema>> {
  const refs = records.map(({ component }) => `#/components/schemas/${component}`);
  return {
    AnyRecord: {
      title: 'Any record',
      description: 'One record of the standard, whole. `recordType` says of which type it is.',
      oneOf: refs.map(($ref) => ({ $ref })),
      discriminator: {
        propertyName: 'recordType',
        mapping: Object.fromEntries(records.map(({ type }, index) => [type, refs[index]])),
      },
    },
    RecordView: {
      title: 'View of a record',
      description:
        'What the caller may see of a record: fields of the record type that `recordType` names, in the form that its schema gives them, any of which can be left out, in groups and lists too. Fields that the type does not have do not occur.',
      type: 'object',
      required: ['recordType'],
      properties: {
        recordType: {
          title: 'Record type',
          description: 'The type of the record.',
          type: 'string',
          enum: records.map(({ type }) => type),
        },
      },
      additionalProperties: true,
    },
    DiagnosticParams: {
      title: 'Parameters of a diagnostic',
      description: 'Limits, expected types and counts by name; never a value of the data.',
      type: 'object',
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    },
  };
}
