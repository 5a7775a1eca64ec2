import * as oauth from 'oauth4webapi';
import type { TokenSource } from '../credentials.ts';
import type { Fetch, FetchInit } from '../fetch.ts';
import { abortable } from '../transport/abortable.ts';
import { isOwnMachine } from '../transport/node-address.ts';
import { importClientKey } from './import-client-key.ts';
import { TokenError } from './token-error.ts';

/** A client that an issuer of tokens knows. */
export interface ClientCredentialsOptions {
  /** The token endpoint, `https:` (or on your own machine). */
  readonly tokenUrl: string;
  readonly clientId: string;
  /** The private key of the client as JWK: Ed25519, P-256, P-384, or RSA with its `alg`. Sent is a signed assertion (RFC 7523). */
  readonly privateKey?: Readonly<object>;
  /** The secret of the client, where it has no key. */
  readonly clientSecret?: string;
  /** How the secret goes: in the header (`basic`, the default) or in the body (`post`). */
  readonly secretIn?: 'basic' | 'post';
  /** What the audience of the assertion is: the issuer's own id. The token endpoint where it is left out. */
  readonly issuer?: string;
  /** Scopes that are asked for, with blanks between them. */
  readonly scope?: string;
  /** The API that the token is for, where the issuer needs to be told (`resource`, RFC 8707). */
  readonly resource?: string;
  /** The same for issuers that call it `audience`. */
  readonly audience?: string;
  readonly fetch?: Fetch;
  /** Milliseconds for one request to the issuer; 30 000 by default. */
  readonly timeout?: number;
}

/** A token is asked for anew this long before it runs out, in milliseconds. */
const margin = 60_000;
/** How long one holds of which the issuer does not say it. */
const unsaid = 60_000;

/**
 * Credentials by OAuth 2.0 client credentials (RFC 6749 §4.4), with private_key_jwt or a secret. A token is kept in memory until
 * shortly before it runs out, and asked for once however many requests wait for it.
 *
 * @returns For `credentials` of `createClient`. Its token source throws a `TokenError`.
 * @throws {TypeError} For options that do not go together.
 * @example
 * ```ts
 * import { createClient } from '@amparo/client';
 * import { clientCredentials } from '@amparo/client/oauth';
 * const node = createClient({
 *   url: 'https://node.example.org',
 *   credentials: clientCredentials({
 *     tokenUrl: 'https://login.example.org/token',
 *     clientId: 'shelter-desk',
 *     clientSecret: 'from your vault',
 *     scope: 'records:write',
 *   }),
 * });
 * console.log(typeof node.submitRecord); // function
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): { readonly token: TokenSource } {
  const { tokenUrl, clientId, scope, resource, audience, timeout = 30_000 } = options;
  const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : undefined;
  const isOwn = url?.protocol === 'http:' && isOwnMachine(url.hostname);
  if (url === undefined || !(url.protocol === 'https:' || isOwn))
    throw new TypeError('`tokenUrl` is not an address such as https://login.example.org/token.');
  const authenticate = authenticationOf(options);
  const server = { issuer: options.issuer ?? tokenUrl, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ scope, resource, audience }))
    if (value !== undefined) parameters.set(name, value);
  const send: Fetch = options.fetch ?? ((target, init) => fetch(target, init));

  async function request(): Promise<Token> {
    const authentication = await authenticate();
    const asked = Date.now();
    try {
      const response = await oauth.clientCredentialsGrantRequest(server, client, authentication, parameters, {
        signal: AbortSignal.timeout(timeout),
        [oauth.allowInsecureRequests]: isOwn,
        [oauth.customFetch]: (target, init) => reach(send, target, init as FetchInit),
      });
      if (response.status >= 500 || response.status === 429)
        throw new TokenError('unreachable', { retryable: true });
      const answer = await oauth.processClientCredentialsResponse(server, client, response);
      if (answer.token_type !== 'bearer') throw new TokenError('unexpected', { retryable: false });
      const holds = answer.expires_in === undefined ? unsaid : answer.expires_in * 1000;
      return { text: answer.access_token, until: asked + Math.max(holds - margin, holds / 2) };
    } catch (error) {
      throw tokenErrorOf(error);
    }
  }

  let token: Token | undefined;
  let running: Promise<Token> | undefined;
  return {
    token: async ({ renew, signal }) => {
      if (renew) token = undefined;
      if (token !== undefined && Date.now() < token.until) return token.text;
      running ??= request().finally(() => {
        running = undefined;
      });
      token = await abortable(running, signal);
      return token.text;
    },
  };
}

interface Token {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

type Authenticate = () => Promise<oauth.ClientAuth>;

function authenticationOf({
  privateKey,
  clientSecret,
  secretIn = 'basic',
}: ClientCredentialsOptions): Authenticate {
  if ((privateKey === undefined) === (clientSecret === undefined))
    throw new TypeError('Give either `privateKey` or `clientSecret`.');
  if (clientSecret !== undefined) {
    const make = secretIn === 'basic' ? oauth.ClientSecretBasic : oauth.ClientSecretPost;
    return async () => make(clientSecret);
  }
  let made: Promise<oauth.ClientAuth> | undefined;
  return () => {
    made ??= importClientKey(privateKey as Readonly<Record<string, unknown>>).then(({ key, alg, kid }) =>
      oauth.PrivateKeyJwt({ key, ...(kid !== undefined && { kid }) } as oauth.PrivateKey, {
        [oauth.modifyAssertion]: (header) => {
          header.alg = alg;
        },
      }),
    );
    return made;
  };
}

/** Sends the request for a token; redirects would carry the secret elsewhere. */
async function reach(send: Fetch, url: string, init: FetchInit): Promise<Response> {
  try {
    return await send(url, { ...init, redirect: 'manual', credentials: 'omit', cache: 'no-store' });
  } catch {
    throw new TokenError('unreachable', { retryable: true });
  }
}

function tokenErrorOf(error: unknown): TokenError {
  if (error instanceof TokenError) return error;
  if (error instanceof oauth.ResponseBodyError) {
    const word = /^[a-z_]{1,40}$/u.test(error.error) ? error.error : undefined;
    return new TokenError('refused', { retryable: word === 'temporarily_unavailable', error: word });
  }
  if (error instanceof oauth.WWWAuthenticateChallengeError)
    return new TokenError('refused', { retryable: false });
  // An answer that broke off, or that is no JSON.
  const isBroken = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  return new TokenError(isBroken ? 'unreachable' : 'unexpected', { retryable: isBroken });
}
