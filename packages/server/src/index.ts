export type { Facts, Outcome, RecordResult, WithdrawalResult } from './store/outcome.ts';
export type {
  AfterPosition,
  Purged,
  PurgeOptions,
  RecordsOptions,
  Store,
} from './store/store.ts';
export { StoreUnavailableError, type Unavailable } from './store/store-unavailable-error.ts';
export type {
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
} from './store/stored.ts';
export type {
  Answer,
  LogLine,
  LogPlace,
  NewMessage,
  Nonce,
  RecordWrite,
  SubmissionKey,
  Withdrawal,
  Write,
} from './store/write.ts';
export { Writer, type WriterOptions } from './writer/writer.ts';
export { WriterFullError } from './writer/writer-full-error.ts';
