import type { ReceiptMessage } from '@amparo/core/exchange';

/** An answer with a receipt that names what was sent. */
export type Received<Answer extends { readonly receipt: ReceiptMessage }> = Answer & {
  /** Whether its signature was checked by a pinned key. If no keys are pinned it was not, and anybody could have written it. */
  readonly receiptVerified: boolean;
};

/** With the ETag that the record has now. */
export type WithEtag<Answer> = Answer & { readonly etag: string };
