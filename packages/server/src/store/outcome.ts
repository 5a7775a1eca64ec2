/** What became of one request. Only `committed` wrote anything, beside the nonce that each uses up unless it `failed`. */
export type Outcome =
  | {
      readonly kind: 'committed';
      readonly facts: Facts;
      readonly answer: string;
      readonly receiptId?: string;
    }
  /** The same request was committed before; this is what it was answered. */
  | { readonly kind: 'repeated'; readonly answer: string }
  /** The sender used the key for another request. */
  | { readonly kind: 'reused' }
  /** The nonce is known. */
  | { readonly kind: 'replayed' }
  /** A record could not be stored, and the write was not partial. */
  | { readonly kind: 'refused'; readonly records: readonly RecordResult[] }
  /** The write itself is at fault: its `answer` or `log` threw, or a text cannot be stored. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** What a committed write did. */
export interface Facts {
  /** When the request was taken, as the write said. */
  readonly at: number;
  /** The last position of the feed of changes after this write. */
  readonly position: number;
  /** One for each record of the write. */
  readonly records: readonly RecordResult[];
  /** One for each withdrawal of the write. */
  readonly withdrawals: readonly WithdrawalResult[];
}

/** What became of one record. */
export interface RecordResult {
  /**
   * `created`, `replaced`, `unchanged` (same content); or refused: `exists` (none was expected, and it differs), `missing` (a version was
   * expected, and there is none), `stale` (another version is stored), `foreign` (it belongs to another party).
   */
  readonly kind: 'created' | 'replaced' | 'unchanged' | 'exists' | 'missing' | 'stale' | 'foreign';
  readonly recordType: string;
  readonly recordId: string;
  /** The version stored after the write, from 1; 0 where there is none, and where it belongs to another party. */
  readonly version: number;
  /** Position of the change that stored this version; 0 as for `version`. */
  readonly position: number;
}

/** What became of one withdrawal. */
export interface WithdrawalResult {
  readonly kind: 'withdrawn' | 'already-withdrawn';
  /** Position of its change; 0 where it was withdrawn before. */
  readonly position: number;
}
