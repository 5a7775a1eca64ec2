import { createPublicKey, generateKeyPairSync, verify as verifyWithNode } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import {
  generateWebhookSecret,
  importWebhookSigningKey,
  importWebhookVerifyingKey,
  KeyRefusal,
  signWebhook,
  verifyWebhook,
  type WebhookVerifyingKey,
} from '../index.ts';

interface Vector {
  readonly description: string;
  readonly secret: string;
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
  readonly signature: string;
}

const path = new URL('../../../vectors/exchange/webhooks.json', import.meta.url);
const { tests } = JSON.parse(readFileSync(path, 'utf8')) as { readonly tests: readonly Vector[] };
const bytesOf = (text: string) => new TextEncoder().encode(text);

const now = new Date('2026-03-06T01:00:00Z');
const at = (offset: number) => new Date(now.getTime() + 1000 * offset);
const body = bytesOf('{"type":"record.changed","data":{"position":4711}}');
const message = { id: 'msg_1', at: now, body };

const secret = generateWebhookSecret();
const seed = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
const privateKey = `whsk_${Buffer.from(seed.d as string, 'base64url').toString('base64')}`;
const publicKey = `whpk_${Buffer.from(seed.x as string, 'base64url').toString('base64')}`;

const signers = {
  v1: await importWebhookSigningKey(secret),
  v1a: await importWebhookSigningKey(privateKey),
};
const verifiers = {
  v1: await importWebhookVerifyingKey(secret),
  v1a: await importWebhookVerifyingKey(publicKey),
};

async function reasonFor(
  headers: Record<string, string>,
  keys: readonly WebhookVerifyingKey[] = Object.values(verifiers),
  sent = body,
) {
  const result = await verifyWebhook({ headers, body: sent }, keys, { now });
  return result.ok ? undefined : result.reason;
}

test.each(tests)('the published vector of $description', async (vector) => {
  const key = await importWebhookSigningKey(vector.secret);
  const sent = { id: vector.id, at: new Date(vector.timestamp * 1000), body: bytesOf(vector.body) };
  const headers = await signWebhook(sent, [key]);
  expect(headers).toEqual({
    'webhook-id': vector.id,
    'webhook-timestamp': `${vector.timestamp}`,
    'webhook-signature': vector.signature,
  });
  const verifier = await importWebhookVerifyingKey(key.publicKey ?? vector.secret);
  expect(await verifyWebhook({ headers, body: sent.body }, [verifier], { now: sent.at })).toEqual({
    ok: true,
    id: vector.id,
    at: sent.at,
  });
});

test('standardwebhooks accepts what we sign, and we what it signs, whatever the text', async () => {
  const theirs = new Webhook(secret);
  await fc.assert(
    fc.asyncProperty(
      fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/u),
      fc.string({ unit: 'grapheme' }),
      async (id, text) => {
        const sent = { id, at: new Date(), body: bytesOf(text) };
        const headers = await signWebhook(sent, [signers.v1]);
        theirs.verify(text, headers, { jsonParse: false });
        expect(theirs.sign(id, sent.at, text)).toBe(headers['webhook-signature']);
        expect((await verifyWebhook({ headers, body: sent.body }, [verifiers.v1])).ok).toBe(true);
      },
    ),
  );
});

test('Node verifies v1a', async () => {
  const { 'webhook-signature': list } = await signWebhook(message, [signers.v1a]);
  const signature = Buffer.from(list.replace('v1a,', ''), 'base64');
  const content = Buffer.concat([bytesOf(`msg_1.${now.getTime() / 1000}.`), body]);
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: seed.x as string }, format: 'jwk' });
  expect(verifyWithNode(null, content, key, signature)).toBe(true);
});

describe('keys', () => {
  test('a private key gives its public one, also with that written behind it', async () => {
    expect(signers.v1a.publicKey).toBe(publicKey);
    expect(signers.v1.publicKey).toBeUndefined();
    const both = Buffer.concat([
      Buffer.from(seed.d as string, 'base64url'),
      Buffer.from(seed.x as string, 'base64url'),
    ]);
    const key = await importWebhookSigningKey(`whsk_${both.toString('base64')}`);
    expect(key.publicKey).toBe(publicKey);
    const mixed = Buffer.concat([
      both.subarray(0, 32),
      Buffer.from(tests[0]?.secret.slice(6) ?? '', 'base64'),
      both.subarray(0, 8),
    ]);
    await expect(importWebhookSigningKey(`whsk_${mixed.toString('base64')}`)).rejects.toThrow(KeyRefusal);
  });

  test('secrets are new each time, and long enough', () => {
    const secrets = Array.from({ length: 20 }, generateWebhookSecret);
    expect(new Set(secrets).size).toBe(20);
    expect(secrets.every((one) => Buffer.from(one.slice(6), 'base64').length === 32)).toBe(true);
  });

  const random = (length: number) =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(length))).toString('base64');
  test.each([
    [23, true],
    [24, false],
    [64, false],
    [65, true],
  ])('a secret of %d bytes is refused: %s', async (length, isRefused) => {
    const text = `whsec_${random(length)}`;
    for (const read of [importWebhookSigningKey, importWebhookVerifyingKey]) {
      if (isRefused) await expect(read(text)).rejects.toThrow('24 to 64 random bytes');
      else expect((await read(text)).version).toBe('v1');
    }
  });

  test.each([
    ['without prefix', secret.slice(6)],
    ['that is a key for checking', publicKey],
    ['in base64url', 'whsec_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_'],
    ['of no bytes', 'whsk_'],
    ['of too few bytes', `whsk_${random(31)}`],
  ])('one %s signs nothing, and is not told in the error', async (_, text) => {
    const failed = importWebhookSigningKey(text);
    await expect(failed).rejects.toThrow(KeyRefusal);
    if (text.length > 10) await expect(failed).rejects.not.toThrow(text.slice(6, 12));
  });

  test('a private one checks nothing, and neither does one under which anybody can sign', async () => {
    await expect(importWebhookVerifyingKey(privateKey)).rejects.toThrow(KeyRefusal);
    const weak = `whpk_${Buffer.alloc(32).toString('base64')}`;
    await expect(importWebhookVerifyingKey(weak)).rejects.toThrow('anybody can sign');
  });
});

describe.each(['v1', 'v1a'] as const)('%s', (version) => {
  const sign = (offset = 0) => signWebhook({ ...message, at: at(offset) }, [signers[version]]);

  test.each([
    [-300, undefined],
    [300, undefined],
    [-301, 'too-old'],
    [301, 'too-new'],
  ])('made %d s from now', async (offset, reason) => {
    expect(await reasonFor(await sign(offset))).toBe(reason);
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('%s is missing', async (name) => {
    const { [name]: _, ...headers } = await sign();
    expect(await reasonFor(headers)).toBe('headers-missing');
  });

  test('the body, the id or the moment is another', async () => {
    const headers = await sign();
    expect(await reasonFor(headers, undefined, bytesOf('{}'))).toBe('wrong-signature');
    expect(await reasonFor({ ...headers, 'webhook-id': 'msg_2' })).toBe('wrong-signature');
    const later = `${at(1).getTime() / 1000}`;
    expect(await reasonFor({ ...headers, 'webhook-timestamp': later })).toBe('wrong-signature');
  });

  test.each([
    ['a fraction', (seconds: number) => `${seconds}.0`],
    ['a leading zero', (seconds: number) => `0${seconds}`],
    ['letters behind it', (seconds: number) => `${seconds}abc`],
    ['an exponent', (seconds: number) => `${seconds / 100}e2`],
    ['a sign', (seconds: number) => `+${seconds}`],
    ['no number', () => 'now'],
  ])('a moment with %s is refused', async (_, write) => {
    const headers = { ...(await sign()), 'webhook-timestamp': write(now.getTime() / 1000) };
    expect(await reasonFor(headers)).toBe('headers-malformed');
  });

  test.each(['', 'a.b', 'a b', 'é', 'x'.repeat(129)])('the id %j is neither signed nor taken', async (id) => {
    await expect(signWebhook({ ...message, id }, [signers[version]])).rejects.toThrow(TypeError);
    expect(await reasonFor({ ...(await sign()), 'webhook-id': id })).toBe('headers-malformed');
  });

  test('one good signature among others is enough', async () => {
    const other = await importWebhookSigningKey(generateWebhookSecret());
    const headers = await signWebhook(message, [other, signers[version], other]);
    expect(await reasonFor(headers)).toBeUndefined();
    const list = `v2,AAAA v1 v1, ,AAAA ${headers['webhook-signature']}`;
    expect(await reasonFor({ ...headers, 'webhook-signature': list })).toBeUndefined();
  });

  test.each([
    ['none', () => ''],
    ['one cut short', (list: string) => list.slice(0, 20)],
    ['one without version', (list: string) => list.replace(/^v1a?,/u, '')],
    ['one of the other version', (list: string) => list.replace(/^v1a?/u, version === 'v1' ? 'v1a' : 'v1')],
    ['one of a later version', (list: string) => list.replace(/^v1a?/u, 'v2')],
    ['one with something behind it', (list: string) => `${list},`],
  ])('of %s nothing is taken', async (_, spoil) => {
    const headers = await sign();
    expect(await reasonFor({ ...headers, 'webhook-signature': spoil(headers['webhook-signature']) })).toBe(
      'wrong-signature',
    );
  });

  test('a list that is too long is not read', async () => {
    const headers = await sign();
    const list = `${headers['webhook-signature']} ${'v1,AAAA '.repeat(200)}`;
    expect(await reasonFor({ ...headers, 'webhook-signature': list })).toBe('headers-malformed');
  });

  test('no single bit of it can be turned', async () => {
    const headers = await sign();
    for (const [name, value] of Object.entries(headers)) {
      const bytes = bytesOf(value);
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const turned = bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        const spoilt = { ...headers, [name]: Buffer.from(turned).toString('latin1') };
        expect(await reasonFor(spoilt), `${name} ${bit}`).toBeDefined();
      }
    }
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const turned = body.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await reasonFor(headers, undefined, turned)).toBe('wrong-signature');
    }
  });

  test('other keys, or none, take nothing', async () => {
    const headers = await sign();
    expect(await reasonFor(headers, [])).toBe('wrong-signature');
    expect(await reasonFor(headers, [verifiers[version === 'v1' ? 'v1a' : 'v1']])).toBe('wrong-signature');
    expect(await reasonFor(headers, [await importWebhookVerifyingKey(generateWebhookSecret())])).toBe(
      'wrong-signature',
    );
  });
});

test('nothing is sent unsigned, or at no moment', async () => {
  await expect(signWebhook(message, [])).rejects.toThrow('needs a key');
  await expect(signWebhook({ ...message, at: new Date('never') }, [signers.v1])).rejects.toThrow(
    'not a date',
  );
});
