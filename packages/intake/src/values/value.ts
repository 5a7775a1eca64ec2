import type { CellValue } from '../bytes/xlsx-cell.ts';
import type { Answers } from '../questions/answer-book.ts';
import type { Aids } from './aids.ts';
import { isGuarded, unguardFormula } from './formula-text.ts';

/** What a cell's content became. `change` names an automatic change; `fault` says why it stayed as it was. */
export type ValueReading = ReadValue | UnreadValue;

/** A cell that was read. */
export interface ReadValue {
  readonly value: unknown;
  /** What was done, where the value is not as written: the code of a note or warning. */
  readonly change?: string;
  /** What is doubtful about the value, which is as written: the code of a warning. */
  readonly doubt?: string;
  readonly evidence?: readonly Evidence[];
}

/** A cell that was not read. */
export interface UnreadValue {
  readonly fault: ValueFault;
  readonly evidence?: readonly Evidence[];
}

/** A cell that allows one answer only to a question about its column. */
export interface Evidence {
  readonly question: string;
  readonly answer: string;
}

/** Why a cell could not be read into its field. Codes and limits only. */
export interface ValueFault {
  readonly code: string;
  readonly fix: 'ask' | 'never';
  readonly params: Readonly<Record<string, string | number>>;
  /** The questions about the column whose answers would make the cell clear. */
  readonly asks?: readonly Asked[];
}

/** A question that a cell waits for. */
export interface Asked {
  readonly question: string;
  /** The answers that are possible for this cell. */
  readonly options?: readonly string[];
  /** The cell's own word, of a question that is answered word by word. It is data and stays out of every report. */
  readonly word?: string;
}

/** What helps to understand the cells of a column: facts of the whole file and answers that a person gave. */
export interface ValueFacts {
  /** The office's offset from UTC, such as `+07:00`, for times without one; goes before the answer to `offset`. */
  readonly zone?: string;
  /** The time of day, such as `12:00`, to take for days that are noted without one; goes before `time-of-day`. */
  readonly time?: string;
  /** Answers to questions about the column, by the name of the question. */
  readonly answers: Answers;
  /** The time of reading, RFC 3339: years far from it are of another calendar. */
  readonly now: string;
  /**
   * Whether the column is written the way we write: in a template of ours, or below a heading for programs. Decimals have
   * a point, and what drop-downs offer for a code is as good as the code.
   */
  readonly fromTemplate?: boolean;
  /** The day from which the file's own date system counts, where the file has one. */
  readonly dateSystem?: DateSystem;
  /** Whether cells of the column can only be Nepali dates: then none is taken for one of ours without asking. */
  readonly mayBeNepali?: boolean;
  /** Tables that are loaded only where a column needs them. */
  readonly aids?: Aids;
}

/** Where a spreadsheet begins to count days: 1900, or 1904 as on old Macs. */
export type DateSystem = '1900' | '1904';

/** Reads the content of one cell into one field. */
export type ValueReader = (cell: CellValue, facts: ValueFacts) => ValueReading;

/**
 * A cell's content as text, the way a person sees it; numbers in plain decimal form. Blanks at the ends mean nothing, unless
 * a guard against formulas says that they are meant.
 */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
      return isGuarded(cell.text) ? unguardFormula(cell.text) : cell.text.trim();
    case 'date':
    case 'number':
      return cell.text.trim();
    case 'boolean':
      return cell.boolean ? 'true' : 'false';
    case 'error':
      return '';
  }
}
