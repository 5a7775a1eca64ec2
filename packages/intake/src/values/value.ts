import type { CellValue } from '../bytes/xlsx-cell.ts';

/** What a cell's content became. `change` names an automatic, lossless change; `fault` says why it stayed as it was. */
export type ValueReading =
  | { readonly value: unknown; readonly change?: string }
  | { readonly fault: ValueFault };

/** Why a cell could not be read into its field. Codes and limits only. */
export interface ValueFault {
  readonly code: string;
  readonly fix: 'ask' | 'never';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What helps to understand cells: facts of the whole file that a person gave. */
export interface ValueFacts {
  /** The office's offset from UTC, such as `+07:00`, for times without one. */
  readonly zone?: string;
  /** The time of day, such as `12:00`, to take for days that are noted without one. */
  readonly time?: string;
  /** The time of reading, RFC 3339: years far from it are of another calendar. */
  readonly now: string;
}

/** Reads the content of one cell into one field. */
export type ValueReader = (cell: CellValue, facts: ValueFacts) => ValueReading;

/** A cell's content as text, the way a person sees it; numbers in plain decimal form. */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
    case 'date':
    case 'number':
      return cell.text.trim();
    case 'boolean':
      return cell.boolean ? 'true' : 'false';
    case 'error':
      return '';
  }
}
