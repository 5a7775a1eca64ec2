import type { OperationId } from '@amparo/core/exchange';
import type { ExchangeErrorFacts } from '../errors/exchange-error.ts';
import { ExchangeError } from '../errors/exchange-error.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import {
  NodeUnreachableError,
  type UnreachableFacts,
  type UnreachableReason,
} from '../errors/node-unreachable-error.ts';
import { UnexpectedAnswerError, type UnexpectedReason } from '../errors/unexpected-answer-error.ts';
import type { Life } from './life.ts';

/** One try, as those know it who may have to say why it failed. */
export class TryFacts {
  readonly operation: OperationId;
  readonly life: Life;
  readonly #node: string;
  readonly #tries: number;

  constructor(facts: {
    readonly operation: OperationId;
    readonly node: string;
    readonly tries: number;
    readonly life: Life;
  }) {
    this.operation = facts.operation;
    this.life = facts.life;
    this.#node = facts.node;
    this.#tries = facts.tries;
  }

  /** What every error tells. */
  get error(): ExchangeErrorFacts {
    return { operation: this.operation, tries: this.#tries, retryable: false };
  }

  /** No whole answer came. */
  unreachable(reason: UnreachableReason, more: Partial<UnreachableFacts> = {}): NodeUnreachableError {
    return new NodeUnreachableError({ ...this.error, node: this.#node, reason, ...more });
  }

  /** The answer is none of the contract. */
  unexpected(
    reason: UnexpectedReason,
    status: number,
    places: readonly string[] = [],
  ): UnexpectedAnswerError {
    return new UnexpectedAnswerError({ ...this.error, node: this.#node, reason, status, places });
  }

  /** What a platform throws where the connection fails. Its text is dropped: it can quote addresses with ids. */
  brokenOff(error: unknown, reason: 'no-answer' | 'cut-off'): ExchangeError {
    if (error instanceof ExchangeError) return error;
    if (error instanceof GatewayError)
      return this.unreachable('gateway', { retryable: error.retryable, cause: error });
    if (isOfRedirect(error)) return this.unreachable('redirected');
    return this.unreachable(this.life.hasTimedOut ? 'timed-out' : reason, {
      retryable: true,
      systemCode: systemCodeOf(error),
    });
  }
}

/** Whether a platform refused to follow a redirect: each says so in words of its own. */
function isOfRedirect(error: unknown): boolean {
  const { message, cause } = (error ?? {}) as {
    readonly message?: unknown;
    readonly cause?: { readonly message?: unknown };
  };
  return [message, cause?.message].some(
    (text) => typeof text === 'string' && /\bredirect|Redirect/u.test(text),
  );
}

/** `ECONNREFUSED` and its like, wherever a platform puts it. */
function systemCodeOf(error: unknown): string | undefined {
  for (let fault = error, depth = 0; typeof fault === 'object' && fault !== null && depth < 5; depth += 1) {
    const { code, cause } = fault as { readonly code?: unknown; readonly cause?: unknown };
    if (typeof code === 'string' && /^[A-Z][A-Za-z0-9_]{2,40}$/u.test(code)) return code;
    fault = cause;
  }
  return undefined;
}
