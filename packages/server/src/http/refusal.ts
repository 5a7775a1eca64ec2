import type { Diagnostic } from '@amparo/core';
import type { ProblemCode } from '@amparo/core/exchange';

/** What goes with a refusal. */
export interface RefusalFacts {
  readonly diagnostics?: readonly Diagnostic[];
  /** For the operator alone: a word of a program. */
  readonly reason?: string;
  /** Seconds after which to try again. */
  readonly retryAfter?: number;
  /** The methods that the address has. */
  readonly allow?: readonly string[];
}

/** Thrown where a request is not carried out: becomes a problem of the contract. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly diagnostics: readonly Diagnostic[];
  readonly reason: string | undefined;
  readonly retryAfter: number | undefined;
  readonly allow: readonly string[];

  constructor(code: ProblemCode, { diagnostics = [], reason, retryAfter, allow = [] }: RefusalFacts = {}) {
    super(code);
    this.code = code;
    this.diagnostics = diagnostics;
    this.reason = reason;
    this.retryAfter = retryAfter;
    this.allow = allow;
  }
}
