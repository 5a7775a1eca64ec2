import {
  contentDigest,
  generateSigningKey,
  importSigningKey,
  signRequest,
  thumbprint,
} from '@amparo/core/exchange';
import { describe, expect, it, test } from 'vitest';
import { makeAuthenticate } from '../../src/auth/make-authenticate.ts';
import type { RequestHead } from '../../src/http/caller.ts';
import { noon } from '../_issuer.ts';

const key = await importSigningKey(await generateSigningKey());
const retired = await importSigningKey(await generateSigningKey());
const others = await importSigningKey(await generateSigningKey());
const stranger = await importSigningKey(await generateSigningKey());
const parties = [
  {
    partyId: 'harbour-aid',
    scopes: ['records:write'],
    keys: [key.publicJwk, { ...retired.publicJwk, retiredAt: '2026-03-01T00:00:00Z' }],
  },
  { partyId: 'embassy', scopes: ['records:read'], keys: [others.publicJwk] },
] as const;
const authenticate = await makeAuthenticate({ parties });
const url = 'https://node.example/v1/records?purpose=referral';
const body = new TextEncoder().encode('{"a":1}');

/** A signed request as it comes, with its body still unread. */
async function signed({ by = key, at = noon } = {}): Promise<RequestHead> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'a-1' };
  const proof = await signRequest({ method: 'POST', url, headers, body }, by, {
    created: new Date(at),
  });
  return { method: 'POST', url, headers: new Headers({ ...headers, ...proof }), hasBody: true, now: noon };
}

function reasonFor(head: RequestHead): Promise<unknown> {
  return authenticate(head).then(
    () => undefined,
    ({ code, reason }: { code: string; reason: string }) => `${code} ${reason}`,
  );
}

/** The request with other text in a header. */
async function altered(name: string, from: string | RegExp, to: string): Promise<RequestHead> {
  const head = await signed();
  head.headers.set(name, (head.headers.get(name) ?? '').replace(from, to));
  return head;
}

it('a good signature gives party, scopes, the digest that the body must have, and the nonce that is to be used up', async () => {
  const head = await signed();
  const nonce = /nonce="([^"]+)"/u.exec(head.headers.get('signature-input') ?? '')?.[1];
  expect(await authenticate(head)).toEqual({
    party: 'harbour-aid',
    scopes: ['records:write'],
    contentDigest: await contentDigest(body),
    nonce: { keyid: key.kid, nonce, until: noon + (300 + 300) * 1000 },
  });
  // Nothing was written: the same request gives the same nonce, and only who stores it can say that it came before.
  expect((await authenticate(head)).nonce?.nonce).toBe(nonce);
});

it('without a signature and without a token nobody is known', async () => {
  const { headers: _, ...head } = await signed();
  expect(await reasonFor({ ...head, headers: new Headers() })).toBe('unauthenticated no-credentials');
});

describe('77 moments of a signature', () => {
  test.each([
    [0, undefined],
    [299, undefined],
    [300, undefined],
    [301, 'signature-refused created-in-future'],
    [-299, undefined],
    [-300, undefined],
    [-301, 'signature-refused signature-expired'],
  ])('made %d seconds from now: %s', async (seconds, reason) => {
    expect(await reasonFor(await signed({ at: noon + seconds * 1000 }))).toBe(reason);
  });

  test.each(['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'])(
    'without %s it is refused',
    async (name) => {
      const head = await altered('signature-input', new RegExp(`;${name}=("[^"]*"|[0-9]+)`, 'u'), '');
      expect(await reasonFor(head)).toMatch(/^signature-refused wrong-(parameters|algorithm|tag)$/u);
    },
  );

  it('of a longer life it is refused', async () => {
    const head = await altered('signature-input', /expires=([0-9]+)/u, `expires=${noon / 1000 + 301}`);
    expect(await reasonFor(head)).toBe('signature-refused wrong-lifetime');
  });
});

describe('79 which key of a signature', () => {
  test.each(['../../etc/passwd', "' OR 1=1 --", '__proto__', '', 'a'.repeat(43)])(
    'no key is found by %j',
    async (kid) => {
      expect(await reasonFor(await altered('signature-input', key.kid, kid))).toMatch(
        /^signature-refused (wrong-keyid|unknown-key)$/u,
      );
    },
  );

  it('the key of another party does not sign for this one', async () => {
    expect(await reasonFor(await altered('signature-input', key.kid, others.kid))).toBe(
      'signature-refused wrong-signature',
    );
    expect(await authenticate(await signed({ by: others }))).toMatchObject({
      party: 'embassy',
      scopes: ['records:read'],
    });
  });

  it('a key that nobody registered is refused, and so is one that is no longer used', async () => {
    expect(await reasonFor(await signed({ by: stranger }))).toBe('signature-refused unknown-key');
    expect(await reasonFor(await signed({ by: retired }))).toBe('signature-refused retired-key');
  });

  it('a key that two parties registered is refused when the node starts', async () => {
    const shared = parties.map((party) => ({ ...party, keys: [key.publicJwk] }));
    await expect(makeAuthenticate({ parties: shared })).rejects.toMatchObject({ name: 'KeyRefusal' });
  });
});

describe('78 and 81 algorithms and weak keys of signatures', () => {
  test.each(['none', 'hmac-sha256', 'rsa-v1_5-sha256', 'ecdsa-p256-sha256', 'ED25519'])(
    '%s is refused',
    async (alg) => {
      expect(await reasonFor(await altered('signature-input', 'alg="ed25519"', `alg="${alg}"`))).toBe(
        'signature-refused wrong-algorithm',
      );
    },
  );

  it('a key under which anybody can sign is refused when the node starts', async () => {
    const x = Buffer.from([1, ...Array<number>(31).fill(0)]).toString('base64url');
    const weak = { kty: 'OKP', crv: 'Ed25519', x, kid: await thumbprint({ kty: 'OKP', crv: 'Ed25519', x }) };
    const party = { partyId: 'harbour-aid', scopes: [], keys: [weak] };
    await expect(makeAuthenticate({ parties: [party] })).rejects.toMatchObject({ name: 'KeyRefusal' });
  });
});

describe('what a signature covers', () => {
  it.each([
    ['method', { method: 'PUT' }, 'wrong-signature'],
    ['target', { url: `${url}&limit=2` }, 'wrong-signature'],
    ['host', { url: url.replace('node', 'other') }, 'wrong-signature'],
    // A body that is there and not signed, or the other way round.
    ['missing body', { hasBody: false }, 'digest-wrong'],
  ])('another %s is refused', async (_, change, reason) => {
    expect(await reasonFor({ ...(await signed()), ...change })).toBe(`signature-refused ${reason}`);
  });

  it.each(['content-digest', 'content-type', 'idempotency-key'])(
    'another %s is refused, and none',
    async (name) => {
      const head = await signed();
      head.headers.delete(name);
      expect(await reasonFor(head)).toMatch(/^signature-refused /u);
      expect(await reasonFor(await altered(name, /[a-z0-9]/u, 'Z'))).toMatch(/^signature-refused /u);
    },
  );
});
