import type { Codelist } from '@amparo/core';
import { fold } from '../values/fold.ts';
import { likeliestCodes } from './likeliest-codes.ts';

/**
 * A word of a column that names no code, for the person whose file it is. It is data: it is shown on a terminal and may go
 * into a file of answers, never into a report.
 */
export interface QuestionWord {
  /** As it stands in the first cell. */
  readonly word: string;
  readonly cells: number;
  /** Codes that it may mean, likeliest first; often none. */
  readonly suggestions: readonly string[];
}

/** A word that fewer cells hold is not asked for: in a column that was moved to the side it could be a name. */
const fewestCells = 3;
const mostWords = 50;
/** A column with more different words than these holds something else than codes; no further ones are kept. */
const mostKept = 1000;
/** What is longer is a sentence and no name of a code. */
const longestWord = 80;

interface Draft {
  readonly word: string;
  cells: number;
  readonly codes: readonly string[];
}

/** The words of one column that name no code, with the cells that hold each. */
export class ColumnWords {
  readonly #codelist: Codelist | undefined;
  readonly #words = new Map<string, Draft>();

  constructor(codelist: Codelist | undefined) {
    this.#codelist = codelist;
  }

  /** Counts a word. `codes` are those that it names, where it names several. */
  add(word: string, codes: readonly string[] = []): void {
    if (word.length > longestWord) return;
    const key = fold(word);
    const draft = this.#words.get(key);
    if (draft) draft.cells += 1;
    else if (key !== '' && this.#words.size < mostKept) this.#words.set(key, { word, cells: 1, codes });
  }

  /** Whether no word stands in enough cells to be asked for. */
  isEmpty(): boolean {
    return this.#asked().length === 0;
  }

  /** The words to ask for, those of most cells first. */
  list(): readonly QuestionWord[] {
    return this.#asked()
      .toSorted((one, other) => other.cells - one.cells)
      .slice(0, mostWords)
      .map(({ word, cells, codes }) => ({
        word,
        cells,
        suggestions: codes.length > 0 || !this.#codelist ? codes : likeliestCodes(word, this.#codelist),
      }));
  }

  #asked(): readonly Draft[] {
    return [...this.#words.values()].filter(({ cells }) => cells >= fewestCells);
  }
}
