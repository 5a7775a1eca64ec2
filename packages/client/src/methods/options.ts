import type { RequestOf } from '@amparo/core/exchange';

/** What data is sent or wanted for. Immigration enforcement is not a purpose. */
export type ExchangePurpose = RequestOf<'submitRecord'>['query']['purpose'];

/** What every call takes. */
export interface CallOptions {
  /** Ends the call: it rejects with the reason of the signal. What was sent may still take effect. */
  readonly signal?: AbortSignal;
}

/** What a call takes that has an effect. */
export interface WriteOptions extends CallOptions {
  /**
   * Names the request, so that it takes effect once: 1 to 255 visible ASCII characters, best a UUID. A new one by default. Give one
   * that you have stored where the same request may be made again after your process ended.
   */
  readonly idempotencyKey?: string;
}

/** For what. */
export interface PurposeOptions {
  readonly purpose: ExchangePurpose;
}

/** What a call takes that changes a record. */
export interface ChangeOptions extends WriteOptions {
  /** The `etag` of the version that is changed, as it came with the record. */
  readonly etag: string;
}

/** Where a listing begins, and the size of its pages. */
export interface ListOptions extends CallOptions {
  /** The cursor from which to go on. */
  readonly after?: string;
  /** Items that are asked for at a time, 1 to 1000. */
  readonly limit?: number;
}
