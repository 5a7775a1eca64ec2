import * as http from 'node:http';
import * as https from 'node:https';
import * as tls from 'node:tls';
import { AddressRefusedError, makeCheckedLookup, type Resolve, resolveBySystem } from './checked-lookup.ts';
import { failureOf, type PostResult } from './post-result.ts';
import type { WebhookPlace } from './read-webhook-url.ts';
import type { WebhookNetwork } from './webhook-network.ts';

/** How long a request may take, in milliseconds. */
export interface PostTimes {
  /** Until the connection stands, its name looked up and its certificate checked. */
  readonly connect: number;
  /** Until the head of the answer has come. */
  readonly total: number;
}

/**
 * Called when the connection stands, right before the first byte is sent: gives the headers, or nothing to send nothing. May be called
 * again if a connection that was kept open turns out to be closed.
 */
export type Prepare = () => Promise<Readonly<Record<string, string>> | undefined>;

/** A body is read, and dropped, so that the connection can be used again; not more of it, and not for longer (milliseconds). */
const drain = { bytes: 16 * 1024, milliseconds: 1000 };
/** Shorter than servers commonly keep idle connections open, in milliseconds. */
const idle = 4000;

/**
 * Sends webhooks: one POST each, to a checked address, without following redirects, through no proxy, whatever the environment of the
 * process says. Of the answer only its status and `Retry-After` are looked at.
 */
export class WebhookPoster {
  readonly #resolve: Resolve;
  readonly #times: PostTimes;
  readonly #plain = new http.Agent({ keepAlive: true, maxFreeSockets: 2, timeout: idle });
  readonly #secure: https.Agent;

  constructor({ authorities = [], resolve = resolveBySystem }: WebhookNetwork, times: PostTimes) {
    this.#resolve = resolve;
    this.#times = times;
    this.#secure = new https.Agent({
      ...{ keepAlive: true, maxFreeSockets: 2, timeout: idle },
      // Said aloud: NODE_TLS_REJECT_UNAUTHORIZED would turn it off.
      ...{ rejectUnauthorized: true, minVersion: 'TLSv1.2' },
      // A list of one's own takes the place of the default one.
      ...(authorities.length > 0 && { ca: [...trusted(), ...authorities] }),
    });
  }

  /** Rejects with what `prepare` throws, and with nothing else. */
  async post(
    place: WebhookPlace,
    body: Uint8Array,
    prepare: Prepare,
    signal: AbortSignal,
  ): Promise<PostResult> {
    const end = performance.now() + this.#times.total;
    for (;;) {
      const result = await this.#once(place, body, prepare, signal, end);
      if (result !== 'stale') return result;
    }
  }

  /** Ends all connections. */
  close(): void {
    this.#plain.destroy();
    this.#secure.destroy();
  }

  #once(place: WebhookPlace, body: Uint8Array, prepare: Prepare, signal: AbortSignal, end: number) {
    const { url, hostname, guard } = place;
    const isSecure = url.protocol === 'https:';
    return new Promise<PostResult | 'stale'>((resolve, reject) => {
      const request = (isSecure ? https : http).request({
        ...{ protocol: url.protocol, hostname, port: url.port, path: url.pathname + url.search },
        ...{ method: 'POST', agent: isSecure ? this.#secure : this.#plain },
        ...{ lookup: makeCheckedLookup(this.#resolve, guard), maxHeaderSize: 16 * 1024 },
      });
      let isDone = false;
      const finish = (settle: () => void) => {
        if (isDone) return;
        isDone = true;
        clearTimeout(connectTimer);
        clearTimeout(totalTimer);
        signal.removeEventListener('abort', abort);
        settle();
      };
      const give = (result: PostResult | 'stale') => finish(() => resolve(result));
      const giveUp = (result: PostResult) => {
        give(result);
        request.destroy();
      };
      const abort = () => giveUp({ kind: 'failed', reason: 'aborted' });
      const expire = () => giveUp({ kind: 'failed', reason: 'timeout' });
      const connectTimer = setTimeout(expire, this.#times.connect);
      const totalTimer = setTimeout(expire, Math.max(0, end - performance.now()));
      signal.addEventListener('abort', abort);

      const send = async () => {
        clearTimeout(connectTimer);
        // Once more, where it cannot be wrong any longer; an address in the URL was never looked up.
        if (!guard(request.socket?.remoteAddress ?? '')) return giveUp({ kind: 'failed', reason: 'address' });
        const headers = await prepare();
        if (isDone) return;
        if (!headers) return giveUp({ kind: 'withheld' });
        for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
        request.setHeader('content-length', body.length);
        request.end(body);
      };
      const sendOrReject = () => {
        send().catch((error: unknown) => {
          finish(() => reject(error));
          request.destroy();
        });
      };
      request.once('socket', (socket) => {
        if (request.reusedSocket) sendOrReject();
        else socket.once(isSecure ? 'secureConnect' : 'connect', sendOrReject);
      });
      request.once('response', (response) => {
        const { statusCode = 0, headers } = response;
        give({ kind: 'answered', status: statusCode, retryAfter: headers['retry-after'] });
        dropBody(response);
      });
      // Stays on: an error that comes late must not end the process.
      request.on('error', (error) => {
        if (error instanceof AddressRefusedError) return give({ kind: 'failed', reason: 'address' });
        const reason = failureOf(error);
        // The other side closed a connection while it was idle: nobody's fault, and others may be closed as well.
        if (request.reusedSocket && reason === 'connection') return give('stale');
        give({ kind: 'failed', reason });
      });
      // An answer that changes the protocol ends the request without an error.
      request.once('close', () => give({ kind: 'failed', reason: 'connection' }));
      if (signal.aborted) abort();
    });
  }
}

/** What Node trusts by itself; older versions do not tell what the environment adds. */
const trusted = () => tls.getCACertificates?.('default') ?? tls.rootCertificates;

function dropBody(response: http.IncomingMessage): void {
  let bytes = 0;
  const timer = setTimeout(() => response.destroy(), drain.milliseconds);
  response.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length;
    if (bytes > drain.bytes) response.destroy();
  });
  response.on('error', () => undefined);
  response.once('close', () => clearTimeout(timer));
}
