/** Values a message may show: limits, counts, positions and closed words, never data. */
export type ProblemParams = Readonly<Record<string, string | number | boolean>>;

/** Something wrong with the bytes themselves. It says where and which limit, never what was written there. */
export interface Problem {
  /** One of `problemCodes`. */
  readonly code: string;
  /** Line of the text, from 1. */
  readonly line?: number;
  /** Row as a spreadsheet shows it, from 1. */
  readonly row?: number;
  /** Column from 1: of the table for CSV and XLSX, in UTF-16 units of the line for JSON. */
  readonly column?: number;
  /** Offset in the source, from 0. */
  readonly byte?: number;
  /** JSON pointer. It spells member names, so whoever prints it masks those that no schema knows. */
  readonly pointer?: string;
  readonly params: ProblemParams;
  /** Reading stops here: what follows cannot be told apart. */
  readonly fatal?: true;
}

/** Thrown when a source cannot be read at all: "could not check", never "invalid". */
export class UnreadableError extends Error {
  readonly code: string;
  readonly params: ProblemParams;

  constructor(code: string, params: ProblemParams = {}) {
    super(`The file could not be read (${code}).`);
    this.name = 'UnreadableError';
    this.code = code;
    this.params = params;
  }
}
