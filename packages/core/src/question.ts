import type { Address } from './address.ts';

/**
 * What a person must decide for a whole column, sheet or file, because a guess could be wrong. Like a diagnostic it holds
 * no value of the data: it says what is asked, where, and how many cells speak for which answer.
 */
export interface Question {
  /** What is asked, in kebab-words: `date-order`. Never renamed. */
  readonly question: string;
  /** The sheet it is about; absent for CSV and for questions about the whole file. */
  readonly sheet?: string;
  /** The heading of the column it is about, as written; absent for questions about a sheet or the file. */
  readonly heading?: string;
  /** The record type and field that the column was recognised as. */
  readonly recordType?: string;
  /** The field's path without list positions. */
  readonly field?: string;
  /** The first cell that waits for the answer. */
  readonly address?: Address;
  /** How many cells wait for the answer. */
  readonly cells: number;
  /**
   * The answers to choose from, likeliest first. Of a question with an open answer, such as a currency or an offset from
   * UTC, only suggestions, or none.
   */
  readonly options: readonly string[];
  /** How many cells allow only this answer, by answer. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** An answer: one of the options, or what an open question asks for; by word, for questions about several words. */
export type GivenAnswer = string | Readonly<Record<string, string>>;

/**
 * An answer to a question, kept for the next file of the same form. Without a heading it holds for the whole sheet,
 * without a sheet for all sheets.
 */
export interface Answer {
  readonly question: string;
  readonly sheet?: string;
  readonly heading?: string;
  readonly answer: GivenAnswer;
}
