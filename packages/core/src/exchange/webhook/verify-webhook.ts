import { decodeBase64 } from '../bytes/base64.ts';
import { fieldOf, type HeaderSource } from '../signature/header-source.ts';
import { isWebhookId, webhookContent, webhookTolerance } from './webhook-content.ts';
import type { WebhookVerifyingKey } from './webhook-key.ts';

/** A webhook as it came. */
export interface ReceivedWebhook {
  readonly headers: HeaderSource;
  /** The bytes as they came, before anything decoded or parsed them. */
  readonly body: Uint8Array;
}

/** Why a webhook is refused. The list is closed. */
export type WebhookRefusal =
  | 'headers-missing'
  | 'headers-malformed'
  | 'too-old'
  | 'too-new'
  | 'wrong-signature';

/** The id and moment of a webhook, or why it is refused. */
export type VerifiedWebhook =
  | {
      readonly ok: true;
      /** Keep it: a second webhook with the same id is the same message, delivered again. */
      readonly id: string;
      /** When this attempt was made. */
      readonly at: Date;
    }
  | { readonly ok: false; readonly reason: WebhookRefusal };

/** The longest list of signatures that is read, in characters; enough for a dozen of them. */
const maxLength = 1536;

/**
 * Checks a webhook in the form of Standard Webhooks 1.0.0: that one of its signatures is by one of the keys, and that it was made at
 * most five minutes ago or ahead.
 *
 * @param keys - All that may sign, of either version; several while one is replaced.
 * @param options.now - The present moment, where the clock of the machine is not to be asked.
 * @see https://www.standardwebhooks.com
 * @example
 * ```ts
 * import { generateWebhookSecret, importWebhookSigningKey, importWebhookVerifyingKey, signWebhook, verifyWebhook } from '@amparo/core/exchange';
 * const secret = generateWebhookSecret();
 * const body = new TextEncoder().encode('{}');
 * const headers = await signWebhook({ id: 'msg_1', body }, [await importWebhookSigningKey(secret)]);
 * await verifyWebhook({ headers, body }, [await importWebhookVerifyingKey(secret)]); // { ok: true, id: 'msg_1', … }
 * ```
 */
export async function verifyWebhook(
  { headers, body }: ReceivedWebhook,
  keys: readonly WebhookVerifyingKey[],
  { now = new Date() }: { readonly now?: Date } = {},
): Promise<VerifiedWebhook> {
  const [id, timestamp, list] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    fieldOf(headers, name),
  );
  if (id === undefined || timestamp === undefined || list === undefined) return refuse('headers-missing');
  // One spelling of a number: what is signed is the text, and what counts is the moment.
  if (!isWebhookId(id) || !/^(0|[1-9]\d{0,11})$/u.test(timestamp) || list.length > maxLength)
    return refuse('headers-malformed');
  const seconds = Number(timestamp);
  const age = Math.floor(now.getTime() / 1000) - seconds;
  if (age < -webhookTolerance) return refuse('too-new');
  // Said the other way round, so that a moment that is no number is refused.
  if (!(age <= webhookTolerance)) return refuse('too-old');
  const content = webhookContent(id, seconds, body);
  for (const signature of list.split(' '))
    if (await isByOneOf(keys, content, signature)) return { ok: true, id, at: new Date(seconds * 1000) };
  return refuse('wrong-signature');
}

function refuse(reason: WebhookRefusal): VerifiedWebhook {
  return { ok: false, reason };
}

async function isByOneOf(
  keys: readonly WebhookVerifyingKey[],
  content: Uint8Array,
  signature: string,
): Promise<boolean> {
  const [version, text = '', ...more] = signature.split(',');
  const bytes = more.length === 0 ? decodeBase64(text) : undefined;
  if (bytes === undefined) return false;
  for (const key of keys) if (key.version === version && (await key.verify(content, bytes))) return true;
  return false;
}
