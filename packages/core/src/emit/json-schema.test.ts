import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { block } from '../block.ts';
import { exampleOf } from '../example.ts';
import { field } from '../field.ts';
import { list } from '../list.ts';
import { identifier } from '../primitives/patterns.ts';
import { text } from '../primitives/text.ts';
import { record } from '../record.ts';
import { setWire } from '../wire.ts';
import { sample, visit } from './_sample.ts';
import { jsonSchemaOf, schemaKeywords, writeJsonSchema } from './json-schema.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
const schema = jsonSchemaOf(sample, entry);
const properties = schema.properties as Record<string, object>;
const definitions = schema.$defs as Record<string, object>;

function compile() {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary([...schemaKeywords]);
  return ajv.compile(schema);
}

test('the example of a record is valid, under the strictest reading of the schema', () => {
  const isValid = compile();
  isValid(exampleOf(visit));
  expect(isValid.errors).toBeNull();
});

test.each([
  ['a missing field', { end: '2026-03-02' }, 'start'],
  ['an unknown field', { start: '2026-03-01', starts: true }, undefined],
  ['a day that does not exist', { start: '2026-02-30' }, undefined],
  ['a code of another list', { start: '2026-03-01', country: 'MY' }, undefined],
])('%s is refused', (_, change, removed) => {
  const value: Record<string, unknown> = { ...exampleOf(visit), ...change };
  if (removed) delete value[removed];
  expect(compile()(value)).toBe(false);
});

test('the file is named by its record type, says where it comes from and that its name does not resolve', () => {
  const { path, content } = writeJsonSchema(sample, entry);
  expect(path).toBe('schemas/sample/site-visit.schema.json');
  expect(JSON.parse(content)).toEqual(schema);
  expect(schema.$id).toBe('https://w3id.org/amparo/sample/site-visit.schema.json');
  expect(schema.$comment).toMatch(/`pnpm emit`.*reserved but not yet registered/u);
});

test('a field says all that is known of it', () => {
  expect(properties.start).toMatchObject({
    title: 'Start',
    description: 'First day.',
    format: 'date',
    examples: ['2026-03-01'],
    'x-amparo-sensitivity': 'internal',
    'x-amparo-since': '0.1.0',
    'x-amparo-source': 'ISO 8601',
  });
  expect(properties.announced).toMatchObject({
    deprecated: true,
    'x-amparo-deprecated': { instead: 'start' },
  });
  expect(properties.shifts).toMatchObject({
    minItems: 1,
    maxItems: 2,
    items: { enum: ['day', 'night'] },
    'x-amparo-codelist': 'shift',
  });
});

test('a field says whom it is withheld from and whose id it is, a record type which fields speak of sharing', () => {
  const words = { description: 'For tests.', since: '0.1.0', sensitivity: 'internal' } as const;
  const call = record(
    { ...entry.record, sharing: { told: 'told' } },
    {
      number: field(identifier(), { ...words, title: 'Number', example: 'N-1', identifies: 'record' }),
      note: field(text(), { ...words, title: 'Note', example: 'Late', withheldFrom: ['worker'] }),
      told: field(list(text()), { ...words, title: 'Told', example: ['note'] }),
    },
  );
  expect(jsonSchemaOf(sample, { record: call, rules: [] })).toMatchObject({
    'x-amparo-sharing': { told: 'told' },
    properties: {
      number: { 'x-amparo-identifies': 'record' },
      note: { 'x-amparo-withheld-from': ['worker'] },
    },
  });
});

test('a block stands once under its name, and each field that has it keeps its own words', () => {
  expect(properties.guide).toMatchObject({
    $ref: '#/$defs/Person',
    title: 'Guide',
    'x-amparo-sensitivity': 'special',
  });
  expect(definitions.Expense).toMatchObject({
    description: 'One thing paid for.',
    required: ['what', 'amount'],
  });
});

test('a long code list stands once under its id', () => {
  expect(properties.country).toMatchObject({
    $ref: '#/$defs/iso-3166-1',
    'x-amparo-codelist': 'iso-3166-1',
  });
  expect(definitions['iso-3166-1']).toMatchObject({
    type: 'string',
    enum: expect.arrayContaining(['MYS', 'NPL']),
  });
  expect(definitions.shift).toBeUndefined();
});

test('rules stand with the structure, those of blocks at each of their places', () => {
  expect(schema['x-amparo-rules']).toContainEqual({
    code: 'core.amount-beyond-minor-unit',
    severity: 'error',
    scope: 'record',
    forEach: '/expenses/*/refund',
    at: '/amount',
    check: expect.any(String),
    source: expect.any(String),
    title: expect.any(String),
    because: expect.any(String),
    fix: expect.any(String),
  });
});

test('two blocks of one name are a fault of their author', () => {
  const facts = { title: 'T', description: 'D.', since: '0.1.0', sensitivity: 'internal' } as const;
  const twin = (max: number) =>
    block({ name: 'Twin', description: 'One of two.' }, { a: field(text(max), { ...facts, example: 'x' }) });
  const twins = record(
    { type: 'twins', name: 'Twins', title: 'Twins', description: 'Both.', since: '0.1.0', idField: 'a' },
    { a: field(twin(1), facts), b: field(twin(2), facts) },
  );
  expect(() => jsonSchemaOf(sample, { record: twins, rules: [] })).toThrow('Twin');
});

test('a primitive with a keyword that other languages would stumble over is not published', () => {
  const odd = setWire(z.string(), {
    kind: 'odd',
    schema: { type: 'string', oneOf: [] },
    fault: () => undefined,
  });
  const facts = {
    title: 'T',
    description: 'D.',
    example: 'x',
    since: '0.1.0',
    sensitivity: 'internal',
  } as const;
  const type = record(
    { type: 'odd', name: 'Odd', title: 'Odd', description: 'Odd.', since: '0.1.0', idField: 'a' },
    { a: field(odd, facts) },
  );
  expect(() => writeJsonSchema(sample, { record: type, rules: [] })).toThrow('#/properties/a has oneOf');
});
