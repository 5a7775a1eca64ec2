import { type EmittedFile, emitCommand } from '@amparo/core/emit';
import { listedFindings } from '@amparo/validate';

const severity = { enum: ['error', 'warning', 'note'] };
const count = { type: 'integer', minimum: 0 };
const text = { type: 'string' };
const params = {
  description: 'Limits, expected types and counts; never a value of the data.',
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean'] },
};
const fix = {
  description: 'Whether a program may mend it: without loss, after one question, or never.',
  enum: ['safe', 'ask', 'never'],
};

const closed = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

/** The JSON Schema of a JSON report. Its TypeScript form is `Report` of `@amparo/validate`. */
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://w3id.org/amparo/report.schema.json',
  $comment: `Made by ${emitCommand}. The namespace w3id.org/amparo is reserved, not yet registered.`,
  title: 'Report',
  description:
    'What a check of one or several files found. It holds no value of the data and is safe to send.',
  ...closed({
    $schema: text,
    standard: { ...text, description: 'Version of the standard.' },
    tool: { ...text, description: 'Version of the tool.' },
    files: {
      description: 'The files that were checked together, in their order.',
      type: 'array',
      minItems: 1,
      items: closed({
        name: {
          ...text,
          description:
            'The name of the file without its folders, or - for standard input; of files with the same name, as many folders as tell them apart.',
        },
        format: { enum: ['csv', 'xlsx', 'json', 'ndjson', 'zip'] },
        records: { ...count, description: 'How many records were read from it.' },
      }),
    },
    recordTypes: {
      description: 'The record types that were met.',
      type: 'array',
      items: closed({
        recordType: text,
        records: count,
        knownFrom: {
          description:
            'How the type is known: the data names it, field names or headings tell it, or it was given.',
          type: 'array',
          items: { enum: ['data', 'fields', 'headings', 'given'] },
        },
      }),
    },
    verdicts: closed({
      readable: { type: 'boolean' },
      followsStandard: { type: 'boolean' },
      safeToShare: { type: 'boolean' },
    }),
    records: closed({
      read: count,
      withErrors: count,
      withWarnings: count,
      withoutType: { ...count, description: 'Records of which the type is not known; each has an error.' },
    }),
    counts: closed({ error: count, warning: count, note: count }),
    causes: { type: 'array', items: { $ref: '#/$defs/cause' } },
    findings: { type: 'array', maxItems: listedFindings, items: { $ref: '#/$defs/finding' } },
    notListed: count,
    questions: {
      description: 'What only a person can decide; one answer mends all the cells that wait for it.',
      type: 'array',
      items: { $ref: '#/$defs/question' },
    },
    notEvaluated: {
      description: 'How often each rule could not be run on what was there.',
      type: 'object',
      additionalProperties: count,
    },
    missingRecords: {
      description:
        'Record types that rules needed to compare records with and did not find. It does not count against the standard.',
      type: 'array',
      items: closed({
        recordType: text,
        rules: { ...count, description: 'How many rules needed them.' },
        times: { ...count, description: 'For how many records, added up over the rules.' },
      }),
    },
    breakdowns: {
      description:
        'How many records have each code of the fields that their type is counted by. Small counts are hidden, and what gives them away.',
      type: 'array',
      items: closed(
        {
          recordType: text,
          records: count,
          smallestGroup: {
            type: 'integer',
            minimum: 10,
            description: 'The fewest records, and people, of which a count is shown.',
          },
          withheld: {
            description:
              'Why nothing is shown: there are too few, or it is not known how small a group was promised to be shown.',
            enum: ['few', 'promise'],
          },
          by: {
            description: 'Empty where nothing is shown.',
            type: 'array',
            items: closed(
              {
                field: text,
                counts: {
                  description: 'The most frequent first.',
                  type: 'array',
                  items: closed({ code: text, records: count }),
                },
                several: { ...count, description: 'Records with more than one code.' },
                notRecorded: { ...count, description: 'Records without a code.' },
                notACode: { ...count, description: 'Records with something that is no code of the list.' },
                hidden: { type: 'boolean', description: 'Whether there are counts that are not shown.' },
              },
              ['several', 'notRecorded', 'notACode'],
            ),
          },
        },
        ['withheld'],
      ),
    },
    sharing: closed({
      safe: { type: 'boolean' },
      unknown: {
        type: 'boolean',
        description: 'Whether parts were met that the standard does not know or that have faults.',
      },
      byType: {
        description: 'The filled fields that are not public, by record type.',
        type: 'array',
        items: closed({
          recordType: text,
          internal: { type: 'array', items: text },
          personal: { type: 'array', items: text },
          special: { type: 'array', items: text },
        }),
      },
    }),
  }),
  $defs: {
    address: {
      description:
        'A cell, with sheet and heading where known, or a line of JSON; the file alone where nothing more is known.',
      type: 'object',
      additionalProperties: false,
      properties: {
        kind: { enum: ['cell', 'line', 'file'] },
        file: { ...text, description: 'A name of `files`; only where there are several.' },
        sheet: text,
        cell: { ...text, description: 'Such as H42; the row alone where no cell is at fault.' },
        row: { type: 'integer', minimum: 1 },
        heading: { ...text, description: 'Only of a recognised column.' },
        line: { type: 'integer', minimum: 1 },
        column: { type: 'integer', minimum: 1 },
      },
      required: ['kind'],
    },
    question: closed(
      {
        question: { ...text, description: 'What is asked, such as date-order.' },
        sheet: text,
        heading: { ...text, description: 'Only of a recognised column.' },
        recordType: text,
        field: text,
        address: { $ref: '#/$defs/address' },
        cells: { ...count, description: 'How many cells wait for the answer.' },
        options: {
          description: 'The answers to choose from, likeliest first; of an open question suggestions.',
          type: 'array',
          items: text,
        },
        evidence: {
          description: 'How many cells allow only this answer.',
          type: 'object',
          additionalProperties: count,
        },
      },
      ['sheet', 'heading', 'recordType', 'field', 'address'],
    ),
    cause: closed(
      {
        code: text,
        severity,
        recordType: text,
        field: text,
        params,
        fix,
        count,
        byFile: {
          description: 'How many are in each file, where several were checked.',
          type: 'array',
          items: closed({ file: text, count }),
        },
        places: { type: 'array', items: { $ref: '#/$defs/address' } },
      },
      ['fix', 'recordType', 'byFile'],
    ),
    finding: closed(
      {
        code: text,
        severity,
        path: { ...text, description: 'JSON Pointer, RFC 6901.' },
        params,
        fix,
        recordType: text,
        record: {
          type: 'integer',
          minimum: 1,
          description: 'Which record, from 1 in the order of its file.',
        },
        address: { $ref: '#/$defs/address' },
      },
      ['fix', 'recordType', 'record', 'address'],
    ),
  },
};

/** The published schema of reports. */
export function reportSchemaFile(): EmittedFile {
  return { path: 'schemas/report.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` };
}
