import { type KeyLookup, type ReceiptMessage, readReceipt, verifyReceipt } from '@amparo/core/exchange';
import { ReceiptError, type ReceiptErrorReason } from '../errors/receipt-error.ts';
import type { TryFacts } from '../transport/try-facts.ts';

/** What a receipt has to be for. */
export interface SentFacts {
  readonly contentDigest: string;
  readonly idempotencyKey: string;
}

/**
 * Checks that a receipt is for what was sent, and where keys are pinned that the node signed it.
 *
 * @param sent Undefined where a receipt is read again.
 * @returns Whether the signature was checked.
 * @throws {ReceiptError}
 */
export async function checkReceipt(
  message: ReceiptMessage,
  sent: SentFacts | undefined,
  keys: KeyLookup | undefined,
  facts: TryFacts,
): Promise<boolean> {
  const { receipt: jws, ...fields } = message;
  const refused = (reason: ReceiptErrorReason) => new ReceiptError(reason, message, facts.error);
  const result = keys ? await verifyReceipt(jws, keys) : readReceipt(jws);
  if (!result.ok) throw refused(result.reason);
  const { receipt } = result;
  if (sent && receipt.contentDigest !== sent.contentDigest) throw refused('other-body');
  if (sent && (receipt.idempotencyKey !== sent.idempotencyKey || receipt.operation !== facts.operation))
    throw refused('other-request');
  if (!saysTheSame(fields, receipt)) throw refused('fields-differ');
  return keys !== undefined;
}

/** Whether the fields beside the receipt repeat it; fields that a later version adds do not count. */
function saysTheSame(plain: unknown, signed: unknown): boolean {
  if (typeof signed !== 'object' || signed === null) return plain === signed;
  return (
    typeof plain === 'object' &&
    plain !== null &&
    Object.entries(signed).every(([name, value]) =>
      saysTheSame((plain as Readonly<Record<string, unknown>>)[name], value),
    )
  );
}
