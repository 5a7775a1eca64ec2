import type { WebhookTarget } from '../node/known-party.ts';
import { guardAddresses } from './network/guard-addresses.ts';
import type { WebhookNetwork } from './network/webhook-network.ts';
import { makeRecipient } from './recipient.ts';

/**
 * Checks a webhook before anything is delivered: that its address may be called, and that its secret signs. Names are not looked up.
 *
 * @throws {WebhookUrlError} For an address that is not used; neither error repeats address or secret.
 * @throws {KeyRefusal} For a secret that does not sign.
 */
export async function checkWebhook(target: WebhookTarget, network: WebhookNetwork = {}): Promise<void> {
  await makeRecipient(target, guardAddresses(network), network.allowInsecure).keys;
}
