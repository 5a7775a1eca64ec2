import { readFile } from 'node:fs/promises';
import { exampleOf } from '@amparo/core';
import { schemaKeywords } from '@amparo/core/emit';
import { type Operation, operations } from '@amparo/core/exchange';
import { portabilityRequest } from '@amparo/portability';
import { type ReferralInCourse, type ReferralStep, transition } from '@amparo/referral';
import { families, validate } from '@amparo/validate';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import { compileTypes } from './_compile-types.ts';

/** The emitted contract, as others read it: the file, not what it is made from. */
const text = await readFile(new URL('../../../schemas/exchange/openapi.json', import.meta.url), 'utf8');
const contract = JSON.parse(text);
const records = families.flatMap((family) => family.records.map(({ record }) => record));
const all: readonly Operation[] = operations;
const objectOf = ({ path, method }: Operation) => contract.paths[path][method.toLowerCase()];

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, verbose: false });
addFormats.default(ajv);
ajv.addVocabulary([...schemaKeywords, 'x-amparo-schema', 'x-amparo-line', 'discriminator', 'example']);
ajv.addSchema({ $id: 'contract', $defs: pointed(contract.components.schemas) as object });

/** A part of the document as a schema by itself, which refers to all others by `contract`. */
function pointed(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"contract#/$defs/'));
}

/** What a schema of the document has against a value. */
function errorsOf(schema: unknown, value: unknown) {
  const isValid = ajv.compile(pointed(schema) as object);
  isValid(value);
  return isValid.errors;
}

test('somebody else’s validator finds the document valid, as OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(contract))).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
  const broken = structuredClone(contract);
  delete broken.paths['/v1/log'].get.responses['200'].description;
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test('it is read without a network: all it refers to is in it', () => {
  const outside = [...text.matchAll(/"\$ref": "([^#][^"]*)"/gu)];
  expect(outside).toEqual([]);
  expect(text).not.toMatch(/"\$(id|dynamicRef|anchor)"/u);
});

describe.each(all)('the example of $id is as the document says', (operation) => {
  const { example, responses, body } = operation;
  const published = objectOf(operation);

  test('its parameters', () => {
    const parameters = published.parameters ?? [];
    const given = {
      ...example.request.path,
      ...example.request.query,
      ...Object.fromEntries(
        Object.entries(example.request.headers ?? {}).map(([name, value]) => [name, value]),
      ),
    } as Record<string, unknown>;
    for (const { name, in: place, required, schema, example } of parameters) {
      const value = given[place === 'header' ? name.toLowerCase() : name];
      expect([name, errorsOf(schema, example)]).toEqual([name, null]);
      if (value === undefined) expect([name, required]).toEqual([name, false]);
      else expect([name, errorsOf(schema, value)]).toEqual([name, null]);
    }
  });

  test('its bodies', () => {
    if (body) expectContent(published.requestBody.content[body.mediaType], example.request.body);
    const answer = responses[example.response.status]?.body;
    const content = published.responses[example.response.status].content;
    expect(Object.keys(content ?? {})).toEqual(answer ? [answer.mediaType] : []);
    if (answer) expectContent(content[answer.mediaType], example.response.body);
  });

  test('its headers', () => {
    const { headers = {} } = published.responses[example.response.status];
    const given = new Map(Object.entries(example.response.headers ?? {}));
    for (const [name, { required, schema, example }] of Object.entries<Record<string, unknown>>(headers)) {
      expect([name, errorsOf(schema, example)]).toEqual([name, null]);
      const value = given.get(name.toLowerCase());
      if (value === undefined) expect([name, required]).toEqual([name, false]);
      else expect([name, errorsOf(schema, value)]).toEqual([name, null]);
    }
  });

  test('its problems', () => {
    const refs = Object.values<{ $ref?: string }>(published.responses).flatMap(({ $ref }) => $ref ?? []);
    const answers = refs.map((ref) => contract.components.responses[ref.split('/').at(-1) as string]);
    expect(answers.flatMap((answer) => answer['x-amparo-problems']).sort()).toEqual(
      [...operation.problems].sort(),
    );
    for (const { content } of answers) expectContent(content['application/problem+json']);
  });
});

/** The example in the document, and the one in the source, against the schema beside it. */
function expectContent(
  { schema, example }: { schema: Record<string, unknown>; example: unknown },
  value: unknown = example,
) {
  const line = schema['x-amparo-line'];
  if (line === undefined) {
    expect(example).toEqual(value);
    expect(errorsOf(schema, value)).toBeNull();
    return;
  }
  const lines = String(example).trimEnd().split('\n');
  expect(lines.map((text) => JSON.parse(text))).toEqual(value);
  // The last line of a batch is there to be rejected.
  const isRefused = lines.map((text) => errorsOf(line, JSON.parse(text)) !== null);
  expect(isRefused).toEqual(lines.map((_, index) => 'oneOf' in lookUp(line) && index === lines.length - 1));
}

function lookUp(schema: unknown): object {
  const { $ref } = schema as { $ref: string };
  return contract.components.schemas[$ref.split('/').at(-1) as string];
}

test('the record that examples send follows the standard, rules and all', () => {
  const { body } = (all[0] as Operation).example.request;
  const { diagnostics } = validate(body, { now: '2026-03-06T09:00:00+08:00' });
  expect(diagnostics).toEqual([]);
});

test('the step that the example makes is one that the referral can make', () => {
  const [submit, step] = ['submitRecord', 'transitionReferral'].map((id) => bodyOf(id));
  const { status, at, actor, by, ...fields } = step as ReferralStep;
  const result = transition(submit as unknown as ReferralInCourse, { status, at, actor, ...(by && { by }) });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { diagnostics } = validate({ ...result.referral, ...fields }, { now: at });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the answer that the example gives is one that the request can take', () => {
  const { status, decision, ...response } = bodyOf('answerPortabilityRequest') as Record<string, unknown>;
  const request = exampleOf(portabilityRequest);
  const answered = { ...request, status, decision, responses: [response] };
  const findings = portabilityRequest.check(answered);
  expect(findings).toEqual([]);
});

test('a message that speaks of a code list shows one of its codes', () => {
  const lists = new Map(families.flatMap(({ codelists }) => codelists).map((list) => [list.id, list]));
  const named = Object.values<{ properties?: Record<string, { description: string; examples: string[] }> }>(
    contract.components.schemas,
  )
    .flatMap(({ properties = {} }) => Object.values(properties))
    .flatMap(({ description = '', examples = [] }) => {
      const id = /A code of the list `([a-z-]+)`/u.exec(description)?.[1];
      return id === undefined ? [] : [{ id, example: examples[0] }];
    });
  expect(named.length).toBeGreaterThan(7);
  for (const { id, example } of named)
    expect([id, lists.get(id)?.codes.some(({ code }) => code === example)]).toEqual([id, true]);
});

function bodyOf(id: string): unknown {
  return all.find((operation) => operation.id === id)?.example.request.body;
}

describe.each(records)('$type', (record) => {
  const component = `${record.name}Record`;
  const anyRecord = { $ref: '#/components/schemas/AnyRecord' };
  const example = exampleOf(record) as Record<string, unknown>;

  test('is taken as it is published, and under its own name only', () => {
    expect(errorsOf(anyRecord, example)).toBeNull();
    expect(errorsOf(anyRecord, { ...example, other: 1 })).not.toBeNull();
    expect(errorsOf(anyRecord, { ...example, recordType: 'other' })).not.toBeNull();
    expect(contract.components.schemas.AnyRecord.discriminator.mapping[record.type]).toBe(
      `#/components/schemas/${component}`,
    );
  });

  test('may be seen in part', () => {
    const view = { $ref: '#/components/schemas/RecordView' };
    expect(errorsOf(view, { recordType: record.type })).toBeNull();
    expect(errorsOf(view, { ...example, recordType: 'other' })).not.toBeNull();
  });
});

test('types that openapi-typescript makes of it compile, and let through what is right and nothing else', async () => {
  const types = astToString(
    await openapiTypescript(structuredClone(contract), { defaultNonNullable: false }),
  );
  const use = `
    import type { components, operations, paths } from './contract.d.ts';
    type Schemas = components['schemas'];
    type Parameters<Id extends keyof operations> = operations[Id]['parameters'];
    export const post: paths['/v1/records']['post'] = {} as operations['submitRecord'];
    export const again: keyof operations['readRecord']['responses'] = 304;
    export const lines: operations['submitBatch']['responses'][200]['content']['application/x-ndjson'] = '';
    export const header: Parameters<'replaceRecord'>['header'] = { 'Idempotency-Key': 'a', 'If-Match': '"1"' };
    export const purpose: Parameters<'submitRecord'>['query']['purpose'] = 'referral';
    export function read(record: Schemas['AnyRecord']): string {
      return record.recordType === 'referral' ? record.referralId : record.recordType;
    }
    export function tell(result: Schemas['SubmissionResult']): number {
      return result.receipt.outcome.accepted + (result.diagnostics?.length ?? 0);
    }
    export function explain(problem: Schemas['Problem']): Schemas['Diagnostic'][] {
      return problem.code === 'record-refused' ? (problem.diagnostics ?? []) : [];
    }
    // @ts-expect-error A purpose that cannot be expressed.
    export const police: Parameters<'submitRecord'>['query']['purpose'] = 'immigration-enforcement';
    // @ts-expect-error A request without its key.
    export const keyless: Parameters<'replaceRecord'>['header'] = { 'If-Match': '"1"' };
    // @ts-expect-error A field that the record does not have.
    export const record: Partial<Schemas['ReferralRecord']> = { clientNickname: 'x' };
    // @ts-expect-error A problem that does not exist.
    export const teapot: Schemas['Problem']['code'] = 'teapot';
    // @ts-expect-error A status that the operation does not answer with.
    export const gone: keyof operations['readRecord']['responses'] = 410;
  `;
  expect(compileTypes({ 'contract.d.ts': types, 'use.ts': use })).toEqual([]);
});
