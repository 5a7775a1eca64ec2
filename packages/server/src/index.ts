export type { RequestFacts } from './http/request-facts.ts';
export type { RateLimitOptions } from './limits/rate-limits.ts';
export type { KnownParty, TokenClient, TokenIssuer, WebhookTarget } from './node/known-party.ts';
export { createNode, type ExchangeNode } from './node/make-node.ts';
export type { DeliveryEvent, FailureEvent, NodeEvent, RequestEvent } from './node/node-event.ts';
export { defaultNodeLimits, type NodeLimits } from './node/node-limits.ts';
export type { NodeOptions } from './node/node-options.ts';
export { NodeOptionsError } from './node/node-options-error.ts';
export type { Facts, Outcome, RecordResult, WithdrawalResult } from './store/outcome.ts';
export type {
  AfterPosition,
  LeaseOptions,
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
