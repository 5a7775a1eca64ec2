import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { readFields } from '../tree.ts';
import {
  type BatchLine,
  checkerOf,
  deprecationHeaders,
  type Fields,
  type Operation,
  operations,
  problemFacts,
  problems,
  type RequestOf,
  type ResponseOf,
  type SubmissionResult,
  scopes,
} from './index.ts';
import { routing } from './problem-groups.ts';

const all: readonly Operation[] = operations;
const isWrite = ({ method }: Operation) => method !== 'GET';
const statusesOf = ({ problems }: Operation) => problems.map((code) => problemFacts(code)?.status);

test('every operation stands once, by its id and by its method and path', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length);
});

test('every problem can be met, and no operation names one twice', () => {
  const met = new Set<string>([...all.flatMap(({ problems }) => problems), ...routing]);
  expect(problems.map(({ code }) => code).filter((code) => !met.has(code))).toEqual([]);
  for (const { id, problems } of all) expect([id, problems.length]).toEqual([id, new Set(problems).size]);
});

test('every right opens something', () => {
  const used = new Set<string>(all.map(({ scope }) => scope));
  expect(scopes.map(({ scope }) => scope).filter((scope) => !used.has(scope))).toEqual([]);
});

describe.each(all)('$id', (operation) => {
  const { id, path, scope, parameters, body, responses, example, deprecated } = operation;

  test('can fail, and asks who is there unless anybody may', () => {
    expect(statusesOf(operation)).toContain(500);
    expect(statusesOf(operation).includes(401)).toBe(scope !== 'none');
    expect(statusesOf(operation).includes(403)).toBe(scope !== 'none' && scope !== 'any');
  });

  test('meets what its parameters and body bring with them', () => {
    const meets = new Set<string>(operation.problems);
    const headers = parameters?.headers ?? {};
    expect(meets.has('idempotency-key-missing')).toBe('idempotency-key' in headers);
    expect(meets.has('idempotency-key-reused')).toBe('idempotency-key' in headers);
    expect(meets.has('precondition-failed')).toBe('if-match' in headers);
    expect(meets.has('precondition-required')).toBe('if-match' in headers);
    expect(meets.has('purpose-refused')).toBe('purpose' in (parameters?.query ?? {}));
    expect(meets.has('cursor-refused')).toBe('after' in (parameters?.query ?? {}));
    expect(meets.has('unsupported-media-type')).toBe(body !== undefined);
    expect(meets.has('not-found')).toBe('path' in (parameters ?? {}) || id === 'withdrawConsent');
  });

  test('has a key exactly where it has an effect', () => {
    expect('idempotency-key' in (parameters?.headers ?? {})).toBe(isWrite(operation));
    expect(body !== undefined).toBe(isWrite(operation));
  });

  test('names in its path what it reads from it', () => {
    const named = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
    expect(Object.keys(parameters?.path ?? {})).toEqual(named);
    expect(path).toMatch(/^(\/v1)?(\/([a-z-]+(\.json)?|\{[a-zA-Z]+\}))+$/u);
  });

  test('has words for everything', () => {
    expect(operation.description).toMatch(/\.$/u);
    expect(operation.summary).not.toMatch(/\.$/u);
    const { path, query, headers } = parameters ?? {};
    const shapes = [path, query, headers, ...Object.values(responses).map((answer) => answer.headers)];
    for (const { facts } of shapes.flatMap((shape) => readFields(shape ?? {})))
      expect(facts).toMatchObject({ description: expect.stringMatching(/\.$/u), example: expect.anything() });
  });

  test('has an example that follows it', () => {
    const { request, response } = example;
    const answer = responses[response.status];
    expect(answer).toBeDefined();
    expectShape(parameters?.path, request.path);
    expectShape(parameters?.query, request.query);
    expectShape(parameters?.headers, request.headers);
    expectShape(answer?.headers, response.headers);
    expectBody(body, request.body);
    expectBody(answer?.body, response.body);
  });

  test('goes on being there', () => {
    expect(deprecated).toBeUndefined();
  });
});

function expectShape(shape: Fields | undefined, values: unknown): void {
  expect(z.strictObject(shape ?? {}).safeParse(values ?? {}).error).toBeUndefined();
}

function expectBody(body: Operation['body'], value: unknown): void {
  expect(value === undefined).toBe(body === undefined);
  if (body === undefined || !('schema' in body)) return;
  for (const one of body.kind === 'lines' ? (value as unknown[]) : [value]) {
    expect(checkerOf(body.schema)(one)).toEqual([]);
    expect(body.schema.safeParse(one).error).toBeUndefined();
  }
}

test('an operation that will go says so in two headers', () => {
  const deprecated = { since: '2027-01-01', sunset: '2027-12-31', instead: 'readRecord' };
  expect(deprecationHeaders({ deprecated })).toEqual({
    deprecation: '@1798761600',
    sunset: 'Fri, 31 Dec 2027 00:00:00 GMT',
  });
  expect(deprecationHeaders({})).toEqual({});
});

test('types of requests and answers follow from the operations', () => {
  type Replace = RequestOf<'replaceRecord'>;
  expectTypeOf<Replace['path']>().toEqualTypeOf<{ recordType: string; recordId: string }>();
  expectTypeOf<Replace['headers']['if-match']>().toEqualTypeOf<string>();
  expectTypeOf<Replace['headers']['content-digest']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Replace['body']['recordType']>().toEqualTypeOf<string>();
  expectTypeOf<RequestOf<'listChanges'>['query']>().toEqualTypeOf<{ after?: string; limit?: number }>();
  expectTypeOf<RequestOf<'readKeys'>['body']>().toEqualTypeOf<undefined>();
  expectTypeOf<RequestOf<'submitRecord'>['query']['purpose']>()
    .extract<'referral'>()
    .toEqualTypeOf<'referral'>();
  expectTypeOf<'immigration-enforcement'>().not.toMatchTypeOf<
    RequestOf<'submitRecord'>['query']['purpose']
  >();
  expectTypeOf<ResponseOf<'submitRecord'>['status']>().toEqualTypeOf<200 | 201>();
  expectTypeOf<ResponseOf<'submitRecord'>['body']>().toEqualTypeOf<SubmissionResult>();
  expectTypeOf<ResponseOf<'submitBatch'>['body']>().toEqualTypeOf<AsyncIterable<BatchLine>>();
  expectTypeOf<Extract<ResponseOf<'readRecord'>, { status: 304 }>['body']>().toEqualTypeOf<undefined>();
});
