import { expect, test } from 'vitest';
import * as z from 'zod';
import { block } from '../../block.ts';
import { json } from '../../exchange/body.ts';
import { messageField } from '../../exchange/message-field.ts';
import { operation } from '../../exchange/operation.ts';
import { operations } from '../../exchange/operations.ts';
import { text } from '../../primitives/text.ts';
import { setWire } from '../../wire.ts';
import { sample } from '../_sample.ts';
import { openApiOf, writeOpenApi } from './openapi.ts';

interface Document {
  readonly paths: Record<string, Record<string, never>>;
  readonly components: {
    readonly schemas: Record<string, Record<string, unknown>>;
    readonly responses: Record<string, never>;
  };
}

const documentOf = (...more: Parameters<typeof openApiOf>) => openApiOf(...more) as unknown as Document;
const whole = documentOf([sample]);

/** An operation that answers with a message. */
const answering = (schema: z.ZodObject) =>
  operation({
    id: 'ping',
    method: 'GET',
    path: '/v1/ping',
    scope: 'any',
    summary: 'Ping',
    description: 'Answers.',
    responses: { 200: { description: 'It answers.', body: json(schema) } },
    problems: ['unauthenticated', 'signature-refused', 'unavailable', 'internal'],
    example: { request: {}, response: { status: 200, body: {} } },
  });
const pong = block(
  { name: 'Pong', description: 'An answer.' },
  { said: messageField(text(20), { title: 'Said', description: 'What is said.', example: 'pong' }) },
);

test('the file says what it is, where it comes from and that its names do not resolve', () => {
  const { path, content } = writeOpenApi([sample]);
  expect(path).toBe('schemas/exchange/openapi.json');
  expect(content.slice(0, 400)).toMatch(/`pnpm emit` from packages\/core\/src\/exchange/u);
  expect(JSON.parse(content)).toMatchObject({
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  });
});

test('every operation has its place', () => {
  const placed = Object.entries(whole.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(placed.sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
});

test('every reference leads somewhere within the document', () => {
  const refs = new Set(
    [...JSON.stringify(whole).matchAll(/"\$ref":"([^"]+)"/gu)].map(([, ref]) => ref as string),
  );
  const targets = Object.entries(whole.components).flatMap(([kind, parts]) =>
    Object.keys(parts).map((name) => `#/components/${kind}/${name}`),
  );
  expect([...refs].filter((ref) => !targets.includes(ref))).toEqual([]);
});

test('record types are told apart by their name', () => {
  const { AnyRecord, SiteVisitRecord } = whole.components.schemas;
  const $ref = '#/components/schemas/SiteVisitRecord';
  expect(AnyRecord).toMatchObject({
    oneOf: expect.arrayContaining([{ $ref }]),
    discriminator: { propertyName: 'recordType', mapping: { 'site-visit': $ref } },
  });
  expect(SiteVisitRecord).toMatchObject({
    additionalProperties: false,
    'x-amparo-schema': 'https://w3id.org/amparo/sample/site-visit.schema.json',
  });
});

test('a property whose name is a keyword of ours stays', () => {
  const odd = block(
    { name: 'Odd', description: 'Odd.' },
    {
      'x-amparo-since': messageField(text(5), { title: 'S', description: 'Since.', example: 'x' }),
    },
  );
  const { Odd } = documentOf([], [answering(odd)]).components.schemas;
  expect(Object.keys(Odd?.properties as object)).toEqual(['x-amparo-since']);
});

test('problems of one status share an answer, and those that ask for patience say for how long', () => {
  const { paths, components } = documentOf([], [answering(pong)]);
  const ping = paths['/v1/ping'] as unknown as { get: { responses: Record<string, unknown> } };
  const { responses } = ping.get;
  expect(Object.keys(responses)).toEqual(['200', '401', '500', '503']);
  expect(responses['401']).toEqual({ $ref: '#/components/responses/unauthenticated.signature-refused' });
  expect(components.responses).toMatchObject({
    'unauthenticated.signature-refused': {
      headers: { 'WWW-Authenticate': expect.anything() },
      'x-amparo-problems': ['unauthenticated', 'signature-refused'],
    },
    unavailable: { headers: { 'Retry-After': expect.anything() } },
  });
  expect(components.responses.internal).not.toHaveProperty('headers');
});

test('an operation that will go is marked, in words, by a flag and in the headers of its answers', () => {
  const deprecated = { since: '2027-01-01', sunset: '2027-12-31', instead: 'readHealth' };
  const { paths } = documentOf([], [{ ...answering(pong), deprecated }]);
  expect(paths['/v1/ping']?.get).toMatchObject({
    deprecated: true,
    description: 'Answers. Deprecated since 2027-01-01, and gone from 2027-12-31 on: use readHealth.',
    responses: { 200: { headers: { Deprecation: expect.anything(), Sunset: expect.anything() } } },
  });
  const first = documentOf([], [answering(pong)]).paths['/v1/ping']?.get;
  expect(first).not.toHaveProperty('deprecated');
  expect(JSON.stringify(first)).not.toContain('Sunset');
});

test('rights are asked for in either way of authentication', () => {
  expect(whole.paths['/v1/log']?.get).toMatchObject({
    security: [{ bearer: ['log:read'] }, { signature: ['log:read'] }],
  });
  expect(whole.paths['/v1/receipts/{receiptId}']?.get).toMatchObject({
    security: [{ bearer: [] }, { signature: [] }],
  });
  expect(whole.paths['/health']?.get).toMatchObject({ security: [] });
});

test('two messages of one name are a fault of their author', () => {
  const twin = block(
    { name: 'Problem', description: 'Another.' },
    { a: messageField(text(5), { title: 'A', description: 'A.', example: 'x' }) },
  );
  expect(() => openApiOf([], [answering(twin)])).toThrow('Problem');
});

test('a message that other languages would stumble over is not published', () => {
  const open = setWire(z.custom<object>(), {
    kind: 'open',
    schema: { type: 'object', additionalProperties: true },
    fault: () => undefined,
  });
  const odd = block(
    { name: 'Odd', description: 'Odd.' },
    { a: messageField(open, { title: 'A', description: 'A.' }) },
  );
  expect(() => openApiOf([], [answering(odd)])).toThrow('#/$defs/Odd/properties/a is open');
});
