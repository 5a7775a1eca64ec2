import type { Fetch } from '../fetch.ts';
import { XRoadError } from './x-road-error.ts';
import { encodeXRoadId } from './x-road-id.ts';

/** The way of a request through X-Road. */
export interface XRoadOptions {
  /** The address of your own security server, such as `https://security-server.internal`. */
  readonly securityServer: string;
  /** Who sends: `INSTANCE/CLASS/MEMBER/SUBSYSTEM`, not encoded. */
  readonly client: string;
  /** The node as a service: `INSTANCE/CLASS/MEMBER/SUBSYSTEM/SERVICE`, not encoded. */
  readonly service: string;
  /** Whose action it is, with the country before: `EE12345678901`. The other side stores it: best a pseudonym or the id of a system. */
  readonly userId?: string;
  /** The case or document that is the reason, as you call it. The other side stores it. */
  readonly issue?: string;
  /** One of several security servers of the other side: `INSTANCE/CLASS/MEMBER/SERVER`. */
  readonly targetSecurityServer?: string;
  /** For whom the client asks: `CLASS/MEMBER` or `MEMBER`. */
  readonly representedParty?: string;
  /** Reaches the security server, where the platform's `fetch` does not: with a client certificate, for instance. */
  readonly fetch?: Fetch;
}

/**
 * A `fetch` for `createClient` that goes through your security server, in X-Road's message protocol for REST, version 1. The `url` of
 * the client stays the address under which the node is known: signatures cover that one, and its path and query are kept.
 *
 * An answer of a security server instead of the node makes it throw an `XRoadError`.
 *
 * @throws {TypeError} For identifiers and values that X-Road does not have.
 * @see X-Road: Message Protocol for REST 1.0.3
 * @example
 * ```ts
 * import { createClient } from '@amparo/client';
 * import { xRoadFetch } from '@amparo/client/x-road';
 * const node = createClient({
 *   url: 'https://node.example.org',
 *   fetch: xRoadFetch({
 *     securityServer: 'https://security-server.internal',
 *     client: 'XX/GOV/11111111/cases',
 *     service: 'XX/NGO/22222222/shelter/amparo',
 *     fetch: async (url) => {
 *       console.log(url); // https://security-server.internal/r1/XX/NGO/22222222/shelter/amparo/health
 *       return Response.json({ status: 'ok' });
 *     },
 *   }),
 * });
 * await node.health();
 * ```
 */
export function xRoadFetch(options: XRoadOptions): Fetch {
  const { securityServer, client, service, userId, issue, targetSecurityServer, representedParty } = options;
  const send: Fetch = options.fetch ?? ((url, init) => fetch(url, init));
  const base = `${originOf(securityServer)}/r1/${encodeXRoadId('service', service)}`;
  const fixed: Record<string, string> = { 'x-road-client': encodeXRoadId('client', client) };
  if (userId !== undefined) fixed['x-road-userid'] = lineOf('userId', userId);
  if (issue !== undefined) fixed['x-road-issue'] = lineOf('issue', issue);
  if (targetSecurityServer !== undefined)
    fixed['x-road-security-server'] = encodeXRoadId('security server', targetSecurityServer);
  if (representedParty !== undefined)
    fixed['x-road-represented-party'] = encodeXRoadId('represented party', representedParty);

  return async (url, init) => {
    const target = url.replace(/^https?:\/\/[^/]+/u, '');
    const messageId = crypto.randomUUID();
    const headers = new Headers(init.headers as Headers);
    for (const [name, value] of Object.entries(fixed)) headers.set(name, value);
    headers.set('x-road-id', messageId);
    const response = await send(base + target, { ...init, headers });
    const fault = response.headers.get('x-road-error');
    if (fault === null) return response;
    await response.body?.cancel().catch(() => {});
    throw new XRoadError(fault, messageId);
  };
}

/** The address of a security server, which may be any on your own network. */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain =
    url !== undefined &&
    /^https?:$/u.test(url.protocol) &&
    url.username + url.password + url.search + url.hash === '' &&
    url.pathname === '/';
  if (!isPlain)
    throw new TypeError('`securityServer` is not an address such as https://security-server.internal.');
  return url.origin;
}

/** A value that a header can hold. */
function lineOf(name: string, value: string): string {
  if (!/^[!-~](?:[ -~]{0,253}[!-~])?$/u.test(value))
    throw new TypeError(`\`${name}\` is not one line of up to 255 letters, digits and signs of ASCII.`);
  return value;
}
