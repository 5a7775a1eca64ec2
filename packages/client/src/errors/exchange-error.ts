import type { OperationId } from '@amparo/core/exchange';

/** What every error of an exchange tells. */
export interface ExchangeErrorFacts {
  readonly operation: OperationId;
  /** How often the request was sent. */
  readonly tries: number;
  /** Whether the same request may succeed later, with the same idempotency key. */
  readonly retryable: boolean;
  /** How many seconds the node asked to wait. */
  readonly retryAfter?: number | undefined;
}

/**
 * Why an operation did not come to its end. Its texts and members hold ids and words of programs: no value of a record, no
 * token, no key, and nothing that the other side wrote as free text.
 */
export abstract class ExchangeError extends Error implements ExchangeErrorFacts {
  readonly operation: OperationId;
  readonly tries: number;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;

  constructor(message: string, { operation, tries, retryable, retryAfter }: ExchangeErrorFacts) {
    super(message);
    this.operation = operation;
    this.tries = tries;
    this.retryable = retryable;
    this.retryAfter = retryAfter;
  }
}
