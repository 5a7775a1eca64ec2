import type { Outcome } from './outcome.ts';
import type {
  Backlog,
  Change,
  LeasedMessage,
  Page,
  StoredHead,
  StoredLogEntry,
  StoredReceipt,
  StoredRecord,
  StoredSubmission,
  StoredWithdrawal,
} from './stored.ts';
import type { Write } from './write.ts';

/**
 * Where a node keeps what it was sent. Two stores do the same: SQLite in a file, for one process, and PostgreSQL, for many.
 * They are opened by `openSqliteStore` and `openPostgresStore`, which bring the tables up to date: however many processes open at
 * once, each migration runs once. Times are milliseconds since 1970 (UTC), given by the caller; a store has no clock. Pages hold at
 * most `limit` items.
 *
 * A method that fails throws `StoreUnavailableError` where the same call may succeed later. After a failed `commit` it is not known
 * whether it happened: ask again under the same idempotency key.
 */
export interface Store {
  /** Waits for what is being written, and disconnects. Nothing can be asked afterwards; closing again does nothing. */
  close(): Promise<void>;
  /** Throws where the store cannot be reached. */
  ping(): Promise<void>;

  /**
   * Commits the writes of many requests in one transaction, in order. Each succeeds or is refused on its own. What is
   * `committed` is on the disk when this settles.
   */
  commit(writes: readonly Write[]): Promise<Outcome[]>;

  /** The newest version of a record. */
  record(recordType: string, recordId: string): Promise<StoredRecord | undefined>;
  /** Some version of a record, from 1. */
  version(recordType: string, recordId: string, version: number): Promise<StoredRecord | undefined>;
  /**
   * Newest versions in the order in which the records were created, after those created up to the position `after`; of one owner or
   * of all. Records that come while the pages are read stand at the end.
   */
  records(recordType: string, options: RecordsOptions): Promise<Page<StoredRecord, number>>;
  /** Changes after a position (0 for all), without gaps. `next` is always there: it is where to ask again. */
  changes(options: AfterPosition): Promise<Required<Page<Change, number>>>;

  /** What a sender was answered under a key. */
  submission(sender: string, key: string): Promise<StoredSubmission | undefined>;
  /** A receipt that was given, whoever got it. */
  receipt(receiptId: string): Promise<StoredReceipt | undefined>;

  /** Whether a consent of a record is withdrawn. */
  isWithdrawn(recordType: string, recordId: string, consentId: string): Promise<boolean>;
  /** All withdrawn consents of a record. */
  withdrawals(recordType: string, recordId: string): Promise<readonly StoredWithdrawal[]>;

  /** Keeps a nonce; false if it is known. For requests that write nothing else: others hand it in with their write. */
  rememberNonce(keyid: string, nonce: string, until: number): Promise<boolean>;

  /**
   * Takes messages that are due, for some seconds; when these are over, others may take them. A message whose consent is withdrawn is
   * never given out, and no message is given to two callers at once.
   */
  lease(
    limit: number,
    now: number,
    seconds: number,
    options?: LeaseOptions,
  ): Promise<readonly LeasedMessage[]>;
  /** Whether the message may still be delivered under this token: to be asked right before it is sent. */
  holds(messageId: string, token: number): Promise<boolean>;
  /** Says that a message was delivered. False where the lease is lost or the message was stopped. */
  complete(messageId: string, token: number): Promise<boolean>;
  /** Gives a message back, due again at that time. False as for `complete`. */
  retry(messageId: string, token: number, at: number): Promise<boolean>;
  /** Gives a message back that was not tried: due at that time, and its lease does not count as an attempt. False as for `complete`. */
  release(messageId: string, token: number, at: number): Promise<boolean>;
  /** Stops a message that may not be delivered any more; its payload is forgotten. False as for `complete`. */
  stop(messageId: string, token: number): Promise<boolean>;
  /** Sets a message aside for a person to look at; its payload is kept. False as for `complete`. */
  quarantine(messageId: string, token: number): Promise<boolean>;
  /** How many messages there are in each state. */
  backlog(): Promise<Backlog>;

  /** Entries of the log after a position (0 for all). `next` as for `changes`. */
  log(options: AfterPosition): Promise<Required<Page<StoredLogEntry, number>>>;
  /** The last entry of the log. */
  lastEntry(): Promise<StoredLogEntry | undefined>;
  /** Keeps a signed head; false unless the log has that hash at that position. One head a position: the first stays. */
  addHead(head: StoredHead): Promise<boolean>;
  /** Signed heads after a position (0 for all). `next` as for `changes`. */
  heads(options: AfterPosition): Promise<Required<Page<StoredHead, number>>>;

  /** Forgets what is no longer needed, and says how much. */
  purge(options: PurgeOptions): Promise<Purged>;
}

/** Whose messages to lease. Without any of it, what is due first comes first. */
export interface LeaseOptions {
  /** At most so many of one recipient, and the first of each before the second of any. */
  readonly each?: number;
  /** Recipients of whom none are leased. */
  readonly except?: readonly string[];
}

/** Where to start, and how many at most. */
export interface AfterPosition {
  readonly after: number;
  readonly limit: number;
}

/** Which records to list. */
export interface RecordsOptions {
  readonly owner?: string;
  /** The `next` of the page before; 0 when absent. */
  readonly after?: number;
  readonly limit: number;
}

/** What to forget; each is left alone where no time is given. */
export interface PurgeOptions {
  /** Nonces that end before this time. */
  readonly noncesUntil?: number;
  /** Submissions taken before this time; it must be longer ago than any sender tries again. Receipts stay. */
  readonly submissionsBefore?: number;
  /** Messages that were delivered or stopped, and were due, or leased, until before this time. */
  readonly messagesBefore?: number;
}

/** How much was forgotten. */
export interface Purged {
  readonly nonces: number;
  readonly submissions: number;
  readonly messages: number;
}
