import { importWebhookSigningKey, type WebhookSigningKey } from '@amparo/core/exchange';
import type { WebhookTarget } from '../node/known-party.ts';
import type { AddressGuard } from './network/guard-addresses.ts';
import { readWebhookUrl, type WebhookPlace } from './network/read-webhook-url.ts';

/** Where a party is told, and how that is signed. */
export interface Recipient {
  readonly place: WebhookPlace;
  readonly keys: Promise<readonly WebhookSigningKey[]>;
}

/** @throws {WebhookUrlError} For an address that is not used. A bad secret rejects `keys`, with `KeyRefusal`. */
export function makeRecipient(target: WebhookTarget, guard: AddressGuard, allowInsecure = false): Recipient {
  const place = readWebhookUrl(target.url, guard, allowInsecure);
  const keys = importWebhookSigningKey(target.secret).then((key) => [key]);
  // Whoever delivers finds out, and tells.
  keys.catch(() => undefined);
  return { place, keys };
}
