import { expect, test } from 'vitest';
import { signRequest } from '../index.ts';
import { bytesOf, key, request } from './_signed.ts';

test('a signature says what it covers and for how long', async () => {
  const created = new Date('2026-03-06T01:00:00.999Z');
  const nonce = 'AAAAAAAAAAAAAAAAAAAAAA';
  const headers = await signRequest(request, key, { created, nonce, expiresIn: 60 });
  expect(headers['signature-input']).toBe(
    'amparo=("@method" "@target-uri" "content-digest" "content-type" "idempotency-key" "if-match")' +
      `;created=1772758800;expires=1772758860;nonce="${nonce}";keyid="${key.kid}";alg="ed25519";tag="amparo-exchange"`,
  );
});

test('the address is signed as runtimes send it', async () => {
  const options = { created: new Date(0), nonce: 'AAAAAAAAAAAAAAAAAAAAAA' };
  const as = (url: string) => signRequest({ method: 'GET', url, headers: {} }, key, options);
  expect(await as('HTTPS://Node.Example:443/a/../b#c')).toEqual(await as('https://node.example/b'));
});

test.each([
  ['a method in lower case', { method: 'post' }, 'upper case'],
  ['a method with a line break', { method: 'POST\n' }, 'upper case'],
  ['an address without host', { url: '/v1/records' }, 'whole address'],
  ['an address of another kind', { url: 'file:///etc/hosts' }, 'whole address'],
  ['a body without type', { headers: {} }, 'Content-Type'],
  [
    'a streamed body without type',
    {
      body: undefined,
      headers: { 'content-digest': 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:' },
    },
    'Content-Type',
  ],
  [
    'a digest of something else',
    {
      headers: {
        ...request.headers,
        'content-digest': 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
      },
    },
    'Content-Digest',
  ],
  [
    'a digest that is none',
    { body: undefined, headers: { ...request.headers, 'content-digest': 'x' } },
    'Content-Digest',
  ],
  [
    'a header with a line break',
    { headers: { ...request.headers, 'if-match': '"1"\r\nx: y' } },
    'one line of ASCII',
  ],
])('%s is not signed', async (_, changed, sentence) => {
  const { body = undefined, ...rest } = { ...request, ...changed };
  await expect(signRequest({ ...rest, ...(body && { body }) }, key)).rejects.toThrow(sentence);
});

test.each([
  ['more than 300 seconds', { expiresIn: 301 }, '1 to 300'],
  ['no time at all', { expiresIn: 0 }, '1 to 300'],
  ['a part of a second', { expiresIn: 1.5 }, '1 to 300'],
  ['no moment', { created: new Date('never') }, 'not a date'],
  ['a nonce that can be guessed', { nonce: 'AAAA' }, '16 random bytes'],
])('nothing is signed for %s', async (_, options, sentence) => {
  await expect(signRequest(request, key, options)).rejects.toThrow(sentence);
});

test('what cannot be signed is not told in the error', async () => {
  const secret = 'bm90LWZvci1sb2dz';
  const headers = { 'content-type': 'application/json', 'idempotency-key': `${secret}\n` };
  const failed = signRequest({ ...request, headers, body: bytesOf(secret) }, key);
  await expect(failed).rejects.not.toThrow(secret);
});
