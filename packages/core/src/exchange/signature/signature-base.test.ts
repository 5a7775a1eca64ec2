import * as fc from 'fast-check';
import { httpbis } from 'http-message-signatures';
import { expect, test } from 'vitest';
import { SignatureBaseError, signatureBase } from '../index.ts';

const message = {
  method: 'POST',
  url: 'https://www.example.com:8443/path?param=value&a=b%20c&a=d&b=1+2%21~',
  headers: [
    ['X-Two', ' first '],
    ['x-two', 'second\t'],
    ['X-Empty', ''],
  ] as [string, string][],
};

const lineOf = (component: string) =>
  signatureBase(message, `(${component})`)
    .split('\n')[0]
    ?.slice(component.length + 2);

// Values from RFC 9421 §2.1 and §2.2 where it has them, else from its rules.
test.each([
  ['"@method"', 'POST'],
  ['"@target-uri"', message.url],
  ['"@authority"', 'www.example.com:8443'],
  ['"@scheme"', 'https'],
  ['"@request-target"', '/path?param=value&a=b%20c&a=d&b=1+2%21~'],
  ['"@path"', '/path'],
  ['"@query"', '?param=value&a=b%20c&a=d&b=1+2%21~'],
  ['"@query-param";name="param"', 'value'],
  ['"@query-param";name="b"', '1%202%21%7E'],
  ['"x-two"', 'first, second'],
  ['"x-empty"', ''],
])('%s is %j', (component, value) => {
  expect(lineOf(component)).toBe(value);
});

test('a request without path and query has the shortest ones', () => {
  const base = signatureBase(
    { method: 'GET', url: 'https://EXAMPLE.com:443', headers: {} },
    '("@path" "@query" "@authority")',
  );
  expect(base.split('\n').slice(0, 3)).toEqual(['"@path": /', '"@query": ?', '"@authority": example.com']);
});

test.each([
  ['a component that is not in the message', '("date")', 'not-in-message'],
  ['the status of a request', '("@status")', 'not-in-message'],
  ['a parameter of the query that comes twice', '("@query-param";name="a")', 'not-in-message'],
  ['a parameter of the query read in another way', '("@query-param";name="param";bs)', 'not-in-message'],
  ['a component twice', '("@path" "x-two" "@path")', 'component-twice'],
  ['a component in upper case', '("X-Two")', 'no-component'],
  ['a component that is a token', '(x-two)', 'no-component'],
  ['an unknown derived component', '("@signature-params")', 'no-component'],
  ['a field read in another way', '("x-two";bs)', 'no-component'],
  ['what is no list', '"x-two"', 'not-an-input'],
  ['two lists', '("x-two"), ("x-two")', 'not-an-input'],
  ['what cannot be read', '("x-two', 'not-an-input'],
] as const)('%s has no base', (_, input, reason) => {
  expect(() => signatureBase(message, input)).toThrow(
    expect.toSatisfy((error) => error instanceof SignatureBaseError && error.reason === reason),
  );
});

test.each([
  ['a line break', 'a\n"@method": GET'],
  ['a letter beyond ASCII', 'é'],
  ['a zero byte', '\0'],
])('a field with %s has no base, and the error does not tell its value', (_, value) => {
  expect(() => signatureBase({ headers: { note: value } }, '("note")')).toThrow(
    'The value of a component is not one line of ASCII.',
  );
});

test('fields and derived components are as http-message-signatures has them', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u);
  const value = fc.stringMatching(/^([!-~]([ -~]{0,20}[!-~])?)?$/u);
  const part = fc.webQueryParameters();
  const derived = ['@method', '@target-uri', '@authority', '@scheme', '@path', '@query'];
  fc.assert(
    fc.property(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      fc
        .tuple(fc.webAuthority(), fc.webPath(), part)
        .map(([host, at, query]) => `https://${host}${at}?${query}`),
      fc.dictionary(name, fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 })), { minKeys: 1 }),
      fc.infiniteStream(fc.nat()),
      (method, address, headers, order) => {
        fc.pre(URL.canParse(address));
        const url = new URL(address).href;
        const fields = [...derived, ...Object.keys(headers)]
          .map((component) => [order.next().value as number, component] as const)
          .sort(([one], [other]) => one - other)
          .map(([, component]) => component);
        const theirs = httpbis.createSignatureBase({ fields }, { method, url, headers });
        const input = `(${fields.map((component) => `"${component}"`).join(' ')})`;
        expect(signatureBase({ method, url, headers }, input)).toBe(
          `${httpbis.formatSignatureBase(theirs)}\n"@signature-params": ${input}`,
        );
      },
    ),
    { numRuns: 500 },
  );
});
