/** A record as it is stored. */
export interface StoredRecord {
  readonly recordType: string;
  readonly recordId: string;
  /** From 1. */
  readonly version: number;
  readonly owner: string;
  readonly content: string;
  readonly digest: string;
  /** When this version was taken, in milliseconds since 1970. */
  readonly at: number;
  /** Position of the change that stored this version. */
  readonly position: number;
  /** Position of the change that stored the first version. */
  readonly created: number;
}

/** One change of the feed. Positions rise by one, in the order of the commits. */
export interface Change {
  readonly position: number;
  /** `created`, `replaced`, `consent-withdrawn`, or what the write called it. */
  readonly kind: string;
  readonly recordType: string;
  readonly recordId: string;
  /** The version that it stored, or that was stored when a consent was withdrawn (0 if none was). */
  readonly version: number;
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A request that was committed under an idempotency key. */
export interface StoredSubmission {
  readonly sender: string;
  readonly key: string;
  readonly digest: string;
  readonly answer: string;
  readonly at: number;
}

/** A receipt that was given. */
export interface StoredReceipt {
  readonly receiptId: string;
  /** The party that it was given to; empty for a write without a submission. */
  readonly sender: string;
  readonly receipt: string;
  readonly at: number;
}

/** A consent that was withdrawn. */
export interface StoredWithdrawal {
  readonly consentId: string;
  readonly withdrawnAt: number;
  readonly by: string;
  /** Position of its change. */
  readonly position: number;
}

/** A message that the caller may deliver until its lease ends. */
export interface LeasedMessage {
  readonly messageId: string;
  /** Fencing token: rises with each lease, so that who lost a lease cannot speak for the message. */
  readonly token: number;
  /** How often it was leased, this time included. */
  readonly attempts: number;
  readonly recipient: string;
  readonly recordType: string;
  readonly recordId: string;
  /** Position of the record's change; 0 for a message that belongs to none. */
  readonly position: number;
  readonly payload: string;
}

/** How many messages there are in each state, and since when the oldest is due. */
export interface Backlog {
  readonly waiting: number;
  readonly delivered: number;
  readonly stopped: number;
  readonly quarantined: number;
  /** When the first of the waiting messages became or becomes due, or its lease ends; in milliseconds since 1970. */
  readonly oldestDue?: number;
}

/** An entry of the log. */
export interface StoredLogEntry {
  readonly position: number;
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

/** A signed head: what the log was at a position. */
export interface StoredHead {
  readonly position: number;
  readonly hash: string;
  readonly head: string;
  readonly at: number;
}

/** Some items, and where to go on; no `next` after the last. */
export interface Page<Item, Cursor> {
  readonly items: readonly Item[];
  readonly next?: Cursor;
}
