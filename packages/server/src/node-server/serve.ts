import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { RequestFacts } from '../http/request-facts.ts';
import type { NodeEvent } from '../node/node-event.ts';
import { answerRequest } from './answer-request.ts';
import { Connections } from './connections.ts';
import { refuseConnect, refuseOnSocket } from './refuse-on-socket.ts';
import { defaultServeLimits, type ServeLimits } from './serve-limits.ts';

/** What answers requests. `ExchangeNode.fetch` is one. */
export type Handler = (request: Request, facts: RequestFacts) => Promise<Response>;

/** Where and how to serve. */
export interface ServeOptions extends Partial<ServeLimits> {
  /** The loopback address when absent: nobody else gets in by oversight. */
  readonly host?: string;
  /** Any free port when 0 or absent. */
  readonly port?: number;
  /**
   * How many proxies of the operator stand in front. With n of them, the address of the other side is the n-th from the end
   * of `X-Forwarded-For`; without any, that header is not read, since anybody can send it.
   */
  readonly proxies?: number;
  /** Is told of requests that were refused before the handler saw them, and of failures here. */
  readonly onEvent?: (event: NodeEvent) => void;
}

/** A server that listens. */
export interface Served {
  /** Without a slash at its end. */
  readonly url: string;
  /**
   * Takes no more connections, closes those that are idle at once, and lets requests that are running finish for as long as
   * `closeTimeout` says. Calling it again gives the same promise.
   */
  readonly close: () => Promise<void>;
}

/**
 * Serves a handler over HTTP/1.1 on Node. Bodies stream in both directions and are never held in memory as a whole; a client
 * that goes away aborts `request.signal`. `facts.target` is the target of the request line as it came, where `request.url` has
 * its dots resolved. TLS is the task of a proxy in front.
 *
 * What takes too long or is too large is refused with a problem (RFC 9457) that quotes nothing of the request: as a head in the
 * limits of {@link ServeOptions}, a body that comes too slowly by an error of `request.body` which is a `Refusal`
 * (`request-timeout`, `body-too-large`).
 *
 * @throws What the platform throws where it cannot listen: `EADDRINUSE`, `EACCES`.
 * @example
 * ```ts
 * import { serve } from '@amparo/server/node';
 * const { url, close } = await serve(async (_, { target }) => Response.json({ target }));
 * console.log(await (await fetch(`${url}/v1/keys?a=1`)).json()); // { target: '/v1/keys?a=1' }
 * await close();
 * ```
 */
export async function serve(
  handler: Handler | { readonly fetch: Handler },
  options: ServeOptions = {},
): Promise<Served> {
  const limits: ServeLimits = { ...defaultServeLimits, ...options };
  const { host = '127.0.0.1', port = 0, proxies = 0, onEvent = () => {} } = options;
  const handle: Handler = typeof handler === 'function' ? handler : (...call) => handler.fetch(...call);
  const connections = new Connections();
  const server = createServer({
    headersTimeout: limits.headersTimeout,
    // Bodies have a time limit of their own, which lets large ones through that keep coming.
    requestTimeout: 0,
    connectionsCheckingInterval: Math.min(1000, Math.max(20, limits.headersTimeout / 4)),
    keepAliveTimeout: limits.keepAliveTimeout,
    maxHeaderSize: limits.maxHeaderSize,
    insecureHTTPParser: false,
    // Checked with the other rules of a head, so that the answer is a problem.
    requireHostHeader: false,
    noDelay: true,
  });
  // Node drops headers beyond its count without a word; ours refuses.
  server.maxHeadersCount = 0;
  server.maxConnections = limits.maxConnections;

  let url = '';
  const answer = (expectsContinue: boolean) => (incoming: IncomingMessage, outgoing: ServerResponse) => {
    connections.begin(incoming.socket, outgoing);
    const context = { handle, limits, proxies, onEvent, url, expectsContinue };
    void answerRequest(incoming, outgoing, { ...context, isClosing: () => connections.isClosing });
  };
  server.on('connection', (socket: Socket) => connections.add(socket));
  server.on('request', answer(false));
  server.on('checkContinue', answer(true));
  // Expectations other than 100-continue: the head is refused by the same rules.
  server.on('checkExpectation', answer(false));
  server.on('connect', (_: IncomingMessage, socket: Socket) => refuseConnect(socket, { limits, onEvent }));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseOnSocket(error, socket, { limits, onEvent, ...connections.stateOf(socket) }),
  );

  await listen(server, host, port);
  url = urlOf(server.address() as AddressInfo);
  let closing: Promise<void> | undefined;
  return {
    url,
    close: () => {
      closing ??= close(server, connections, limits.closeTimeout);
      return closing;
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function close(server: Server, connections: Connections, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => connections.destroyAll(), patience);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    connections.closeIdle();
  });
}
