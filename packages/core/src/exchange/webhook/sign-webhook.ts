import { encodeBase64 } from '../bytes/base64.ts';
import { isWebhookId, webhookContent } from './webhook-content.ts';
import type { WebhookSigningKey } from './webhook-key.ts';

/** A webhook that is about to be sent. */
export interface WebhookToSign {
  /** The same for each attempt to deliver a message, so that the receiver tells it came twice. Without `.`. */
  readonly id: string;
  /** Of this attempt; now, where it is left out. */
  readonly at?: Date;
  /** The bytes that will be sent, exactly. */
  readonly body: Uint8Array;
}

/** The headers of a webhook. */
export interface WebhookHeaders {
  readonly 'webhook-id': string;
  /** Seconds since 1970. */
  readonly 'webhook-timestamp': string;
  /** One signature for each key, with blanks between them. */
  readonly 'webhook-signature': string;
}

/**
 * Signs a webhook in the form of Standard Webhooks 1.0.0. While a key is replaced, sign with the old and the new one: the
 * receiver takes either.
 *
 * @throws {TypeError} For an id that cannot be signed, and without keys.
 * @see https://www.standardwebhooks.com
 * @example
 * ```ts
 * import { generateWebhookSecret, importWebhookSigningKey, signWebhook } from '@amparo/core/exchange';
 * const key = await importWebhookSigningKey(generateWebhookSecret());
 * const body = new TextEncoder().encode('{"type":"record.changed","timestamp":"2026-03-06T01:00:04Z","data":{"position":4711}}');
 * const headers = await signWebhook({ id: crypto.randomUUID(), body }, [key]);
 * console.log(Object.keys(headers).join(', '));
 * ```
 */
export async function signWebhook(
  { id, at = new Date(), body }: WebhookToSign,
  keys: readonly WebhookSigningKey[],
): Promise<WebhookHeaders & Record<string, string>> {
  if (!isWebhookId(id))
    throw new TypeError('The id of a webhook has 1 to 128 visible ASCII characters and no point.');
  if (keys.length === 0) throw new TypeError('A webhook needs a key to be signed with.');
  const seconds = Math.floor(at.getTime() / 1000);
  if (!Number.isInteger(seconds)) throw new TypeError('The moment of the webhook is not a date.');
  const content = webhookContent(id, seconds, body);
  const signatures = await Promise.all(
    keys.map(async ({ version, sign }) => `${version},${encodeBase64(await sign(content))}`),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': `${seconds}`,
    'webhook-signature': signatures.join(' '),
  };
}
