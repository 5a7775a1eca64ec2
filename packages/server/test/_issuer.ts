import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach } from 'vitest';
import { makeAuthenticate } from '../src/auth/make-authenticate.ts';
import type { KnownParty, TokenIssuer } from '../src/node/known-party.ts';
import type { NodeEvent } from '../src/node/node-event.ts';

/** The moment of all checks, in milliseconds. */
export const noon = Date.UTC(2026, 2, 6, 12);
export const seconds = noon / 1000;

export const issuer = 'https://login.example';
export const audience = 'https://node.example';
export const jwksUri = 'https://login.example/keys';

/** A party with one client at the issuer. */
export const harbourAid: KnownParty = {
  partyId: 'harbour-aid',
  scopes: ['records:write', 'records:read'],
  clients: [{ issuer, clientId: 'harbour-aid-system' }],
};

/** A key pair of the issuer, and its public part as the issuer publishes it. */
export async function makeKey(alg: string, kid = 'key-1', options: { modulusLength?: number } = {}) {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true, ...options });
  return {
    alg,
    kid,
    privateKey,
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } as JWK,
  };
}

export type IssuerKey = Awaited<ReturnType<typeof makeKey>>;

/** What a token may claim, of any type. */
export type Claims = Readonly<Record<string, unknown>>;

/** The claims of a good token (RFC 9068). */
export const goodClaims: Claims = {
  iss: issuer,
  aud: audience,
  sub: 'harbour-aid-system',
  client_id: 'harbour-aid-system',
  jti: 'token-1',
  iat: seconds - 10,
  exp: seconds + 600,
  scope: 'records:write openid log:read',
};

/** A token as `jose` makes it. */
export async function tokenOf(
  key: IssuerKey,
  claims: Claims = {},
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const all = { ...goodClaims, ...claims };
  return new SignJWT(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)))
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header })
    .sign(key.privateKey);
}

/** A token of any parts, whatever they say. */
export function compact(header: unknown, claims: unknown, signature = 'AAAA'): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part(claims)}.${signature}`;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** An issuer that serves its keys over HTTP; `fetch` reaches it under its https address. */
export async function startIssuer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const local: typeof fetch = (input, init) =>
    fetch(String(input).replace('https://login.example', `http://127.0.0.1:${port}`), init);
  return { fetch: local, requests: () => requests, stop: () => server.closeAllConnections() };
}

/** Answers with a key set. */
export const keySet = (keys: readonly unknown[]) => (_: IncomingMessage, response: ServerResponse) => {
  response.setHeader('content-type', 'application/jwk-set+json').end(JSON.stringify({ keys }));
};

/** Asks who sent a request with a token; with the events that were told. */
export async function authenticateBy(
  source: Partial<Pick<TokenIssuer, 'jwks' | 'jwksUri'>> & { readonly fetch?: typeof fetch },
  parties: readonly KnownParty[] = [harbourAid],
) {
  const { fetch: fetchBy, ...keys } = source;
  const events: NodeEvent[] = [];
  const authenticate = await makeAuthenticate({
    parties,
    issuers: [{ issuer, audience, ...keys }],
    onEvent: (event) => events.push(event),
    ...(fetchBy && { fetch: fetchBy }),
  });
  const ask = (token: string, now = noon, authorization = `Bearer ${token}`) =>
    authenticate({
      method: 'GET',
      url: 'https://node.example/v1/changes?limit=1',
      headers: new Headers({ authorization }),
      hasBody: false,
      now,
    });
  return { ask, events };
}
