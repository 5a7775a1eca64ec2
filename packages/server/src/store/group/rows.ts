import type { NewMessage, Nonce } from '../write.ts';

/** Where the counters stand: last positions of changes and of the log, and the last hash of the log. */
export interface Counters {
  readonly position: number;
  readonly logPosition: number;
  readonly logHash: string;
}

/** What is stored of a record beside its content. */
export interface RecordRow {
  readonly recordType: string;
  readonly recordId: string;
  readonly owner: string;
  /** Position of its first version. */
  readonly created: number;
  readonly version: number;
  readonly position: number;
  readonly digest: string;
}

/** A row of the feed of changes, which holds the versions too. */
export interface ChangeRow {
  readonly position: number;
  readonly kind: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly version: number;
  readonly owner: string;
  readonly at: number;
  /** Absent for a change that stores no version. */
  readonly digest?: string;
  readonly content?: string;
  /** Position of the version before. */
  readonly replaces?: number;
}

/** A withdrawal that was not known. */
export interface WithdrawalRow {
  readonly recordType: string;
  readonly recordId: string;
  readonly consentId: string;
  readonly withdrawnAt: number;
  readonly by: string;
  readonly position: number;
}

/** A message to keep; stopped at once where a consent that it relies on is withdrawn. */
export interface MessageRow {
  readonly message: NewMessage;
  readonly position: number;
  readonly stopped: boolean;
}

/** A receipt to keep. */
export interface ReceiptRow {
  readonly receiptId: string;
  readonly sender: string;
  readonly receipt: string;
  readonly at: number;
}

/** A submission to keep. */
export interface SubmissionRow {
  readonly sender: string;
  readonly key: string;
  readonly digest: string;
  readonly answer: string;
  readonly at: number;
}

/** An entry of the log to keep. */
export interface LogRow {
  readonly position: number;
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

/** All rows that a group of writes adds; `records` are inserted or overwritten. */
export interface GroupRows {
  readonly counters: Counters;
  readonly changes: readonly ChangeRow[];
  readonly records: readonly RecordRow[];
  readonly nonces: readonly Nonce[];
  readonly withdrawals: readonly WithdrawalRow[];
  readonly messages: readonly MessageRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly submissions: readonly SubmissionRow[];
  readonly log: readonly LogRow[];
}

/** Several texts as one key; U+0000 is in none of them. */
export const keyOf = (...texts: readonly string[]): string => texts.join('\0');
