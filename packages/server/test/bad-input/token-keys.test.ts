import { describe, expect, it, test } from 'vitest';
import {
  audience,
  authenticateBy,
  type Claims,
  compact,
  goodClaims,
  harbourAid,
  issuer,
  makeKey,
  noon,
  tokenOf,
} from '../_issuer.ts';
import { reasonFor as reasonOf } from '../_reason-for.ts';

const key = await makeKey('EdDSA');
const jwks = { keys: [key.jwk] };
const { ask } = await authenticateBy({ jwks });

/** Why the issuer of these tests has its token refused. */
const reasonFor = (token: Promise<string> | string, by = ask, now = noon) => reasonOf(token, by, now);

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
