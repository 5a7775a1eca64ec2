import { signStatement } from '../jws/statement.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { type Receipt, receiptKind } from './receipt.ts';

/**
 * Signs a receipt: a JWS in compact form (RFC 7515), EdDSA, type `amparo-receipt+jws`. Sign once what was stored, and keep the
 * result: a repeated request is answered with the same receipt.
 *
 * @throws {TypeError} For what is no receipt; its message names the fields and none of their values.
 * @example
 * ```ts
 * import { contentDigest, generateSigningKey, importSigningKey, signReceipt } from '@amparo/core/exchange';
 * const key = await importSigningKey(await generateSigningKey());
 * const jws = await signReceipt(
 *   {
 *     receiptId: crypto.randomUUID(), issuer: 'embassy-kl', sender: 'shelter-desk', operation: 'submitRecord',
 *     receivedAt: new Date().toISOString(), contentDigest: await contentDigest(new TextEncoder().encode('{}')),
 *     idempotencyKey: '6f0c1c1e', outcome: { accepted: 1, unchanged: 0, rejected: 0 },
 *   },
 *   key,
 * );
 * jws.split('.').length; // 3
 * ```
 */
export async function signReceipt(receipt: Receipt, key: SigningKey): Promise<string> {
  return signStatement(receiptKind, receipt, key);
}
