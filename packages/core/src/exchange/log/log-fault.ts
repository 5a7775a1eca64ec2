import type { LogHeadFault } from './log-head.ts';

/** What is wrong with a log. The list is closed; `logMessages` has the words. */
export type LogFaultReason =
  | 'not-an-entry'
  | 'changed'
  | 'removed'
  | 'out-of-order'
  | 'repeated'
  | 'broken-chain'
  | 'cut-off'
  | 'rewritten'
  | 'head-refused'
  | 'heads-out-of-order';

/** The first fault of a log, and where it is. */
export interface LogFault {
  readonly reason: LogFaultReason;
  /** The first position that is in doubt. */
  readonly from: number;
  /** The last one; the same where one entry is meant. */
  readonly to: number;
  /** The line at which it was found, from 1. Absent for what lies behind the last line, and for heads. */
  readonly line?: number;
  /** Which of the heads, from 1, where one is at fault or was what told. */
  readonly head?: number;
  /** What is wrong with that head. */
  readonly headReason?: LogHeadFault;
}
