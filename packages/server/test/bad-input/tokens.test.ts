import { createHmac } from 'node:crypto';
import { CompactEncrypt, exportSPKI } from 'jose';
import { describe, expect, it, test } from 'vitest';
import {
  authenticateBy,
  type Claims,
  compact,
  goodClaims,
  makeKey,
  noon,
  seconds,
  tokenOf,
} from '../_issuer.ts';
import { reasonFor as reasonOf } from '../_reason-for.ts';

const key = await makeKey('EdDSA');
const jwks = { keys: [key.jwk] };
const { ask } = await authenticateBy({ jwks });

/** Why the issuer of these tests has its token refused. */
const reasonFor = (token: Promise<string> | string, by = ask, now = noon) => reasonOf(token, by, now);

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
