import type { Address, CellAddress, Diagnostic, Question } from '@amparo/core';
import type { QuestionWord } from './questions/column-words.ts';
import type { TypeSource } from './record-type/record-types.ts';

/** A record as read, with what reading found and the way back to the file. */
export interface RecordItem {
  readonly kind: 'record';
  readonly record: unknown;
  /** Its type; undefined where it names none that is known and nothing else tells it. */
  readonly recordType: string | undefined;
  /** How its type is known. */
  readonly typeSource: TypeSource | undefined;
  /** Its row as a spreadsheet shows it, or its line. */
  readonly row: number;
  /** In JSON, the column in its line where it begins; from 1. */
  readonly column: number;
  /** The table and type, or the file, that it is from; records of the same one have their columns at the same places. */
  readonly origin: object;
  /** Faults of single cells, and an unclear type; where there is one, the checker's finding at the same path says less. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the file a finding about the record is. */
  readonly locate: (diagnostic: Diagnostic) => Address | undefined;
  /** What was changed automatically on the way from cells to values; nothing in JSON. */
  readonly changes?: () => readonly CellChange[];
}

/** One automatic change of a cell. It holds data: for the person whose file it is, never for a report. */
export interface CellChange {
  /** What was done: a code of this package's messages. */
  readonly code: string;
  /** The field that the value went to, as a JSON Pointer. */
  readonly path: string;
  readonly address: CellAddress;
  /** The cell's text as it stands in the file. */
  readonly before: string;
  /** What it was read as, as text. */
  readonly after: string;
}

/** Something found that belongs to no record: a column that is not known, a line that is not JSON. */
export interface FindingItem {
  readonly kind: 'finding';
  readonly diagnostic: Diagnostic;
  /** The record type that the path of the diagnostic belongs to, where it has one. */
  readonly recordType?: string;
  readonly address?: Address;
}

/** Something that only a person can decide, told when all cells that wait for it were read. */
export interface QuestionItem {
  readonly kind: 'question';
  readonly question: Question;
  /**
   * The words that the question is about, if it is answered word by word. They are data: for the person whose file it is,
   * never for a report.
   */
  readonly words?: () => readonly QuestionWord[];
  /** The code that a text names in the list of the column: the code itself, its title or another name of it. */
  readonly codeOf?: (text: string) => string | undefined;
}

/** What reading gives, in the order of the file. */
export type IntakeItem = RecordItem | FindingItem | QuestionItem;
