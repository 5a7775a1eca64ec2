import type { OperationId, ProblemCode } from '@amparo/core/exchange';
import type { Probe } from '../bench/probe.ts';

/** One thing that a node has to do. Checks are independent: each has its own records, and none needs another to have run. */
export interface Check {
  /** A group and a name, in kebab-case; never renamed. */
  readonly id: string;
  /** What has to hold. */
  readonly title: string;
  /** Where the contract says so: an anchor of `docs/reference/exchange.md`. */
  readonly clause: string;
  /** The operations that it is about. */
  readonly operations: readonly OperationId[];
  /** The problems that it provokes. */
  readonly problems: readonly ProblemCode[];
  /** What has to be asked for, because it is a burden to the node. */
  readonly needs?: 'rates';
  /** Throws a `Finding` where the node is otherwise, a `Skip` where it cannot tell. */
  readonly run: (probe: Probe) => Promise<void>;
}

/** What a check says of itself, where the usual is left out. */
export type CheckFacts = Pick<Check, 'id' | 'title' | 'run' | 'operations' | 'needs'> &
  Partial<Pick<Check, 'clause' | 'problems'>>;

/** Declares one check. Its clause is that of its first operation where none is named. */
export function check({ clause, problems = [], ...facts }: CheckFacts): Check {
  return { ...facts, clause: clause ?? `#${facts.operations[0]}`, problems };
}

/** `submitRecord` as it stands in ids of checks: `submit-record`. */
export function kebab(operation: string): string {
  return operation.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
