import { generateSigningKey, importSigningKey, signRequest } from '@amparo/core/exchange';
import { expect, it, test } from 'vitest';
import { makeAuthenticate } from '../src/auth/make-authenticate.ts';
import {
  audience,
  authenticateBy,
  harbourAid,
  issuer,
  jwksUri,
  keySet,
  makeKey,
  noon,
  startIssuer,
  tokenOf,
} from './_issuer.ts';

const key = await makeKey('ES256');

test.each(['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'RS256'])(
  'takes tokens signed with %s',
  async (alg) => {
    const own = await makeKey(alg);
    const { ask } = await authenticateBy({ jwks: { keys: [own.jwk] } });
    expect(await ask(await tokenOf(own))).toEqual({ party: 'harbour-aid', scopes: ['records:write'] });
  },
);

it('fetches the keys of an issuer once, for many tokens at the same time', async () => {
  const server = await startIssuer(keySet([key.jwk]));
  const { ask, events } = await authenticateBy({ jwksUri, fetch: server.fetch });
  const token = await tokenOf(key);
  await Promise.all(Array.from({ length: 50 }, () => ask(token)));
  expect(server.requests()).toBe(1);
  expect(events).toEqual([]);
});

it.each([
  [{ scope: 'records:read records:write' }, ['records:write', 'records:read']],
  [{ scope: 'log:read changes:read' }, []],
  [{ scope: '' }, []],
  [{ scope: undefined }, []],
  [{ scope: ['records:write'] }, []],
  [{ scope: 'records:writes RECORDS:WRITE' }, []],
])('gives the scopes of the party that the token names: %j', async (claims, scopes) => {
  const { ask } = await authenticateBy({ jwks: { keys: [key.jwk] } });
  expect(await ask(await tokenOf(key, claims))).toEqual({ party: 'harbour-aid', scopes });
});

it.each([
  [{ client_id: 'one', azp: 'two', sub: 'three' }, 'party-one'],
  [{ client_id: undefined, azp: 'two', sub: 'three' }, 'party-two'],
  [{ client_id: undefined, sub: 'three' }, 'party-three'],
])('finds the party by client_id, else azp, else sub: %j', async (claims, party) => {
  const parties = ['one', 'two', 'three'].map((clientId) => ({
    partyId: `party-${clientId}`,
    scopes: [],
    clients: [{ issuer, clientId }],
  }));
  const { ask } = await authenticateBy({ jwks: { keys: [key.jwk] } }, parties);
  expect(await ask(await tokenOf(key, claims))).toMatchObject({ party });
});

it('takes one of several audiences, and the scheme in any case', async () => {
  const { ask } = await authenticateBy({ jwks: { keys: [key.jwk] } });
  const token = await tokenOf(key, { aud: ['https://other.example', audience] });
  expect(await ask(token, noon, `bearer ${token}`)).toMatchObject({ party: 'harbour-aid' });
});

it('takes a token without a kid where one key only can be meant', async () => {
  const { ask } = await authenticateBy({ jwks: { keys: [key.jwk, (await makeKey('EdDSA', 'key-2')).jwk] } });
  expect(await ask(await tokenOf(key, {}, { kid: undefined }))).toMatchObject({ party: 'harbour-aid' });
});

it('with a signature and a token, both have to be good and of the same party', async () => {
  const own = await importSigningKey(await generateSigningKey());
  const theirs = await importSigningKey(await generateSigningKey());
  const authenticate = await makeAuthenticate({
    parties: [
      { ...harbourAid, keys: [own.publicJwk] },
      { partyId: 'embassy', scopes: ['log:read'], keys: [theirs.publicJwk] },
    ],
    issuers: [{ issuer, audience, jwks: { keys: [key.jwk] } }],
  });
  const url = 'https://node.example/v1/changes';
  const head = async (signer: typeof own, token: string, change: Record<string, string> = {}) => ({
    ...{ method: 'GET', url, hasBody: false, now: noon },
    headers: new Headers({
      ...(await signRequest({ method: 'GET', url, headers: {} }, signer, { created: new Date(noon) })),
      authorization: `Bearer ${token}`,
      ...change,
    }),
  });
  const token = await tokenOf(key);
  expect(await authenticate(await head(own, token))).toEqual({
    party: 'harbour-aid',
    scopes: ['records:write'],
    nonce: { keyid: own.kid, nonce: expect.any(String), until: expect.any(Number) },
  });
  const codeOf = async (signer: typeof own, by: string, change?: Record<string, string>) =>
    authenticate(await head(signer, by, change)).catch(({ code, reason }) => `${code} ${reason}`);
  expect(await codeOf(theirs, token)).toBe('unauthenticated parties-differ');
  expect(await codeOf(own, token, { signature: 'amparo=:AAAA:' })).toMatch(/^signature-refused /u);
  expect(await codeOf(own, `${token}A`)).toMatch(/^unauthenticated token-/u);
  expect(await codeOf(own, token, { authorization: 'Basic AAAA' })).toBe('unauthenticated token-malformed');
});

it('refuses to start with issuers or clients that say two things', async () => {
  const jwks = { keys: [key.jwk] };
  const start = (issuers: Parameters<typeof makeAuthenticate>[0]['issuers'], parties = [harbourAid]) =>
    makeAuthenticate({ parties, ...(issuers && { issuers }) });
  await expect(start([{ issuer, audience }])).rejects.toThrow('either `jwks` or `jwksUri`');
  await expect(start([{ issuer, audience, jwks, jwksUri }])).rejects.toThrow('either `jwks` or `jwksUri`');
  await expect(start([{ issuer, audience, jwks: { keys: [] } }])).rejects.toThrow('None of the keys');
  const twice = [
    { issuer, audience, jwks },
    { issuer, audience, jwks },
  ];
  await expect(start(twice)).rejects.toThrow('given twice');
  await expect(start(undefined, [harbourAid, { ...harbourAid, partyId: 'embassy' }])).rejects.toThrow(
    'same client',
  );
});
