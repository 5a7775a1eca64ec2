import { headingAt } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import type { QuestionItem } from '../item.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import { column as columnQuestion } from '../questions/column.ts';
import { fold } from '../values/fold.ts';
import { isFilled } from './content.ts';
import { type HeadingRow, type Headings, TakenNames } from './find-headings.ts';
import type { HeadingKey } from './heading.ts';
import type { HeadingIndex } from './heading-index.ts';
import { isSlip, type SimilarColumn } from './similar-titles.ts';

/** So many fields a person can choose from; a heading that is like more says too little. */
const mostOptions = 3;
/** A heading with a word of its own is shown only among so many known ones, which tell that the row holds no data. */
const fewestKnown = 3;
/** Of a table with more unknown headings, the others are not looked at. */
const mostUnknown = 200;

interface Draft {
  readonly at: number;
  readonly text: string;
  readonly recordType: string;
  readonly options: readonly string[];
  /** The row of the first cell that holds something. */
  row: number;
  cells: number;
}

/** Asks about columns whose headings are not known, but look like ones that are. */
export class LikelyColumns {
  readonly #sheet: string | undefined;
  readonly #answers: ReadonlyMap<string, unknown>;
  readonly #drafts = new Map<number, Draft>();

  constructor(sheet: string | undefined, answers: AnswerBook) {
    this.#sheet = sheet;
    this.#answers = answers.byHeading(columnQuestion.name, sheet);
  }

  /** Whether there is something to ask. */
  get isAsking(): boolean {
    return this.#drafts.size > 0;
  }

  /** Looks at the headings that a type does not know. */
  meet({ cells }: HeadingRow, headings: Headings, unknown: readonly number[], index: HeadingIndex): void {
    const looked = new Set(unknown.slice(0, mostUnknown));
    const taken = new TakenNames();
    for (const { column, positions } of headings.found) taken.take(headingAt(column, positions).name);
    for (const { at, key } of cells) {
      if (!looked.has(at) || this.#drafts.has(at) || this.#isNone(key) || isNearForbidden(key, index))
        continue;
      const options = optionsOf(
        index
          .similar(key)
          .filter(({ heading: { column, positions } }) => taken.isFree(headingAt(column, positions).name))
          .filter(({ addsWord }) => !addsWord || headings.found.length >= fewestKnown),
      );
      if (options.length === 0) continue;
      const recordType = index.record.type;
      this.#drafts.set(at, { at, text: key.text, recordType, options, row: 0, cells: 0 });
    }
  }

  /** Counts the cells of a row that wait for an answer. */
  see(content: readonly (CellContent | undefined)[], row: number): void {
    for (const draft of this.#drafts.values()) {
      if (!isFilled(content[draft.at])) continue;
      if (draft.cells === 0 || row < draft.row) draft.row = row;
      draft.cells += 1;
    }
  }

  /** The questions, without those about columns that another type knows or that hold nothing. */
  questions(found: ReadonlySet<number>): QuestionItem[] {
    const sheet = this.#sheet === undefined ? {} : { sheet: this.#sheet };
    return [...this.#drafts.values()]
      .filter(({ at, cells }) => cells > 0 && !found.has(at))
      .map(({ at, text, recordType, options, row, cells }) => ({
        kind: 'question',
        question: {
          question: columnQuestion.name,
          ...sheet,
          heading: text,
          recordType,
          address: { kind: 'cell', cell: cellRef(at, row), row, heading: text, ...sheet },
          cells,
          options: [...options, ...Object.keys(columnQuestion.options)],
          evidence: {},
        },
      }));
  }

  #isNone({ text }: HeadingKey): boolean {
    const answer = this.#answers.get(fold(text));
    return typeof answer === 'string' && Object.hasOwn(columnQuestion.options, answer);
  }
}

/** The fields of the likeliest columns. Of several that are equally likely, either all are offered or none. */
function optionsOf(similar: readonly SimilarColumn[]): string[] {
  const next = similar[mostOptions];
  const likeliest = next
    ? similar.slice(0, mostOptions).filter(({ unlike }) => unlike < next.unlike)
    : similar;
  return likeliest.map(({ heading }) => heading.column.path);
}

/** Whether a heading could be a slip for the name of a field that records of the type must never hold. */
function isNearForbidden({ words }: HeadingKey, { record: { forbids = [] } }: HeadingIndex): boolean {
  const names = forbids.map((name) => fold(name).replaceAll(' ', ''));
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const parts = words.split(' ');
  return parts.some((_, from) => {
    let run = '';
    for (let at = from; at < parts.length && run.length <= longest; at += 1) {
      run += parts[at];
      if (names.some((name) => isSlip(run, name))) return true;
    }
    return false;
  });
}
