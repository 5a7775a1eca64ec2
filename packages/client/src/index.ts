export type { RecordSource } from './body/payload.ts';
export type { BatchPart, BatchSource } from './body/spool.ts';
export type { ClientOptions } from './client-options.ts';
export { createClient, type ExchangeClient } from './create-client.ts';
export type { Credentials, TokenSource, TokenWanted } from './credentials.ts';
export { ExchangeError, type ExchangeErrorFacts } from './errors/exchange-error.ts';
export { type AnsweredProblem, ExchangeProblemError } from './errors/exchange-problem-error.ts';
export { GatewayError } from './errors/gateway-error.ts';
export {
  NodeUnreachableError,
  type UnreachableFacts,
  type UnreachableReason,
} from './errors/node-unreachable-error.ts';
export { ReceiptError, type ReceiptErrorReason } from './errors/receipt-error.ts';
export {
  UnexpectedAnswerError,
  type UnexpectedFacts,
  type UnexpectedReason,
} from './errors/unexpected-answer-error.ts';
export type { Fetch, FetchInit } from './fetch.ts';
export type { ChangesOptions, ListedRecord, Lists, RecordsOptions } from './methods/lists.ts';
export type {
  CallOptions,
  ChangeOptions,
  ExchangePurpose,
  ListOptions,
  PurposeOptions,
  WriteOptions,
} from './methods/options.ts';
export type { Reads, RecordRead } from './methods/reads.ts';
export type { Received, WithEtag } from './methods/received.ts';
export type { Batches, BatchOptions, BatchProgress, BatchResult } from './methods/submit-batch.ts';
export type { Writes } from './methods/writes.ts';
export type { RetryPolicy } from './retry/retry-policy.ts';
