import { expect, test } from 'vitest';
import { sample } from './_sample.ts';
import { surprisesOf, surprisesOfDefinitions } from './boring.ts';
import { jsonSchemaOf } from './json-schema.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
const object = { type: 'object', additionalProperties: false };

test('a record made of fields, lists and blocks has no surprises', () => {
  expect(surprisesOf(jsonSchemaOf(sample, entry))).toEqual([]);
});

test.each([
  [{ oneOf: [object] }, '# has the type undefined'],
  [{ ...object, anyOf: [object] }, '# has anyOf'],
  [{ type: 'object' }, '# is open'],
  [{ type: ['string', 'null'], maxLength: 1 }, '# has the type ["string","null"]'],
  [{ type: 'string', nullable: true, maxLength: 1 }, '# has nullable'],
  [{ type: 'string' }, '# has no bound'],
  [{ type: 'integer', minimum: 1 }, '# has no bound'],
  [{ type: 'array', items: { type: 'boolean' } }, '# has no bound'],
  [{ type: 'array', maxItems: 2, prefixItems: [object] }, '# has prefixItems'],
  [{ type: 'array', maxItems: 2, items: [object] }, '#/items has the type undefined'],
  [{ type: 'string', pattern: '^(?!a).*$' }, '# has a pattern beyond RE2'],
  [{ type: 'string', pattern: '^[^\\u0000]*$' }, '# has a pattern beyond RE2'],
  [{ ...object, properties: { a: { type: 'null' } } }, '#/properties/a has the type "null"'],
  [{ $ref: '#/$defs/Gone' }, '# refers to #/$defs/Gone'],
  [{ $ref: '#/$defs/A', maxLength: 3, $defs: { A: object } }, '# has maxLength beside $ref'],
  [{ ...object, $defs: { A: { type: 'string' } } }, '#/$defs/A has no bound'],
])('%j is surprising', (schema, surprise) => {
  expect(surprisesOf(schema)).toContain(surprise);
});

test('definitions without a schema of their own are looked through like any other', () => {
  const refers = { ...object, properties: { b: { $ref: '#/$defs/B' } } };
  expect(surprisesOfDefinitions({ A: refers, B: { type: 'string' } })).toEqual(['#/$defs/B has no bound']);
  expect(surprisesOfDefinitions({ A: refers })).toEqual(['#/$defs/A/properties/b refers to #/$defs/B']);
});
