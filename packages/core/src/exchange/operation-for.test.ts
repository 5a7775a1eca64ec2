import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operationFor, operations } from './index.ts';

const id = '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10';
const problemAt = (method: string, path: string) => {
  const route = operationFor(method, path);
  return route.found ? route.operation.id : route.problem;
};

test.each(operations)('$id is found by its own method and path', (operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name as string);
  const values = Object.fromEntries(names.map((name, index) => [name, `value-${index}`]));
  const path = operation.path.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] as string);
  expect(operationFor(operation.method, path)).toEqual({ found: true, operation, path: values });
});

test('HEAD finds what GET finds', () => {
  expect(problemAt('HEAD', `/v1/records/referral/${id}`)).toBe('readRecord');
  expect(problemAt('HEAD', '/v1/batches')).toBe('method-not-allowed');
});

test.each([
  ['/', 'not-found'],
  ['/v1', 'not-found'],
  ['/v1/records/referral', 'not-found'],
  ['/v1/records/', 'not-found'],
  [`/v1/records/referral/${id}/`, 'not-found'],
  ['/v1/records/referral/', 'not-found'],
  [`/v1/records/referral/${id}/more`, 'not-found'],
  ['/v2/records', 'not-found'],
  ['/V1/records', 'not-found'],
  ['/health/', 'not-found'],
  ['/v1/%72ecords', 'not-found'],
])('%s leads nowhere', (path, problem) => {
  expect(problemAt('GET', path)).toBe(problem);
});

test.each([
  ['nothing', ''],
  ['no slash at the head', 'v1/records'],
  ['a whole address', 'https://node.example.org/v1/records'],
  ['an empty segment', '/v1//records'],
  ['two slashes at the head', '//v1/records'],
  ['one step up', '/v1/records/../changes'],
  ['one step up, encoded', '/v1/records/%2e%2E/changes'],
  ['staying where one is', '/v1/./records'],
  ['a slash, encoded', `/v1/records/referral%2f${id}`],
  ['a slash in a step up, encoded', `/v1/records/..%2f..%2fkeys/${id}`],
  ['a backslash', '/v1\\records'],
  ['a backslash, encoded', `/v1/records/referral/a%5Cb`],
  ['the character NUL', '/v1/records/referral/%00'],
  ['a line end', `/v1/records/referral/${id}%0d%0a`],
  ['the character DEL', '/v1/records/referral/a%7f'],
  ['an overlong slash', `/v1/records/referral/a%c0%afb`],
  ['an overlong letter', '/v1/records/referral/%c1%81'],
  ['half a character', '/v1/records/referral/%e2%82'],
  ['half of a pair', '/v1/records/referral/%ed%a0%80'],
  ['half an escape', '/v1/records/referral/%4'],
  ['a sign of percent alone', '/v1/records/referral/100%'],
  ['a blank', '/v1/records/referral/a b'],
  ['a letter that must be encoded', '/v1/records/referral/é'],
  ['a query', '/v1/records?purpose=referral'],
  ['a fragment', '/v1/records#top'],
  ['more than anybody needs', `/v1/records/referral/${'a'.repeat(1100)}`],
])('%s is refused, whatever the method', (_, path) => {
  expect(['GET', 'PUT', 'TRACE'].map((method) => problemAt(method, path))).toEqual(
    Array(3).fill('malformed-request'),
  );
});

test('a path that exists says which methods it has', () => {
  expect(operationFor('DELETE', '/v1/records')).toEqual({
    found: false,
    problem: 'method-not-allowed',
    allow: ['GET', 'HEAD', 'POST'],
  });
  for (const method of ['get', 'TRACE', 'CONNECT', '', '__proto__'])
    expect(problemAt(method, '/v1/keys')).toBe('method-not-allowed');
});

test('names of object members are no paths', () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(problemAt('GET', `/v1/${name}`)).toBe('not-found');
  const route = operationFor('GET', '/v1/records/__proto__/constructor');
  expect(route.found && route.path).toEqual({ recordType: '__proto__', recordId: 'constructor' });
});

test('a value is decoded once, and comes back as it was encoded', () => {
  const value = fc.string({ unit: 'binary', minLength: 1 });
  fc.assert(
    fc.property(value, (text) => {
      const route = operationFor('GET', `/v1/receipts/${encodeURIComponent(text)}`);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a path must not hold.
      const isRefused = /[/\\\u0000-\u001f\u007f]/u.test(text) || text === '.' || text === '..';
      if (isRefused) expect(route).toMatchObject({ problem: 'malformed-request' });
      else if (encodeURIComponent(text).length < 1000)
        expect(route).toMatchObject({ path: { receiptId: text } });
    }),
    { numRuns: 2000 },
  );
});

test('no text of any kind makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (noise, path) => {
      expect(operationFor('GET', `/v1/records/${noise}`)).toHaveProperty('found');
      expect(operationFor('GET', path)).toHaveProperty('found');
    }),
  );
});
