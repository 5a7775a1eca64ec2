import type { Address, Diagnostic, Question, Severity } from '@amparo/core';
import type { Breakdown } from '../engine/breakdown/breakdown.ts';

/** How many findings a report lists; all are counted. */
export const listedFindings = 1000;

/** Where a finding is. The file is named where several were checked, alone where the place in it is not known. */
export type Place = (Address | { readonly kind: 'file' }) & {
  /** A name of `files`. */
  readonly file?: string;
};

/** One finding with its place. */
export interface Finding extends Diagnostic {
  /** The type of the record, or the type whose field the path names. */
  readonly recordType?: string;
  /** Which record, counted from 1 in the order of its file; absent for findings about the file. */
  readonly record?: number;
  readonly address?: Place;
}

/** All findings of one cause: one code at one field of one record type. */
export interface Cause {
  readonly code: string;
  readonly severity: Severity;
  /** Absent for findings that belong to no type, such as those about a file. */
  readonly recordType?: string;
  /** The field's path without list positions; empty for the whole record or file. */
  readonly field: string;
  readonly params: Diagnostic['params'];
  readonly fix?: Diagnostic['fix'];
  /** Exact, however many there are. */
  readonly count: number;
  /** How many of them are in each file, where several were checked. */
  readonly byFile?: readonly { readonly file: string; readonly count: number }[];
  /** The first few places. */
  readonly places: readonly Place[];
}

/** An answer with its reason in figures. */
export interface Verdicts {
  /** Every part of the files could be read. */
  readonly readable: boolean;
  /** No errors, and every rule could be run, as far as the records it compares were there. */
  readonly followsStandard: boolean;
  /** No personal or special field is filled. */
  readonly safeToShare: boolean;
}

/** What was checked, and against what. */
export interface ReportFacts {
  /** Version of the standard. */
  readonly standard: string;
  /** Version of this tool. */
  readonly tool: string;
}

/** A file that was checked. */
export interface CheckedFile {
  /**
   * The name of the file without its folders, or `-` for standard input; of files with the same name, as many folders
   * as tell them apart.
   */
  readonly name: string;
  readonly format: string;
  /** How many records were read from it. */
  readonly records: number;
}

/** How the type of a record is known: the data names it, its field names or headings tell it, or it was given. */
export type TypeSource = 'data' | 'fields' | 'headings' | 'given';

/** A record type that was met. */
export interface FoundType {
  readonly recordType: string;
  /** How many records have it. */
  readonly records: number;
  /** How that is known, of any of them. */
  readonly knownFrom: readonly TypeSource[];
}

/** Records that rules needed to compare others with, and that were not among those checked. */
export interface MissingRecords {
  readonly recordType: string;
  /** How many rules needed them. */
  readonly rules: number;
  /** For how many records, added up over the rules. */
  readonly times: number;
}

/** Which filled fields keep records of one type from being shared as they are; paths without list positions. */
export interface SharingOfType {
  readonly recordType: string;
  readonly internal: readonly string[];
  readonly personal: readonly string[];
  readonly special: readonly string[];
}

/** A question that waits for an answer, with the first cell that does. */
export interface OpenQuestion extends Omit<Question, 'address'> {
  readonly address?: Place;
}

/** What a check found. It holds no value of the data; names of files and sheets stand in it as they are. */
export interface Report extends ReportFacts {
  readonly files: readonly CheckedFile[];
  /** In the order in which they were met. */
  readonly recordTypes: readonly FoundType[];
  readonly verdicts: Verdicts;
  readonly records: {
    readonly read: number;
    readonly withErrors: number;
    readonly withWarnings: number;
    /** Those of which the type is not known; each has an error. */
    readonly withoutType: number;
  };
  /** Exact counts of all findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Most frequent first, errors before warnings before notes. */
  readonly causes: readonly Cause[];
  /** The first 1,000 in the order of the files. */
  readonly findings: readonly Finding[];
  /** How many findings are counted but not listed. */
  readonly notListed: number;
  /** What only a person can decide; one answer mends all cells that wait for it. Most cells first. */
  readonly questions: readonly OpenQuestion[];
  /** How often each rule could not be run because the parts it reads have faults, or there was too much to compare. */
  readonly notEvaluated: Readonly<Record<string, number>>;
  /** What rules would have compared records with. It does not count against the standard. */
  readonly missingRecords: readonly MissingRecords[];
  /** How many records have each code of the fields that their type is counted by, with small counts hidden. */
  readonly breakdowns: readonly Breakdown[];
  readonly sharing: {
    readonly safe: boolean;
    /** Whether parts were met that the standard does not know or that have faults: nothing can be said of them. */
    readonly unknown: boolean;
    readonly byType: readonly SharingOfType[];
  };
}
