import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  importSigningKey,
  type LogHead,
  type LogStatement,
  nextEntry,
  pinKeys,
  type Receipt,
  signatureBase,
  signHead,
  signReceipt,
  signRequest,
  thumbprint,
  verifyLog,
  verifyReceipt,
  verifyRequest,
} from './index.ts';

interface Vectors {
  readonly key: Record<'kty' | 'crv' | 'd' | 'x', string>;
  readonly kid: string;
  readonly requests: readonly {
    readonly description: string;
    readonly request: {
      readonly method: string;
      readonly url: string;
      readonly headers: Record<string, string>;
      readonly body?: string;
    };
    readonly created: number;
    readonly expiresIn: number;
    readonly nonce: string;
    readonly signatureBase: readonly string[];
    readonly headers: Record<string, string>;
  }[];
  readonly receipt: { readonly statement: Receipt; readonly jws: string };
  readonly log: {
    readonly statements: readonly LogStatement[];
    readonly lines: readonly string[];
    readonly head: LogHead;
    readonly jws: string;
  };
}

const path = new URL('../../vectors/exchange/profile.json', import.meta.url);
const vectors = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
const { d: _, ...open } = vectors.key;
const key = await importSigningKey(vectors.key);
const keys = await pinKeys([{ party: 'embassy-kl', keys: [open] }]);

test('the key has the kid of its thumbprint', async () => {
  expect(await thumbprint(open)).toBe(vectors.kid);
});

describe.each(vectors.requests)('$description', ({ request, headers, nonce, ...vector }) => {
  const { method, url } = request;
  const body = request.body === undefined ? undefined : new TextEncoder().encode(request.body);
  const created = new Date(vector.created * 1000);

  test('it is signed with these headers', async () => {
    const toSign = { method, url, headers: request.headers, ...(body && { body }) };
    expect(await signRequest(toSign, key, { created, nonce, expiresIn: vector.expiresIn })).toEqual(headers);
    const received = { ...toSign, headers: { ...request.headers, ...headers } };
    const options = { keyFor: keys, rememberNonce: () => true, now: created };
    expect((await verifyRequest(received, options)).ok).toBe(true);
  });

  test('its base is this, and Node makes the same signature over it', () => {
    const all = { ...request.headers, ...headers };
    const input = headers['signature-input']?.replace('amparo=', '') ?? '';
    const base = vector.signatureBase.join('\n');
    expect(signatureBase({ method, url, headers: all }, input)).toBe(base);
    const signature = sign(null, Buffer.from(base), createPrivateKey({ key: vectors.key, format: 'jwk' }));
    expect(headers.signature).toBe(`amparo=:${signature.toString('base64')}:`);
    if (body) expect(headers['content-digest']).toBe(`sha-256=:${hash('sha256', body, 'base64')}:`);
  });
});

test('the receipt is this one, and jose verifies it', async () => {
  const { statement, jws } = vectors.receipt;
  expect(await signReceipt(statement, key)).toBe(jws);
  expect(await verifyReceipt(jws, keys)).toEqual({ ok: true, receipt: statement, kid: vectors.kid });
  const { payload } = await compactVerify(jws, await importJWK({ ...open, alg: 'EdDSA' }));
  expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(statement);
});

test('the log has these lines and this head, and their hashes are those of Node', async () => {
  const { statements, lines, head, jws } = vectors.log;
  let previous = '';
  for (const [index, statement] of statements.entries()) {
    const { line, hash: own } = await nextEntry(previous, statement);
    expect(line).toBe(lines[index]);
    const before = Buffer.from(previous || '0'.repeat(64), 'hex');
    const content = hash('sha256', JSON.stringify(statement), 'buffer');
    expect(own).toBe(hash('sha256', Buffer.concat([before, content]), 'hex'));
    previous = own;
  }
  expect(await signHead(head, key)).toBe(jws);
  expect(await verifyLog(lines, { heads: [jws], keys })).toEqual({
    ok: true,
    position: 3,
    hash: head.hash,
    covered: 3,
  });
  const [input = '', signature = ''] = jws.split(/\.(?=[^.]*$)/u);
  const publicKey = createPublicKey({ key: open, format: 'jwk' });
  expect(verify(null, Buffer.from(input), publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
});
