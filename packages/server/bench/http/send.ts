import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { contentDigest, type SigningKey, signRequest } from '@amparo/core/exchange';

/** Who sends, and where to. */
export interface Sender {
  readonly url: string;
  readonly key: SigningKey;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** A signed request, ready to go. */
export interface ReadyRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Signs a submission. */
export async function ready(
  { url, key }: Sender,
  path: string,
  mediaType: string,
  body: Uint8Array,
): Promise<ReadyRequest> {
  const target = `${url}${path}?purpose=referral`;
  const headers = {
    'content-type': mediaType,
    'content-digest': await contentDigest(body),
    'idempotency-key': randomUUID(),
  };
  const signature = await signRequest({ method: 'POST', url: target, headers, body }, key);
  return { url: target, headers: { ...headers, ...signature, 'content-length': String(body.length) }, body };
}

/** Sends a request and gives the status of its answer, when all of that is here. */
export function post({ url, headers, body }: ReadyRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method: 'POST', headers, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The record of a view under a new id, as JSON. */
export function newRecord(views: readonly object[], at: number): string {
  return JSON.stringify({ ...views[at % views.length], referralId: randomUUID() });
}

/** Sends a batch and gives the seconds until the whole answer was here. */
export async function sendBatch(sender: Sender, views: readonly object[], size: number): Promise<number> {
  const lines = Array.from({ length: size }, (_, at) => `${newRecord(views, at)}\n`).join('');
  const request = await ready(sender, '/v1/batches', 'application/x-ndjson', new TextEncoder().encode(lines));
  const started = performance.now();
  const status = await post(request);
  if (status !== 200) throw new Error(`The batch was answered with ${status}.`);
  return (performance.now() - started) / 1000;
}
