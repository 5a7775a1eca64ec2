import type { Address, Diagnostic, Severity } from '@amparo/core';
import type { Sharing } from '../engine/sharing.ts';

/** How many findings a report lists; all are counted. */
export const listedFindings = 1000;

/** One finding with its place. */
export interface Finding extends Diagnostic {
  /** Which record, counted from 1 in the order of the file; absent for findings about the file. */
  readonly record?: number;
  readonly address?: Address;
}

/** All findings of one cause: one code at one field. */
export interface Cause {
  readonly code: string;
  readonly severity: Severity;
  /** The field's path without list positions; empty for the whole record or file. */
  readonly field: string;
  readonly params: Diagnostic['params'];
  readonly fix?: Diagnostic['fix'];
  /** Exact, however many there are. */
  readonly count: number;
  /** The first few places. */
  readonly places: readonly Address[];
}

/** An answer with its reason in figures. */
export interface Verdicts {
  /** Every part of the file could be read. */
  readonly readable: boolean;
  /** No errors, and every rule could be run. */
  readonly followsStandard: boolean;
  /** No personal or special field is filled. */
  readonly safeToShare: boolean;
}

/** What was checked, and against what. */
export interface ReportFacts {
  /** The name of the file without its folders, or `-` for standard input. */
  readonly source: string;
  readonly format: string;
  readonly recordType: string;
  /** Version of the standard. */
  readonly standard: string;
  /** Version of this tool. */
  readonly tool: string;
}

/** What a check found. It holds no value of the data and is safe to send. */
export interface Report extends ReportFacts {
  readonly verdicts: Verdicts;
  readonly records: {
    readonly read: number;
    readonly withErrors: number;
    readonly withWarnings: number;
  };
  /** Exact counts of all findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Most frequent first, errors before warnings before notes. */
  readonly causes: readonly Cause[];
  /** The first 1,000 in the order of the file. */
  readonly findings: readonly Finding[];
  /** How many findings are counted but not listed. */
  readonly notListed: number;
  /** How often each rule could not be run because the parts it reads have faults. */
  readonly notEvaluated: Readonly<Record<string, number>>;
  readonly sharing: Sharing;
}
