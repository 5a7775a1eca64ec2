import {
  type KeyLookup,
  type OperationId,
  operationFor,
  pinKeys,
  problemMediaType,
  readParameters,
  signRequest,
} from '@amparo/core/exchange';
import createApi, { type Client as Api } from 'openapi-fetch';
import { refuse } from '../answer/refuse.ts';
import type { Payload } from '../body/payload.ts';
import { watchBody } from '../body/watched-body.ts';
import type { ClientOptions } from '../client-options.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { Fetch, FetchInit } from '../fetch.ts';
import type { paths } from '../generated/contract.ts';
import { retryPolicyOf } from '../retry/retry-policy.ts';
import { type Try, withRetries } from '../retry/with-retries.ts';
import { abortable } from './abortable.ts';
import { Life } from './life.ts';
import { readAddress } from './node-address.ts';
import { PlainRequest } from './plain-request.ts';
import { TryFacts } from './try-facts.ts';

/** What the transport adds to the parameters of an operation. The body stands elsewhere: it is bytes by now. */
export type Prepared = {
  readonly body: never;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly parseAs: 'stream';
};

/** One request, however often it is sent. */
export interface Call<T> {
  readonly operation: OperationId;
  /** Whether it is sent once, whatever happens: where the answer is wanted as it is now. */
  readonly isOnce?: boolean;
  /** Hands the parameters to the typed transport. */
  readonly send: (api: Api<paths>, prepared: Prepared) => Promise<{ readonly response: Response }>;
  /** Media type of the answer. */
  readonly accept: string;
  readonly payload?: Payload;
  readonly signal?: AbortSignal | undefined;
  /** How many bytes of the body have gone out in this try. */
  readonly onBytesSent?: ((bytes: number, tries: number) => void) | undefined;
  /** Reads the answer. What fails in it fails the try. */
  readonly read: (response: Response, facts: TryFacts) => Promise<T>;
}

/** Sends requests: address, credentials, time limits and repetition of one client. */
export interface Transport {
  readonly call: <T>(call: Call<T>) => Promise<T>;
  /** The keys that are pinned. */
  readonly keys: () => Promise<KeyLookup | undefined>;
}

/** Slowest line on which a body that cannot be watched is waited for, in bytes a millisecond. */
const slowest = 16;

/**
 * A stream goes out as it is read. Where a redirect or a question of a proxy could ask for it again, Node keeps all of it in
 * memory, as the standard of fetch has it.
 */
const onceThrough = { duplex: 'half', redirect: 'error', window: null } as const;

/** The transport of a client. */
export function makeTransport(options: ClientOptions): Transport {
  const { base, origin } = readAddress(options.url, options.allowHttp ?? false);
  const { credentials, pinnedKeys, userAgent, timeout = 60_000 } = options;
  if (!(timeout > 0)) throw new TypeError('`timeout` is a number of milliseconds above 0.');
  const policy = retryPolicyOf(options.retries);
  const send: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const api = createApi<paths>({ baseUrl: base, Request: PlainRequest as unknown as typeof Request });
  let keys: Promise<KeyLookup> | undefined;

  async function credentialsFor(
    url: string,
    init: FetchInit,
    headers: Headers,
    { renew }: Try,
    facts: TryFacts,
  ): Promise<Readonly<Record<string, string>>> {
    if (credentials === undefined) return {};
    if ('signingKey' in credentials) {
      const method = init.method ?? 'GET';
      return signRequest({ method, url, headers: [...headers] }, credentials.signingKey);
    }
    const wanted = { renew, signal: facts.life.signal };
    const token = await abortable(credentials.token(wanted), wanted.signal).catch((error: unknown) => {
      if (facts.life.hasTimedOut) throw facts.brokenOff(error, 'no-answer');
      if (!(error instanceof GatewayError)) throw error;
      throw facts.unreachable('no-token', { retryable: error.retryable, cause: error });
    });
    if (!/^[A-Za-z0-9._~+/-]+=*$/u.test(token))
      throw new TypeError('What `token` gave is no bearer token (RFC 6750).');
    return { authorization: `Bearer ${token}` };
  }

  async function exchange<T>(
    request: PlainRequest,
    call: Call<T>,
    attempted: Try,
    facts: TryFacts,
  ): Promise<Response> {
    const { url, init } = request;
    const headers = new Headers(init.headers);
    headers.set('accept', `${call.accept}, ${problemMediaType}`);
    if (userAgent !== undefined) headers.set('user-agent', userAgent);
    if (call.payload !== undefined) {
      headers.set('content-type', call.payload.mediaType);
      headers.set('content-digest', call.payload.contentDigest);
    }
    if (checkRequest(request.method, url.slice(base.length), headers) !== 'none')
      for (const [name, value] of Object.entries(await credentialsFor(url, init, headers, attempted, facts)))
        headers.set(name, value);
    const { body, fault } = bodyOf(call, attempted, facts);
    const response = await send(url, {
      method: request.method,
      headers,
      ...(body !== undefined && { body: body as NonNullable<FetchInit['body']> }),
      signal: facts.life.signal,
      // A request is meant for one node, and brings along what it needs.
      ...(body instanceof ReadableStream ? onceThrough : { redirect: 'manual' }),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    }).catch((error: unknown) => {
      throw fault() ?? facts.brokenOff(error, 'no-answer');
    });
    facts.life.sign();
    if (response.ok || response.status === 304) return response;
    throw await refuse(response, facts);
  }

  /** The body of a try, of which each chunk that goes out is a sign of life. */
  function bodyOf<T>({ payload, onBytesSent }: Call<T>, { number }: Try, { life }: TryFacts) {
    if (payload === undefined) return { body: undefined, fault: () => undefined };
    if (!(payload.content instanceof Blob)) {
      life.wait(timeout + payload.size / slowest);
      return { body: payload.content, fault: () => undefined };
    }
    let sent = 0;
    const watched = watchBody(payload.content, (count) => {
      life.sign();
      sent += count;
      onBytesSent?.(sent, number);
    });
    if (!watched.isWatched) life.wait(timeout + payload.size / slowest);
    return watched;
  }

  async function attempt<T>(call: Call<T>, attempted: Try): Promise<T> {
    const life = new Life(timeout, call.signal);
    const { operation } = call;
    const facts = new TryFacts({ operation, node: origin, tries: attempted.number, life });
    let isWhole = false;
    try {
      const { response } = await call.send(api, {
        body: undefined as never,
        fetch: (request) => exchange(request as unknown as PlainRequest, call, attempted, facts),
        parseAs: 'stream',
      });
      const answer = await call.read(response, facts);
      isWhole = true;
      return answer;
    } finally {
      life.end(isWhole);
    }
  }

  return {
    call: (call) =>
      withRetries(call.isOnce ? { ...policy, tries: 1 } : policy, call.signal, (attempted) =>
        attempt(call, attempted),
      ),
    keys: async () => {
      if (pinnedKeys === undefined) return undefined;
      keys ??= pinKeys([pinnedKeys]);
      return keys;
    },
  };
}

/**
 * Finds what the node would refuse as malformed before it is sent, and above all before an id that is none could change the
 * address.
 *
 * @returns The scope of the operation.
 * @throws {TypeError} It names the parameters and not their values.
 */
function checkRequest(method: string, target: string, headers: Headers) {
  const [path = '', query] = target.split('?', 2);
  const route = operationFor(method, path);
  const result = route.found
    ? readParameters(route.operation, { path: route.path, query: new URLSearchParams(query), headers })
    : undefined;
  if (route.found && result?.ok) return route.operation.scope;
  const faults = result?.ok === false ? result.diagnostics : [];
  const places = faults.map(({ path: place, code }) => `${place} ${code}`);
  throw new TypeError(`The request is not one of the contract: ${places.join(', ') || 'its path'}.`);
}
