import type { IncomingMessage, ServerResponse } from 'node:http';
import * as http from 'node:http';
import * as https from 'node:https';
import { generateWebhookSecret, importWebhookVerifyingKey, verifyWebhook } from '@amparo/core/exchange';
import type { Certificate } from './_certificate.ts';

/** A webhook as it came. */
export interface Received {
  readonly id: string;
  readonly text: string;
  readonly headers: http.IncomingHttpHeaders;
  /** Absent where the signature is good. */
  readonly refusal: string | undefined;
}

/** Answers a webhook; a status alone is answered as it is. */
export type Answer = (
  received: Received,
  response: ServerResponse,
  request: IncomingMessage,
) => number | undefined | Promise<number | undefined>;

/** A real receiver of webhooks on loopback. */
export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly secret: string;
  /** All that came, in order. */
  readonly received: Received[];
  /** What it answers; may be changed at any time. */
  answer: Answer;
  readonly close: () => Promise<void>;
}

/** Starts a receiver that answers 204; with a certificate it speaks TLS. */
export async function startReceiver(
  { certificate, host = '127.0.0.1' }: { readonly certificate?: Certificate; readonly host?: string } = {},
  now: () => number = Date.now,
): Promise<Receiver> {
  const secret = generateWebhookSecret();
  const key = await importWebhookVerifyingKey(secret);
  const received: Received[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { headers } = request;
    const checked = await verifyWebhook({ headers: new Headers(flat(headers)), body }, [key], {
      now: new Date(now()),
    });
    const one = {
      ...{ id: String(headers['webhook-id']), text: body.toString(), headers },
      refusal: checked.ok ? undefined : checked.reason,
    };
    received.push(one);
    const status = await receiver.answer(one, response, request);
    if (status !== undefined) response.writeHead(status).end();
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    take(request, response).catch(() => request.destroy());
  };
  const server = certificate
    ? https.createServer({ cert: certificate.cert, key: certificate.key }, listener)
    : http.createServer(listener);
  // What comes is no webhook, or no TLS: the other side finds out.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const receiver: Receiver = {
    ...{ port: address.port, secret, received, answer: () => 204 },
    url: `${certificate ? 'https' : 'http'}://${host}:${address.port}/hook?of=embassy`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return receiver;
}

const flat = (headers: http.IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
