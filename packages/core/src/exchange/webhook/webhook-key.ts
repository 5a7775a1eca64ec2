import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from '../bytes/base64.ts';
import { unshared } from '../bytes/unshared.ts';
import { KeyRefusal } from '../keys/key-refusal.ts';
import { importSigningKey } from '../keys/signing-key.ts';
import { importVerifyingKey } from '../keys/verifying-key.ts';

/** `v1` is HMAC-SHA-256 with a secret that both sides have, `v1a` Ed25519. */
export type WebhookVersion = 'v1' | 'v1a';

/** Signs webhooks to one endpoint. */
export interface WebhookSigningKey {
  readonly version: WebhookVersion;
  /** What the receiver needs: of `v1a` the public key (`whpk_…`). Absent for `v1`, whose receiver has the secret itself. */
  readonly publicKey?: string;
  readonly sign: (content: Uint8Array) => Promise<Uint8Array>;
}

/** Checks webhooks of one sender. */
export interface WebhookVerifyingKey {
  readonly version: WebhookVersion;
  readonly verify: (content: Uint8Array, signature: Uint8Array) => Promise<boolean>;
}

/**
 * A new secret for webhooks of version `v1`, of 32 random bytes: `whsec_…`. Make one for each endpoint.
 *
 * @example
 * ```ts
 * import { generateWebhookSecret } from '@amparo/core/exchange';
 * generateWebhookSecret().startsWith('whsec_'); // true
 * ```
 */
export function generateWebhookSecret(): string {
  return `whsec_${encodeBase64(crypto.getRandomValues(new Uint8Array(32)))}`;
}

/**
 * The key with which webhooks are signed: a secret `whsec_…` for `v1`, a private key `whsk_…` for `v1a`.
 *
 * @throws {KeyRefusal} For other texts, and for secrets of less than 24 or more than 64 bytes.
 * @example
 * ```ts
 * import { generateWebhookSecret, importWebhookSigningKey } from '@amparo/core/exchange';
 * (await importWebhookSigningKey(generateWebhookSecret())).version; // 'v1'
 * ```
 */
export async function importWebhookSigningKey(text: string): Promise<WebhookSigningKey> {
  if (text.startsWith('whsec_')) return importSecret(text);
  const bytes = bytesAfter('whsk_', text);
  // Either the 32 bytes of RFC 8032, or with the public key behind them, as some libraries keep it.
  if (bytes.length !== 32 && bytes.length !== 64) throw new KeyRefusal('not-a-webhook-key');
  const x = bytes.length === 64 ? bytes.subarray(32) : await publicPartOf(bytes);
  const [d, open] = [bytes.subarray(0, 32), x].map(encodeBase64Url);
  const { sign } = await importSigningKey({ kty: 'OKP', crv: 'Ed25519', d, x: open });
  return { version: 'v1a', publicKey: `whpk_${encodeBase64(x)}`, sign };
}

/**
 * The key with which webhooks are checked: the secret `whsec_…` for `v1`, the public key `whpk_…` of the sender for `v1a`.
 *
 * @throws {KeyRefusal} For other texts, for secrets of less than 24 or more than 64 bytes, and for public keys under
 * which anybody can sign.
 * @example
 * ```ts
 * import { generateWebhookSecret, importWebhookVerifyingKey } from '@amparo/core/exchange';
 * (await importWebhookVerifyingKey(generateWebhookSecret())).version; // 'v1'
 * ```
 */
export async function importWebhookVerifyingKey(text: string): Promise<WebhookVerifyingKey> {
  if (text.startsWith('whsec_')) return importSecret(text);
  const x = encodeBase64Url(bytesAfter('whpk_', text));
  const { verify } = await importVerifyingKey({ kty: 'OKP', crv: 'Ed25519', x });
  return { version: 'v1a', verify };
}

async function importSecret(text: string): Promise<WebhookSigningKey & WebhookVerifyingKey> {
  const bytes = bytesAfter('whsec_', text);
  if (bytes.length < 24 || bytes.length > 64) throw new KeyRefusal('wrong-secret-length');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', unshared(bytes), algorithm, false, ['sign', 'verify']);
  return {
    version: 'v1',
    sign: async (content) => new Uint8Array(await crypto.subtle.sign('HMAC', key, unshared(content))),
    verify: (content, signature) => crypto.subtle.verify('HMAC', key, unshared(signature), unshared(content)),
  };
}

function bytesAfter(prefix: string, text: string): Uint8Array {
  const bytes = text.startsWith(prefix) ? decodeBase64(text.slice(prefix.length)) : undefined;
  if (bytes === undefined) throw new KeyRefusal('not-a-webhook-key');
  return bytes;
}

/** WebCrypto takes a private key without its public part only in PKCS #8, RFC 8410 §7. */
const pkcs8 = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

async function publicPartOf(seed: Uint8Array): Promise<Uint8Array> {
  const wrapped = Uint8Array.from([...pkcs8, ...seed]);
  const key = await crypto.subtle.importKey('pkcs8', wrapped, 'Ed25519', true, ['sign']);
  const { x = '' } = await crypto.subtle.exportKey('jwk', key);
  return decodeBase64Url(x) ?? new Uint8Array();
}
