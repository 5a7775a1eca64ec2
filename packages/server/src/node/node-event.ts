import type { OperationId, ProblemCode } from '@amparo/core/exchange';

/**
 * What a node tells its operator, for logs and metrics. Closed: ids of requests and parties, words of programs and numbers;
 * nothing that a caller wrote and nothing of a record gets in.
 */
export type NodeEvent = RequestEvent | DeliveryEvent | FailureEvent;

/** A request was answered. */
export interface RequestEvent {
  readonly event: 'request';
  readonly requestId: string;
  /** Absent where the address is none of the contract. */
  readonly operation?: OperationId;
  /** Absent where the caller is not known. */
  readonly party?: string;
  readonly status: number;
  readonly problem?: ProblemCode;
  /** Why exactly, where the caller is not told: a word of a program. */
  readonly reason?: string;
  /** How long the answer took, until its body began. */
  readonly milliseconds: number;
  /** How many records were stored, for requests that store some. */
  readonly records?: number;
}

/** A message was delivered, or not. */
export interface DeliveryEvent {
  readonly event: 'delivery';
  readonly messageId: string;
  readonly party: string;
  readonly outcome: 'delivered' | 'stopped' | 'retry' | 'quarantined';
  /** Why it was not: a word of a program, such as `status-500` or `timeout`. */
  readonly reason?: string;
  readonly attempts: number;
  readonly milliseconds: number;
}

/** Something in the node failed. */
export interface FailureEvent {
  readonly event: 'failure';
  /** Where. */
  readonly part: 'request' | 'outbox' | 'log-head' | 'purge' | 'tokens';
  readonly requestId?: string;
  /** The name of the error's class; its text is dropped, since it can quote values. */
  readonly error: string;
  /** The code of a system error, such as `ENOSPC`. */
  readonly code?: string;
}
