import { namespace } from '../schema-id.ts';
import { type EmittedFile, madeByWithNamespace } from './emitted-file.ts';
import { toJson } from './json.ts';

const record = { type: 'object', description: 'A record, or what takes the place of one.' };
const patch = {
  type: 'object',
  description:
    'A JSON Merge Patch (RFC 7396) on `base`: what it names is replaced, and what it sets to null is removed.',
};
const others = {
  type: 'array',
  items: {
    type: 'object',
    required: ['recordType'],
    properties: { recordType: { type: 'string', description: 'The type of the record.' } },
    description: 'A record of any type of the family.',
  },
};
const moment =
  '^[12][0-9]{3}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](Z|[+-][0-2][0-9]:[0-5][0-9])$';

/** What a file of vectors holds: records, and the findings that any implementation must come to. */
export const vectorsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${namespace}vectors.schema.json`,
  $comment: madeByWithNamespace('packages/core/src/emit/vectors-schema.ts'),
  title: 'Vectors',
  description:
    'Records in any language, and the findings that any implementation must come to: exactly those that are listed.',
  type: 'object',
  additionalProperties: false,
  required: ['description', 'spec', 'record', 'now', 'base', 'tests'],
  properties: {
    $schema: { type: 'string', description: 'Where this schema is, for editors.' },
    description: { type: 'string', minLength: 1, description: 'What the file is about.' },
    spec: { type: 'string', minLength: 1, description: 'The rule or clause that is tested.' },
    record: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      description: 'The type of the records.',
    },
    now: { type: 'string', format: 'date-time', pattern: moment, description: 'The moment of the check.' },
    settings: {
      type: 'object',
      additionalProperties: { type: 'number' },
      description: 'Figures that differ from those of the family.',
    },
    base: { ...record, description: 'The record that the patches of the tests are applied to.' },
    others: { ...others, description: 'Records that are checked together with those of each test.' },
    tests: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/Test' },
    },
  },
  $defs: {
    Test: {
      description:
        'One case. Its data is `base` with one patch, several records made by one patch each, or given in full.',
      type: 'object',
      additionalProperties: false,
      required: ['description', 'expect'],
      oneOf: ['patch', 'patches', 'data'].map((name) => ({ required: [name], properties: { [name]: true } })),
      properties: {
        description: { type: 'string', minLength: 1, description: 'What the case shows.' },
        patch,
        patches: {
          type: 'array',
          minItems: 1,
          items: patch,
          description: 'One patch per record; the records are checked together.',
        },
        data: {
          description: 'What is checked in place of a record made from `base`; anything, a record or not.',
        },
        others: { ...others, description: 'Takes the place of the others of the file.' },
        expect: {
          type: 'array',
          items: { $ref: '#/$defs/Finding' },
          description: 'The findings, in any order; an empty list means that all is well.',
        },
      },
    },
    Finding: {
      description: 'A finding that must be made.',
      type: 'object',
      additionalProperties: false,
      required: ['code', 'path'],
      properties: {
        code: {
          type: 'string',
          pattern: '^[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*$',
          description: 'The code of the finding.',
        },
        path: {
          type: 'string',
          pattern: '^(/[^/]*)*$',
          description: 'Where in the record, as a JSON Pointer.',
        },
        record: { type: 'integer', minimum: 0, description: 'Which of several records, counted from 0.' },
      },
    },
  },
};

/** The schema of files of vectors. */
export function writeVectorsSchema(): EmittedFile {
  return { path: 'schemas/vectors.schema.json', content: toJson(vectorsSchema) };
}
