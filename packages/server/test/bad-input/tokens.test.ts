import { createHmac } from 'node:crypto';
import { CompactEncrypt, exportSPKI } from 'jose';
import { describe, expect, it, test } from 'vitest';
import {
  audience,
  authenticateBy,
  type Claims,
  compact,
  goodClaims,
  harbourAid,
  issuer,
  jwksUri,
  keySet,
  makeKey,
  noon,
  seconds,
  startIssuer,
  tokenOf,
} from '../_issuer.ts';

const key = await makeKey('EdDSA');
const jwks = { keys: [key.jwk] };
const { ask } = await authenticateBy({ jwks });

/** Why a token is refused; the error holds nothing of it. */
async function reasonFor(token: Promise<string> | string, by = ask, now = noon): Promise<unknown> {
  const text = await token;
  const error: unknown = await by(text, now).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'Refusal',
    code: expect.stringMatching(/^(unauthenticated|unavailable)$/u),
  });
  expect(error).toMatchObject({ message: (error as { code: string }).code, diagnostics: [] });
  expect(error).not.toHaveProperty('cause');
  expect(JSON.stringify(error)).not.toContain(text.slice(0, 20));
  return (error as { reason: unknown }).reason;
}

describe('77 moments of a token', () => {
  test.each<[Claims, number, string | undefined]>([
    [{ exp: seconds }, 59, undefined],
    [{ exp: seconds }, 60, 'token-expired'],
    [{ exp: seconds }, 301, 'token-expired'],
    [{ nbf: seconds }, -60, undefined],
    [{ nbf: seconds }, -61, 'token-not-yet-valid'],
    [{ iat: seconds }, -60, undefined],
    [{ iat: seconds }, -61, 'token-issued-in-future'],
    [{ exp: undefined }, 0, 'token-lifetime'],
    [{ iat: undefined }, 0, 'token-lifetime'],
    [{ iat: seconds, exp: seconds + 86_400 }, 0, undefined],
    [{ iat: seconds, exp: seconds + 86_401 }, 0, 'token-lifetime'],
    [{ iat: seconds, exp: seconds - 1 }, 0, 'token-lifetime'],
    [{ exp: '2999-01-01' }, 0, 'token-lifetime'],
    [{ exp: null }, 0, 'token-lifetime'],
  ])('%j, asked %d seconds after noon: %s', async (claims, after, reason) => {
    const token = tokenOf(key, claims);
    if (reason === undefined)
      await expect(ask(await token, noon + after * 1000)).resolves.toMatchObject({ party: 'harbour-aid' });
    else expect(await reasonFor(token, ask, noon + after * 1000)).toBe(reason);
  });
});

describe('78 algorithms', () => {
  test.each([
    'none',
    'nOnE',
    'NONE',
    '',
    'HS256',
    'HS512',
    'RS1',
    'ES512',
    'RS512',
    'PBES2-HS256+A128KW',
    'dir',
    'ML-DSA-44',
  ])('%s is refused', async (alg) => {
    expect(await reasonFor(compact({ alg, typ: 'at+jwt', kid: key.kid }, goodClaims))).toBe(
      'token-algorithm',
    );
  });

  it('a token without a signature is none', async () => {
    expect(await reasonFor(compact({ alg: 'none', typ: 'at+jwt' }, goodClaims, ''))).toBe('token-malformed');
  });

  it('HS256 with the public key as its secret is refused, in every form of the key', async () => {
    const rsa = await makeKey('RS256');
    const { ask: byRsa } = await authenticateBy({ jwks: { keys: [rsa.jwk] } });
    for (const secret of [await exportSPKI(rsa.publicKey), JSON.stringify(rsa.jwk), String(rsa.jwk.n)]) {
      const unsigned = compact({ alg: 'HS256', typ: 'at+jwt', kid: rsa.kid }, goodClaims, '').slice(0, -1);
      const signature = createHmac('sha256', secret).update(unsigned).digest('base64url');
      expect(await reasonFor(`${unsigned}.${signature}`, byRsa)).toBe('token-algorithm');
    }
  });

  test.each([
    ['EdDSA', 'ES256'],
    ['ES256', 'EdDSA'],
    ['RS256', 'PS256'],
    ['ES256', 'ES384'],
  ])('a key of %s is not used for %s', async (owned, said) => {
    const own = await makeKey(owned);
    const { ask: byOwn } = await authenticateBy({ jwks: { keys: [own.jwk] } });
    const other = await makeKey(said);
    expect(await reasonFor(tokenOf({ ...other, kid: own.kid }), byOwn)).toBe('token-key');
    // Nor where the key set does not say what the key is for.
    const { alg: _, use: __, ...bare } = own.jwk;
    const { ask: byBare } = await authenticateBy({ jwks: { keys: [bare] } });
    expect(await reasonFor(tokenOf({ ...other, kid: own.kid }), byBare)).toMatch(/^token-(key|signature)$/u);
  });

  it('the algorithm of the signature is the one of the header', async () => {
    const [, claims, signature] = (await tokenOf(key)).split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })).toString(
      'base64url',
    );
    expect(await reasonFor(`${header}.${claims}.${signature}`)).toBe('token-key');
  });

  test.each([
    [{ crit: ['exp'], exp: 1 }, 'token-critical'],
    [{ crit: [] }, 'token-critical'],
    [{ b64: false }, 'token-critical'],
    [{ b64: true, crit: ['b64'] }, 'token-critical'],
  ])('extensions are refused: %j', async (header, reason) => {
    expect(
      await reasonFor(compact({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid, ...header }, goodClaims)),
    ).toBe(reason);
  });

  it('what is encrypted is refused before anything is unpacked or derived', async () => {
    const rsa = await makeKey('RS256');
    const jwe = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(goodClaims)))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(
        await crypto.subtle.importKey(
          'jwk',
          { kty: 'RSA', n: String(rsa.jwk.n), e: String(rsa.jwk.e) },
          { name: 'RSA-OAEP', hash: 'SHA-256' },
          false,
          ['encrypt'],
        ),
      );
    expect(await reasonFor(jwe)).toBe('token-malformed');
    const pbes2 = compact(
      { alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2c: 1e9, p2s: 'AAAA', zip: 'DEF' },
      {},
      'AA.AA.AA',
    );
    expect(await reasonFor(pbes2)).toBe('token-malformed');
  });

  test.each(['JWT', 'dpop+jwt', 'id_token', '', undefined, 'application/json'])(
    'a token of type %s is no access token',
    async (typ) => {
      expect(await reasonFor(tokenOf(key, {}, { typ }))).toBe('token-type');
    },
  );

  test.each(['at+jwt', 'AT+JWT', 'application/at+jwt'])('a token of type %s is one', async (typ) => {
    await expect(ask(await tokenOf(key, {}, { typ }))).resolves.toMatchObject({ party: 'harbour-aid' });
  });
});

describe('79 which key', () => {
  test.each([
    '../../etc/passwd',
    "key-1' OR '1'='1",
    '__proto__',
    'KEY-1',
    '',
    'https://evil.example/key',
    7,
    ['key-1'],
    null,
  ])('no key is found by the kid %j', async (kid) => {
    expect(await reasonFor(compact({ alg: 'EdDSA', typ: 'at+jwt', kid }, goodClaims))).toMatch(
      /^token-(key|malformed|signature)$/u,
    );
  });

  it('a key in the token, or an address of one, is never used', async () => {
    const evil = await makeKey('EdDSA', 'key-1');
    let called = 0;
    const by = await authenticateBy({
      jwks,
      fetch: async () => {
        called += 1;
        return Response.json({ keys: [evil.jwk] });
      },
    });
    for (const header of [
      { jwk: evil.jwk },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/chain' },
      { x5c: ['AAAA'] },
    ]) {
      expect(await reasonFor(tokenOf(evil, {}, header), by.ask)).toBe('token-signature');
      // With the right key they change nothing.
      await expect(by.ask(await tokenOf(key, {}, header))).resolves.toMatchObject({ party: 'harbour-aid' });
    }
    expect(called).toBe(0);
  });

  it('two keys with one kid are no key', async () => {
    const other = await makeKey('EdDSA', 'key-1');
    const by = await authenticateBy({ jwks: { keys: [key.jwk, other.jwk] } });
    expect(await reasonFor(tokenOf(key), by.ask)).toBe('token-key');
  });

  it('the key of one issuer is not good for another', async () => {
    const { makeAuthenticate } = await import('../../src/auth/make-authenticate.ts');
    const other = await makeKey('EdDSA', 'key-1');
    const elsewhere = 'https://elsewhere.example';
    const authenticate = await makeAuthenticate({
      parties: [harbourAid],
      issuers: [
        { issuer, audience, jwks },
        { issuer: elsewhere, audience, jwks: { keys: [other.jwk] } },
      ],
    });
    const by = (token: string) =>
      authenticate({
        ...{ method: 'GET', url: 'https://node.example/', hasBody: false, now: noon },
        headers: new Headers({ authorization: `Bearer ${token}` }),
      });
    expect(await reasonFor(tokenOf(other), by)).toBe('token-signature');
    // Its own tokens are good, but the party has no client there.
    expect(await reasonFor(tokenOf(other, { iss: elsewhere }), by)).toBe('token-client');
    await expect(by(await tokenOf(key))).resolves.toMatchObject({ party: 'harbour-aid' });
  });

  test.each<[Claims, string]>([
    [{ iss: 'https://evil.example' }, 'token-issuer'],
    [{ iss: `${issuer}/` }, 'token-issuer'],
    [{ iss: undefined }, 'token-issuer'],
    [{ iss: [issuer] }, 'token-issuer'],
    [{ aud: 'https://other.example' }, 'token-audience'],
    [{ aud: [] }, 'token-audience'],
    [{ aud: undefined }, 'token-audience'],
    [{ client_id: 'nobody' }, 'token-client'],
    [{ client_id: 7 }, 'token-client'],
    [{ client_id: undefined, azp: 'nobody' }, 'token-client'],
    [{ client_id: undefined, azp: undefined, sub: undefined }, 'token-client'],
    [{ client_id: '__proto__' }, 'token-client'],
  ])('a token that claims %j is refused', async (claims, reason) => {
    expect(await reasonFor(tokenOf(key, claims))).toBe(reason);
  });

  it('a token of which one bit was changed is refused, wherever the bit is', async () => {
    const token = await tokenOf(key);
    const bytes = Buffer.from(token);
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] as number) ^ (1 << (at % 7));
      const error: unknown = await ask(flipped.toString('latin1').replaceAll(/[^\x21-\x7e]/gu, '!')).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ code: 'unauthenticated' });
      refused += 1;
    }
    expect(refused).toBe(Math.ceil(bytes.length / 7));
  });

  test.each([
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'Bearer a.b',
    'Bearer a.b.c.d',
    `Bearer ${'a'.repeat(9000)}.b.c`,
    'DPoP a.b.c',
    'Bearer e30.e30.AA, Bearer e30.e30.AA',
  ])('the header %# that holds no such token is refused', async (authorization) => {
    await expect(ask('', noon, authorization)).rejects.toMatchObject({
      code: 'unauthenticated',
      reason: 'token-malformed',
    });
  });
});

describe('80 keys of an issuer that change', () => {
  it('a new key is found with one fetch; the old one is gone', async () => {
    let keys = [key.jwk];
    const next = await makeKey('ES256', 'key-2');
    const server = await startIssuer((...call) => keySet(keys)(...call));
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    await by.ask(await tokenOf(key));
    keys = [next.jwk];
    await by.ask(await tokenOf(key), noon + 1000);
    expect(server.requests()).toBe(1);
    await by.ask(await tokenOf(next), noon + 30_000);
    expect(server.requests()).toBe(2);
    expect(await reasonFor(tokenOf(key), by.ask, noon + 31_000)).toBe('token-key');
  });

  it('10,000 random kids cause one fetch in 30 seconds', async () => {
    const server = await startIssuer(keySet([key.jwk]));
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    await by.ask(await tokenOf(key));
    const [header, claims, signature] = (await tokenOf(key)).split('.');
    expect(header).toBeTruthy();
    const strange = (kid: number) =>
      `${Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'at+jwt', kid: `k${kid}` })).toString('base64url')}.${claims}.${signature}`;
    for (const [from, at] of [
      [0, 29_999],
      [5000, 30_000],
    ] as const) {
      const refused = await Promise.allSettled(
        Array.from({ length: 5000 }, (_, index) => by.ask(strange(from + index), noon + at)),
      );
      expect(refused.every(({ status }) => status === 'rejected')).toBe(true);
    }
    expect(server.requests()).toBe(2);
    // The known key is good all the while.
    await by.ask(await tokenOf(key), noon + 30_001);
  });

  it('keys are fetched anew after ten minutes, so that a withdrawn one is no longer used', async () => {
    let keys: unknown[] = [key.jwk];
    const server = await startIssuer((...call) => keySet(keys)(...call));
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    const token = await tokenOf(key, { exp: seconds + 3600 });
    await by.ask(token);
    keys = [];
    await by.ask(token, noon + 599_999);
    expect(await reasonFor(token, by.ask, noon + 600_000)).toBe('token-key');
  });

  it('the last good keys are used while the issuer is down, for 24 hours and no longer', async () => {
    let isDown = false;
    const server = await startIssuer((request, response) => {
      if (isDown) response.writeHead(503).end();
      else keySet([key.jwk])(request, response);
    });
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    const tokenAt = (hours: number) =>
      tokenOf(key, { iat: seconds + hours * 3600 - 60, exp: seconds + hours * 3600 + 60 });
    await by.ask(await tokenAt(0));
    isDown = true;
    await by.ask(await tokenAt(1), noon + 3_600_000);
    await by.ask(await tokenAt(1), noon + 3_600_001);
    expect(server.requests()).toBe(2);
    await by.ask(await tokenAt(23), noon + 23 * 3_600_000);
    expect(await reasonFor(tokenAt(24), by.ask, noon + 24 * 3_600_000)).toBe('token-keys-missing');
    expect(by.events).toHaveLength(3);
    expect(by.events[0]).toEqual({ event: 'failure', part: 'tokens', error: 'TypeError' });
    isDown = false;
    await by.ask(await tokenAt(24), noon + 24 * 3_600_000 + 30_000);
  });

  it('an issuer that is down from the start is asked once in 30 seconds, and callers are told to come again', async () => {
    const server = await startIssuer((_, response) => void response.writeHead(500).end());
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    const token = await tokenOf(key);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => by.ask(token)));
    for (const answer of answers)
      expect(answer).toMatchObject({
        reason: { code: 'unavailable', reason: 'token-keys-missing', retryAfter: 30 },
      });
    await expect(by.ask(token, noon + 29_999)).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.requests()).toBe(1);
    await expect(by.ask(token, noon + 30_000)).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.requests()).toBe(2);
  });

  it('while one fetch runs there is no second one that could answer in the wrong order', async () => {
    const next = await makeKey('EdDSA', 'key-2');
    const waiting: (() => void)[] = [];
    const server = await startIssuer((request, response) => {
      if (waiting.length === 0 && server.requests() === 1) keySet([key.jwk])(request, response);
      else waiting.push(() => keySet([next.jwk])(request, response));
    });
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    await by.ask(await tokenOf(key));
    const first = by.ask(await tokenOf(next), noon + 30_000);
    const second = by.ask(await tokenOf(next), noon + 300_000);
    while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    for (const answer of waiting) answer();
    await expect(Promise.all([first, second])).resolves.toHaveLength(2);
    expect(server.requests()).toBe(2);
  });

  it.each<[string, Parameters<typeof startIssuer>[0]]>([
    ['a redirect', (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end()],
    ['no JSON', (_, response) => void response.end('canary')],
    ['no key set', (_, response) => void response.end('{"keys":"canary"}')],
    ['no UTF-8', (_, response) => void response.end(Buffer.from([0x22, 0xff, 0x22]))],
    [
      'more than fits',
      (_, response) => void response.end(JSON.stringify({ keys: [key.jwk], pad: 'a'.repeat(300_000) })),
    ],
    ['10,000 keys', keySet(Array.from({ length: 1000 }, (_, index) => ({ kty: 'oct', kid: `${index}` })))],
    [
      'an end in the middle',
      (_, response) =>
        void response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
    ],
  ])('%s is no answer with keys, and is not quoted', async (_, answer) => {
    const server = await startIssuer(answer);
    const by = await authenticateBy({ jwksUri, fetch: server.fetch });
    expect(await reasonFor(tokenOf(key), by.ask)).toBe('token-keys-missing');
    expect(server.requests()).toBe(1);
    expect(by.events).toMatchObject([{ event: 'failure', part: 'tokens' }]);
    expect(JSON.stringify(by.events)).not.toContain('canary');
  });

  test.each([
    'http://login.example/keys',
    'https://user:secret@login.example/keys',
    'file:///etc/keys',
    'keys',
    '',
  ])('keys are not fetched from %s', async (address) => {
    await expect(authenticateBy({ jwksUri: address })).rejects.toThrow('must be an https address');
  });
});

describe('81 weak keys', () => {
  const weak = async (jwk: object) => {
    const strong = await makeKey('EdDSA', 'strong');
    const by = await authenticateBy({ jwks: { keys: [jwk, strong.jwk] } });
    await by.ask(await tokenOf(strong));
    return by.ask;
  };

  test.each(['RS256', 'PS256'])('RSA of 1024 bits with %s', async (alg) => {
    // `jose` does not sign with such a key either.
    const hash = 'SHA-256';
    const name = alg === 'RS256' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
    const pair = await crypto.subtle.generateKey(
      { name, hash, modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ['sign', 'verify'],
    );
    const jwk = { ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid: 'weak' };
    const unsigned = compact({ alg, typ: 'at+jwt', kid: 'weak' }, goodClaims, '').slice(0, -1);
    const signature = await crypto.subtle.sign(
      { name, saltLength: 32 },
      pair.privateKey,
      Buffer.from(unsigned),
    );
    const token = `${unsigned}.${Buffer.from(signature).toString('base64url')}`;
    expect(await reasonFor(token, await weak(jwk))).toBe('token-key');
  });

  it('RSA with the exponent 3', async () => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(
      {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: new Uint8Array([3]),
      },
      true,
      ['sign', 'verify'],
    );
    const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'weak', alg: 'RS256' };
    const own = { alg: 'RS256', kid: 'weak', privateKey, publicKey, jwk } as never;
    expect(await reasonFor(tokenOf(own), await weak(jwk))).toBe('token-key');
  });

  it('a point that is not on P-256', async () => {
    const { jwk } = await makeKey('ES256', 'weak');
    const y = Buffer.from(String(jwk.y), 'base64url');
    y[31] = (y[31] as number) ^ 1;
    const ask = await weak({ ...jwk, y: y.toString('base64url') });
    expect(
      await reasonFor(compact({ alg: 'ES256', typ: 'at+jwt', kid: 'weak' }, goodClaims, 'A'.repeat(86)), ask),
    ).toBe('token-key');
  });

  // The neutral element, under which a signature of it and zero holds for every message.
  it('Ed25519 of small order', async () => {
    const x = Buffer.from([1, ...Array<number>(31).fill(0)]);
    const ask = await weak({ kty: 'OKP', crv: 'Ed25519', kid: 'weak', x: x.toString('base64url') });
    const signature = Buffer.concat([x, Buffer.alloc(32)]).toString('base64url');
    expect(
      await reasonFor(compact({ alg: 'EdDSA', typ: 'at+jwt', kid: 'weak' }, goodClaims, signature), ask),
    ).toBe('token-key');
  });

  it('a second spelling of a signature of Ed25519', async () => {
    const token = await tokenOf(key);
    const [header, claims, signature = ''] = token.split('.');
    const bytes = Buffer.from(signature, 'base64url');
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
    const second = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
    const other = Buffer.concat([bytes.subarray(0, 32), second]).toString('base64url');
    expect(await reasonFor(`${header}.${claims}.${other}`)).toBe('token-signature');
  });

  it('a private part or a secret in a key set spoils the key', async () => {
    const own = await makeKey('EdDSA', 'weak');
    const ask = await weak({ ...own.jwk, d: 'AAAA' });
    expect(await reasonFor(tokenOf(own), ask)).toBe('token-key');
    await expect(authenticateBy({ jwks: { keys: [{ kty: 'oct', k: 'AAAA' }] } })).rejects.toThrow(
      'None of the keys',
    );
  });
});
