import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  generateSigningKey,
  importSigningKey,
  importVerifyingKey,
  KeyRefusal,
  pinKeys,
  thumbprint,
} from '../index.ts';

const refusal = (reason: string) =>
  expect.toSatisfy((error) => error instanceof KeyRefusal && error.reason === reason);

const message = new TextEncoder().encode('a message');
const jwk = await generateSigningKey();
const other = await generateSigningKey();
const { d, kid, ...open } = jwk;
const publicJwk = { ...open, kid };

describe('thumbprints', () => {
  // RFC 7638 §3.1 and RFC 8037 A.3.
  test.each([
    [
      {
        kty: 'RSA',
        n: '0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw',
        e: 'AQAB',
        alg: 'RS256',
        kid: '2011-04-29',
      },
      'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs',
    ],
    [
      { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    ],
  ])('the published one of a key', async (key, published) => {
    expect(await thumbprint(key)).toBe(published);
  });

  test.each(['EdDSA', 'ES256', 'RS256'])('are those of jose for a key for %s', async (alg) => {
    const { publicKey } = await generateKeyPair(alg, { extractable: true });
    const key = await exportJWK(publicKey);
    expect(await thumbprint({ ...key })).toBe(await calculateJwkThumbprint(key));
  });

  test.each([{}, { kty: 'oct', k: 'AAAA' }, { kty: 'OKP', crv: 'Ed25519' }, { kty: 'toString' }, { kty: 1 }])(
    'there is none of %j',
    async (key) => {
      await expect(thumbprint(key)).rejects.toEqual(refusal('not-a-key'));
    },
  );
});

describe('keys', () => {
  test('a new one signs, and what is published of it checks', async () => {
    const own = await importSigningKey(jwk);
    expect(own.publicJwk).toEqual({ ...publicJwk, alg: 'EdDSA', use: 'sig' });
    expect(JSON.stringify(own)).not.toContain(d);
    const theirs = await importVerifyingKey(own.publicJwk);
    const signature = await own.sign(message);
    expect(await theirs.verify(message, signature)).toBe(true);
    expect(await theirs.verify(new TextEncoder().encode('another'), signature)).toBe(false);
    expect(theirs.kid).toBe(await thumbprint(publicJwk));
  });

  test('a key file from elsewhere needs no kid and may say more of itself', async () => {
    const pair = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
    const own = await importSigningKey({ ...pair, key_ops: ['sign'], ext: true, alg: 'Ed25519' });
    expect(own.kid).toBe(await thumbprint({ ...pair }));
    expect(Object.keys(own.publicJwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });

  test('two new ones differ', async () => {
    expect((await generateSigningKey()).x).not.toBe((await generateSigningKey()).x);
  });

  const ofNode = (type: 'rsa' | 'ec' | 'ed448' | 'x25519') => {
    if (type === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    if (type === 'ec') return generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    return type === 'ed448'
      ? generateKeyPairSync('ed448').publicKey
      : generateKeyPairSync('x25519').publicKey;
  };
  test.each(['rsa', 'ec', 'ed448', 'x25519'] as const)('one of the type %s is refused', async (type) => {
    const key = ofNode(type).export({ format: 'jwk' });
    await expect(importVerifyingKey(key)).rejects.toEqual(refusal('not-a-key'));
  });

  test.each([
    ['nothing', null, 'not-a-key'],
    ['text', JSON.stringify(publicJwk), 'not-a-key'],
    ['a symmetric key', { kty: 'oct', k: 'AAAA' }, 'not-a-key'],
    ['no x', { ...publicJwk, x: undefined }, 'not-a-key'],
    ['a short x', { ...publicJwk, x: 'AAAA' }, 'not-a-key'],
    ['x with padding', { ...publicJwk, x: `${publicJwk.x}=` }, 'not-a-key'],
    [
      'the kid of another key',
      { ...publicJwk, kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' },
      'wrong-kid',
    ],
    ['a kid of its own', { ...publicJwk, kid: 'key-1' }, 'wrong-kid'],
    ['another algorithm', { ...publicJwk, alg: 'HS256' }, 'wrong-use'],
    ['another use', { ...publicJwk, use: 'enc' }, 'wrong-use'],
    ['other operations', { ...publicJwk, key_ops: ['deriveBits'] }, 'wrong-use'],
    ['a private part', jwk, 'private-key-shown'],
  ])('a public one with %s is refused', async (_, key, reason) => {
    await expect(importVerifyingKey(key)).rejects.toEqual(refusal(reason));
  });

  test.each([
    ['no private part', publicJwk, 'private-part-missing'],
    ['half a private part', { ...jwk, d: d.slice(0, 20) }, 'private-part-missing'],
    ['that of another', { ...jwk, d: other.d }, 'parts-differ'],
  ])('a private one with %s is refused, and nothing of it is told', async (_, key, reason) => {
    const failed = importSigningKey(key);
    await expect(failed).rejects.toEqual(refusal(reason));
    await expect(failed).rejects.not.toThrow(d.slice(0, 10));
  });
});

describe('keys of parties', () => {
  test('each is found by its kid, with its owner', async () => {
    const keys = await pinKeys([
      { party: 'shelter-desk', keys: [publicJwk, publicJwk] },
      { party: 'embassy-kl', keys: [] },
    ]);
    expect((await keys(kid))?.party).toBe('shelter-desk');
    expect(await keys('')).toBeUndefined();
    expect(await keys('toString')).toBeUndefined();
  });

  test('one that is no longer used says since when', async () => {
    const retiredAt = '2027-01-01T00:00:00Z';
    const keys = await pinKeys([{ party: 'shelter-desk', keys: [{ ...publicJwk, retiredAt }] }]);
    expect((await keys(kid))?.retiredAt).toEqual(new Date(retiredAt));
    const never = pinKeys([{ party: 'shelter-desk', keys: [{ ...publicJwk, retiredAt: 'never' }] }]);
    await expect(never).rejects.toEqual(refusal('wrong-retirement'));
  });

  test('one that two parties have is refused', async () => {
    const keys = [publicJwk];
    await expect(
      pinKeys([
        { party: 'a', keys },
        { party: 'b', keys },
      ]),
    ).rejects.toEqual(refusal('shared-key'));
  });
});

test('bytes of other runtimes may be used', async () => {
  const own = await importSigningKey(jwk);
  const theirs = await importVerifyingKey(publicJwk);
  const signature = await own.sign(Buffer.from('a message'));
  expect(await theirs.verify(Buffer.from('a message'), Buffer.from(signature))).toBe(true);
});
