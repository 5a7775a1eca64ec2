import type { OperationId, ProblemCode } from '@amparo/core/exchange';
import type { Check } from '../checks/check.ts';

/** How a check ended. */
export type Outcome = 'passed' | 'failed' | 'skipped';

/** What came of one check. It quotes no answer of the node. */
export interface CheckResult extends Pick<Check, 'id' | 'title' | 'clause'> {
  readonly outcome: Outcome;
  /** Why it failed, or was skipped. */
  readonly why?: string;
  /** Of a skipped one: what it builds on does not work, which is a fault of the node too. */
  readonly isBlocked?: true;
  /** Of a failed one: its last request as a command line, signed anew. It holds invented data alone. */
  readonly curl?: string;
  readonly milliseconds: number;
}

/** What came of a run. */
export interface ConformanceReport {
  readonly url: string;
  /** The version of the contract that was checked. */
  readonly contract: string;
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly results: readonly CheckResult[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Whether no check failed and none was blocked. */
  readonly isConformant: boolean;
  /** What was answered over the run: for each operation its statuses, or the codes of problems. */
  readonly seen: readonly { readonly operation: OperationId; readonly answers: readonly string[] }[];
  /** Problems that were not provoked, with the reason. */
  readonly unprovoked: readonly { readonly problem: ProblemCode; readonly why: string }[];
}
