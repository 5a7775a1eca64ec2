import {
  readStatement,
  type StatementFault,
  type StatementResult,
  verifyStatement,
} from '../jws/statement.ts';
import type { KeyLookup } from '../keys/pin-keys.ts';
import { contentDigest } from '../signature/content-digest.ts';
import { type Receipt, receiptKind } from './receipt.ts';

/** Why a receipt proves nothing. The list is closed; `receiptMessages` has the words. */
export type ReceiptFault = StatementFault | 'other-body';

/** What a receipt says, and under which key. */
export type ReceiptResult =
  | { readonly ok: true; readonly receipt: Receipt; readonly kid: string }
  | { readonly ok: false; readonly reason: ReceiptFault };

/**
 * What a receipt says, without any check of who says so: for showing it, never for relying on it.
 *
 * @param jws - The field `receipt` of the answer.
 * @example
 * ```ts
 * import { readReceipt } from '@amparo/core/exchange';
 * readReceipt('not a receipt'); // { ok: false, reason: 'not-a-jws' }
 * ```
 */
export function readReceipt(jws: string): ReceiptResult {
  return asReceipt(readStatement(jws, receiptKind));
}

/**
 * Checks a receipt offline: that its issuer signed it, and where a body is given, that it is for these bytes.
 *
 * @param jws - The field `receipt` of the answer.
 * @param keys - The keys of the parties, known by another way than the receipt; `pinKeys` makes a lookup of them.
 * @param sent - What was sent: its bytes, or for a large file its `contentDigest`.
 * @example
 * ```ts
 * import { contentDigest, generateSigningKey, importSigningKey, pinKeys, signReceipt, verifyReceipt } from '@amparo/core/exchange';
 * const body = new TextEncoder().encode('{}');
 * const embassy = await importSigningKey(await generateSigningKey());
 * const jws = await signReceipt(
 *   {
 *     receiptId: '0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02', issuer: 'embassy-kl', sender: 'shelter-desk',
 *     operation: 'submitRecord', receivedAt: '2026-03-06T01:00:04.218Z', contentDigest: await contentDigest(body),
 *     idempotencyKey: '6f0c1c1e', outcome: { accepted: 1, unchanged: 0, rejected: 0 },
 *   },
 *   embassy,
 * );
 * const keys = await pinKeys([{ party: 'embassy-kl', keys: [embassy.publicJwk] }]);
 * const result = await verifyReceipt(jws, keys, { body });
 * console.log(result.ok ? result.receipt.receivedAt : result.reason);
 * ```
 */
export async function verifyReceipt(
  jws: string,
  keys: KeyLookup,
  sent: { readonly body?: Uint8Array; readonly contentDigest?: string } = {},
): Promise<ReceiptResult> {
  const result = asReceipt(await verifyStatement(jws, receiptKind, keys));
  if (!result.ok) return result;
  const digests = [sent.contentDigest, sent.body && (await contentDigest(sent.body))];
  if (digests.some((digest) => digest !== undefined && digest !== result.receipt.contentDigest))
    return { ok: false, reason: 'other-body' };
  return result;
}

function asReceipt(result: StatementResult<Receipt>): ReceiptResult {
  return result.ok ? { ok: true, receipt: result.statement, kid: result.kid } : result;
}
