import { describe, expect, test } from 'vitest';
import { type AnyOperation, operationFor, readParameters } from './index.ts';

const id = '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10';
const key = { 'idempotency-key': '6f0c1c1e-3d6b-4c63-9d0f-7a2b8e5d4c11' };

function read(method: string, target: string, headers: Record<string, string> = {}) {
  const [path = '', query = ''] = target.split('?');
  const route = operationFor(method, path);
  if (!route.found) throw new Error(`${method} ${path} is no operation.`);
  return readParameters<AnyOperation['id']>(route.operation, {
    path: route.path,
    query: new URLSearchParams(query),
    headers: new Headers(headers),
  });
}

function faultsOf(result: ReturnType<typeof read>) {
  return result.ok ? [] : result.diagnostics.map(({ code, path }) => `${path} ${code}`);
}

test('values are read into their types, and what is left out is absent', () => {
  expect(read('GET', '/v1/records?recordType=referral&purpose=referral&limit=25')).toEqual({
    ok: true,
    path: {},
    query: { recordType: 'referral', purpose: 'referral', limit: 25 },
    headers: {},
  });
  expect(read('PUT', `/v1/records/referral/${id}?purpose=audit`, { ...key, 'If-Match': '"3-a"' })).toEqual({
    ok: true,
    path: { recordType: 'referral', recordId: id },
    query: { purpose: 'audit' },
    headers: { ...key, 'if-match': '"3-a"' },
  });
});

test('headers that the operation does not know are left alone', () => {
  expect(read('GET', '/v1/changes', { accept: '*/*', 'x-anything': '1' })).toMatchObject({ headers: {} });
});

describe('what is not of its form is refused', () => {
  test.each([
    ['/v1/changes?limit=0', '/query/limit core.out-of-range'],
    ['/v1/changes?limit=1001', '/query/limit core.out-of-range'],
    ['/v1/changes?limit=-1', '/query/limit core.wrong-type'],
    ['/v1/changes?limit=1e2', '/query/limit core.wrong-type'],
    ['/v1/changes?limit=010', '/query/limit core.wrong-type'],
    ['/v1/changes?limit=', '/query/limit core.wrong-type'],
    ['/v1/changes?limit=1.0', '/query/limit core.wrong-type'],
    ['/v1/changes?limit=9999999999999999999', '/query/limit core.wrong-type'],
    ['/v1/changes?limit=5&limit=5', '/query/limit exchange.repeated-parameter'],
    ['/v1/changes?after=', '/query/after core.wrong-format'],
    ['/v1/changes?after=a%00b', '/query/after core.hidden-character'],
    ['/v1/changes?since=1', '/query exchange.unknown-parameter'],
    ['/v1/changes?__proto__=1', '/query exchange.unknown-parameter'],
    ['/v1/keys?x=1', '/query exchange.unknown-parameter'],
    [`/v1/records/referral/${id}`, '/query/purpose core.missing-field'],
    [`/v1/records/referral/${id}?purpose=immigration-enforcement`, '/query/purpose core.not-in-codelist'],
    [`/v1/records/Referral/${id}?purpose=audit`, '/path/recordType core.wrong-format'],
    ['/v1/records/referral/a%23b?purpose=audit', '/path/recordId core.wrong-format'],
    ['/v1/receipts/1', '/path/receiptId core.wrong-format'],
  ])('GET %s: %s', (target, fault) => {
    const result = read('GET', target);
    expect(faultsOf(result)).toEqual([fault]);
    expect(result).toMatchObject({ problem: 'malformed-request' });
  });
});

test.each([
  ['longer than 255 characters', 'a'.repeat(256)],
  ['empty', ''],
  ['not ASCII', 'clé'],
  ['two of them', 'a, b'],
])('an idempotency key that is %s is refused', (_, value) => {
  const result = read('POST', '/v1/records?purpose=audit', { 'idempotency-key': value });
  expect(faultsOf(result)).toEqual(['/headers/idempotency-key core.wrong-format']);
  expect(result).toMatchObject({ problem: 'malformed-request' });
});

test('an idempotency key of 255 characters is read', () => {
  expect(read('POST', '/v1/records?purpose=audit', { 'idempotency-key': '~'.repeat(255) }).ok).toBe(true);
});

test('a missing key or version has a problem of its own', () => {
  expect(read('POST', '/v1/records?purpose=audit')).toMatchObject({ problem: 'idempotency-key-missing' });
  const target = `/v1/referrals/${id}/transitions`;
  expect(read('POST', target, key)).toMatchObject({ problem: 'precondition-required' });
  expect(read('POST', target, { 'if-match': '"1"' })).toMatchObject({ problem: 'idempotency-key-missing' });
});

test.each(['*', 'W/"1"', '"1", "2"', '1', '"a b"', '""'])('If-Match: %s is refused', (value) => {
  const result = read('POST', `/v1/referrals/${id}/transitions`, { ...key, 'if-match': value });
  expect(result).toMatchObject({ problem: 'malformed-request' });
});

test.each([
  'sha-256=:AAAA=:',
  'sha-512=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:',
  'sha-256=RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=',
  'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:, sha-256=:AAAA:',
])('Content-Digest: %s is refused', (value) => {
  const result = read('POST', '/v1/records?purpose=audit', { ...key, 'content-digest': value });
  expect(faultsOf(result)).toEqual(['/headers/content-digest core.wrong-format']);
});

test('no finding holds anything of the request', () => {
  const canary = 'Kanarie7';
  const result = read('POST', `/v1/referrals/${canary}%20/transitions?${canary}=${canary}`, {
    'idempotency-key': `${canary} é`,
    'content-digest': canary,
    'if-match': canary,
  });
  expect(result.ok).toBe(false);
  expect(JSON.stringify(result)).not.toContain(canary);
});
