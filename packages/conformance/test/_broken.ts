import type { Fixture, Role } from '@amparo/conformance';
import { importSigningKey, type SigningKey, signRequest } from '@amparo/core/exchange';

/** A request, read, as a broken server sees it. */
export interface Seen {
  readonly request: Request;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
  /** Who is said to have signed it. */
  readonly role: Role | undefined;
}

/** What a fault is made with. */
export interface Bench {
  /** The node as it is. */
  readonly next: (request: Request) => Promise<Response>;
  /** The request, signed anew by the same party or another one, with changes. */
  readonly resign: (
    seen: Seen,
    changes?: {
      as?: Role;
      target?: string;
      method?: string;
      headers?: Readonly<Record<string, string | undefined>>;
      body?: string;
    },
  ) => Promise<Request>;
  /** What the fault remembers from request to request. */
  readonly memory: Map<string, string>;
}

/** How a server is broken. Undefined leaves the request to the node. */
export type Fault = (seen: Seen, bench: Bench) => Promise<Response | undefined>;

/** A way to be broken, and the checks that have to fail by it: these and no others. */
export interface Broken {
  readonly name: string;
  readonly fault: Fault;
  readonly fails: readonly string[];
}

/** Whether a request sends a record. */
export const isSubmit = (method: string, path: string) => method === 'POST' && path === '/v1/records';
/** Whether a path is that of a record. */
export const isRecord = (path: string) => /^\/v1\/records\/[^/]+\/[^/]+$/u.test(path);

/** Breaks a server in one way. */
export async function breakNode(
  fixture: Fixture,
  node: (request: Request) => Promise<Response>,
  fault: Fault,
): Promise<(request: Request) => Promise<Response>> {
  const keys = new Map<Role, SigningKey>();
  for (const [role, { key }] of Object.entries(fixture.parties))
    keys.set(role as Role, await importSigningKey(key));
  const roleOf = (input: string): Role | undefined => {
    const keyid = /keyid="([^"]+)"/u.exec(input)?.[1];
    return [...keys].find(([, { kid }]) => kid === keyid)?.[0];
  };
  const resign: Bench['resign'] = async (seen, changes = {}) => {
    const url = new URL(changes.target ?? seen.target, seen.request.url).href;
    const method = changes.method ?? seen.method;
    const all = { ...Object.fromEntries(seen.headers), ...changes.headers };
    const headers = Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) =>
        value === undefined || ['signature', 'signature-input', 'content-digest'].includes(name)
          ? []
          : [[name, value]],
      ),
    );
    const text = changes.body ?? seen.body;
    const body = text === '' ? undefined : new TextEncoder().encode(text);
    const key = keys.get(changes.as ?? seen.role ?? 'sender') as SigningKey;
    const signature = await signRequest({ method, url, headers, ...(body && { body }) }, key);
    return new Request(url, {
      method,
      headers: { ...headers, ...signature },
      ...(body && { body: new Blob([body]) }),
    });
  };
  const memory = new Map<string, string>();
  return async (request) => {
    const isStream = request.headers.get('content-type') === 'application/x-ndjson';
    const copy = isStream ? request : request.clone();
    // What comes piece by piece is read by the node alone.
    const body = isStream ? '' : new TextDecoder().decode(await request.arrayBuffer());
    const { pathname, search } = new URL(request.url);
    const { method, headers } = request;
    const role = roleOf(headers.get('signature-input') ?? '');
    const seen = { request: copy, method, target: pathname + search, path: pathname, headers, body, role };
    const broken = await fault(seen, { next: node, resign, memory });
    return broken ?? node(copy);
  };
}

/** An answer with other headers; undefined takes one away. */
export function withHeaders(
  response: Response,
  changes: Readonly<Record<string, string | undefined>>,
): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}

/** An answer with another body, as JSON. */
export async function withJson(
  response: Response,
  // biome-ignore lint/suspicious/noExplicitAny: faults look into it.
  change: (json: any) => unknown,
): Promise<Response> {
  const text = await response.text();
  const { status, headers } = response;
  return new Response(text === '' ? null : JSON.stringify(change(JSON.parse(text))), { status, headers });
}
