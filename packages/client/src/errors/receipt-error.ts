import { type ReceiptFault, type ReceiptMessage, receiptMessages } from '@amparo/core/exchange';
import { ExchangeError, type ExchangeErrorFacts } from './exchange-error.ts';

/** Why a receipt does not prove that the request was received. */
export type ReceiptErrorReason = ReceiptFault | 'other-request' | 'fields-differ';

const own: Readonly<Record<'other-request' | 'fields-differ', string>> = {
  'other-request':
    'The receipt is for another request: the key or the operation in it is not the one that was sent.',
  'fields-differ': 'The fields beside the signed receipt do not say what it says.',
};

/**
 * The node answered that it has the request, but its receipt does not prove it. The effect may well be there; what it
 * answered is in `receipt`. Find out who answered before you rely on it.
 */
export class ReceiptError extends ExchangeError {
  readonly reason: ReceiptErrorReason;
  // Ids of records stand in receipts: nothing that prints the error shows it.
  readonly #receipt: ReceiptMessage;

  constructor(reason: ReceiptErrorReason, receipt: ReceiptMessage, facts: ExchangeErrorFacts) {
    const known = receiptMessages.find(({ code }) => code === `exchange.receipt-${reason}`);
    const what = known ? `${known.what} ${known.fix}` : own[reason as keyof typeof own];
    super(`${facts.operation}: the receipt proves nothing. ${what}`, facts);
    this.name = 'ReceiptError';
    this.reason = reason;
    this.#receipt = receipt;
  }

  /** The receipt as it came. */
  get receipt(): ReceiptMessage {
    return this.#receipt;
  }
}
