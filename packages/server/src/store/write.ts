import type { Facts } from './outcome.ts';

/**
 * All that one request writes, in one transaction, whole or not at all. Times are milliseconds since 1970 (UTC). Texts must be
 * well-formed Unicode without U+0000, which PostgreSQL cannot hold.
 */
export interface Write {
  /** When the request was taken. */
  readonly at: number;
  /** The nonce of the request's signature. A known one makes the whole write `replayed`. */
  readonly nonce?: Nonce;
  /** Under what key the request may come again without a second effect. */
  readonly submission?: SubmissionKey;
  /** Records to store, in order. */
  readonly records?: readonly RecordWrite[];
  /** Stores the records that can be stored although others are refused. Without it one refusal refuses all. */
  readonly partial?: boolean;
  /** Consents withdrawn. They stop messages that rely on them, of this write and of all before it. */
  readonly withdrawals?: readonly Withdrawal[];
  /** Messages to deliver, whatever becomes of the records. */
  readonly messages?: readonly NewMessage[];
  /**
   * Makes what the sender is answered, now and when the request comes again. Called inside the transaction, since only there
   * positions and versions are known, and maybe more than once; the last call counts. What it throws fails this write alone.
   */
  readonly answer?: (facts: Facts) => Answer | Promise<Answer>;
  /** Makes this write's entry of the log; called after `answer`, one entry after the other. */
  readonly log?: (place: LogPlace) => LogLine | Promise<LogLine>;
}

/** A nonce of a signature, to be refused when it comes again before `until` (milliseconds since 1970). */
export interface Nonce {
  readonly keyid: string;
  readonly nonce: string;
  readonly until: number;
}

/** One request of one sender: the same key with another digest is another request under a used key. */
export interface SubmissionKey {
  readonly sender: string;
  readonly key: string;
  /** Of all that makes the request the same one: method, target and body. */
  readonly digest: string;
}

/** A record to store. */
export interface RecordWrite {
  readonly recordType: string;
  readonly recordId: string;
  /** The party that the record belongs to. A record of another party is never changed. */
  readonly owner: string;
  /** The record as text, kept as it is. */
  readonly content: string;
  /** Of the content: equal digests make the record `unchanged`. */
  readonly digest: string;
  /** What must be stored at that time: nothing but the same, that version (from 1), or `any` (when absent). */
  readonly expect?: 'absent' | 'any' | { readonly version: number };
  /** What the feed of changes calls it; `created` or `replaced` when absent. */
  readonly kind?: string;
  /** Messages to deliver if the record was created or replaced. */
  readonly messages?: readonly NewMessage[];
}

/** One consent of one record, withdrawn. Withdrawing twice changes nothing. */
export interface Withdrawal {
  readonly recordType: string;
  readonly recordId: string;
  readonly consentId: string;
  readonly withdrawnAt: number;
  /** The party that says so. */
  readonly by: string;
}

/** A message to deliver, once at least, from `availableAt` on (milliseconds since 1970). */
export interface NewMessage {
  /** Unique; receivers tell by it that a message came twice. */
  readonly messageId: string;
  readonly recipient: string;
  readonly recordType: string;
  readonly recordId: string;
  /** Consents of the record that the message relies on: when one is withdrawn, the message stops. */
  readonly consentIds: readonly string[];
  /** What is needed to deliver it; forgotten once it is delivered or stopped. */
  readonly payload: string;
  readonly availableAt: number;
}

/** What the sender is answered. */
export interface Answer {
  /** Kept with the submission, and given again when the request comes again. */
  readonly answer: string;
  readonly receipt?: { readonly receiptId: string; readonly receipt: string };
}

/** Where an entry of the log will stand. */
export interface LogPlace {
  /** From 1. */
  readonly position: number;
  /** The hash of the entry before; empty for the first. */
  readonly previous: string;
  readonly facts: Facts;
  readonly receiptId?: string;
}

/** An entry of the log as text, and its hash over the text and the hash before. */
export interface LogLine {
  readonly content: string;
  readonly hash: string;
}
