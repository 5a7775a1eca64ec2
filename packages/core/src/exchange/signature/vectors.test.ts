import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importSigningKey, type SignedMessage, signatureBase } from '../index.ts';

interface Vector {
  readonly description: string;
  readonly algorithm: keyof typeof algorithms;
  readonly key: string;
  readonly message: string;
  readonly signatureInput: string;
  readonly signatureBase: readonly string[];
  readonly signature: string;
  readonly deterministic: boolean;
}

interface Key {
  readonly spki?: string;
  readonly raw?: string;
  readonly jwk?: Readonly<Record<'kty' | 'crv' | 'x' | 'd', string>>;
}

const path = new URL('../../../vectors/exchange/http-signatures.json', import.meta.url);
const { keys, messages, tests } = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly keys: Readonly<Record<string, Key>>;
  readonly messages: Readonly<Record<string, SignedMessage>>;
  readonly tests: readonly Vector[];
};

/** How WebCrypto is told each algorithm of RFC 9421 §3.3: for its keys, and for its signatures. */
const algorithms = {
  'rsa-pss-sha512': [
    { name: 'RSA-PSS', hash: 'SHA-512' },
    { name: 'RSA-PSS', saltLength: 64 },
  ],
  'ecdsa-p256-sha256': [
    { name: 'ECDSA', namedCurve: 'P-256' },
    { name: 'ECDSA', hash: 'SHA-256' },
  ],
  'hmac-sha256': [{ name: 'HMAC', hash: 'SHA-256' }, { name: 'HMAC' }],
  ed25519: [{ name: 'Ed25519' }, { name: 'Ed25519' }],
} as const;

async function importKey({ spki, raw, jwk }: Key, algorithm: Vector['algorithm']) {
  const [forKeys] = algorithms[algorithm];
  if (spki) return crypto.subtle.importKey('spki', Buffer.from(spki, 'base64'), forKeys, true, ['verify']);
  if (raw) return crypto.subtle.importKey('raw', Buffer.from(raw, 'base64'), forKeys, true, ['verify']);
  const { d: _, ...publicPart } = jwk ?? {};
  return crypto.subtle.importKey('jwk', publicPart, forKeys, true, ['verify']);
}

test('there is a vector of every section', () => {
  expect(tests.map(({ description }) => description)).toEqual([
    'B.2.1',
    'B.2.2',
    'B.2.3',
    'B.2.4',
    'B.2.5',
    'B.2.6',
    'B.3',
  ]);
});

describe.each(tests)('RFC 9421 $description, $algorithm', (vector) => {
  const base = signatureBase(messages[vector.message] as SignedMessage, vector.signatureInput);

  test('its signature base is ours', () => {
    expect(base).toBe(vector.signatureBase.join('\n'));
  });

  test('its signature is one over our base, and over no other', async () => {
    const key = await importKey(keys[vector.key] as Key, vector.algorithm);
    const [, forSignatures] = algorithms[vector.algorithm];
    const verify = (text: string) =>
      crypto.subtle.verify(
        forSignatures,
        key,
        Buffer.from(vector.signature, 'base64'),
        new TextEncoder().encode(text),
      );
    expect(await verify(base)).toBe(true);
    expect(await verify(`${base} `)).toBe(false);
  });
});

test('our key signs B.2.6 with the same bytes', async () => {
  const vector = tests.find(({ algorithm }) => algorithm === 'ed25519') as Vector;
  const key = await importSigningKey(keys[vector.key]?.jwk);
  const signature = await key.sign(new TextEncoder().encode(vector.signatureBase.join('\n')));
  expect(Buffer.from(signature).toString('base64')).toBe(vector.signature);
});
