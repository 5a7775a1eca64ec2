import type { Question } from '@amparo/core';
import type { ReadyColumn } from '../table/build-record.ts';
import type { Evidence, ValueReading } from '../values/value.ts';
import { ColumnWords, type QuestionWord } from './column-words.ts';
import { questionKindOf } from './index.ts';

/** A question about a column while its cells are read. */
interface Draft {
  readonly column: ReadyColumn;
  readonly question: string;
  /** The row of the first cell that waits for the answer. */
  row: number;
  cells: number;
  /** For how many cells each answer is possible. */
  readonly options: Map<string, number>;
  readonly evidence: Map<string, number>;
  /** The words of the cells, of a question that is answered word by word. */
  words?: ColumnWords;
}

/** A question about a column, with the words that it is about, if it is about words. */
export interface ColumnQuestion {
  readonly question: Question;
  readonly words?: () => readonly QuestionWord[];
  readonly codeOf?: (text: string) => string | undefined;
}

/** Gathers what the cells of columns leave open, and what they say of it. */
export class ColumnQuestions {
  readonly #drafts = new Map<string, Draft>();

  /** Notes a cell that speaks for an answer, or waits for one. */
  note(column: ReadyColumn, reading: ValueReading, row: number): void {
    for (const evidence of reading.evidence ?? []) this.#speak(column, evidence);
    const asks = 'fault' in reading ? reading.fault.asks : undefined;
    for (const { question, options, word } of asks ?? []) {
      const draft = this.#draft(column, question);
      if (draft.cells === 0) draft.row = row;
      draft.cells += 1;
      if (word !== undefined) {
        draft.words ??= new ColumnWords(column.column.codelist);
        draft.words.add(word, options);
        continue;
      }
      for (const option of options ?? []) draft.options.set(option, (draft.options.get(option) ?? 0) + 1);
    }
  }

  /** The questions that cells wait for. `place` tells a question's sheet and the address of a cell. */
  questions(
    recordType: string,
    place: (column: ReadyColumn, row: number) => Required<Pick<Question, 'address'>> & { sheet?: string },
  ): ColumnQuestion[] {
    return [...this.#drafts.values()]
      .filter(({ cells, words }) => cells > 0 && words?.isEmpty() !== true)
      .map(({ column, question, row, cells, options, evidence, words }): ColumnQuestion => {
        const kind = questionKindOf(question);
        const { sheet, address } = place(column, row);
        const possible = [...options.keys(), ...evidence.keys()];
        const choices = new Set(possible.length === 0 ? Object.keys(kind?.options ?? {}) : possible);
        return {
          question: {
            question,
            ...(kind?.scope !== 'file' && sheet !== undefined && { sheet }),
            ...(kind?.scope === 'column' && {
              heading: column.text,
              recordType,
              field: column.column.path,
            }),
            address,
            cells,
            options: [...choices].sort(
              (one, other) => difference(evidence, other, one) || difference(options, other, one),
            ),
            evidence: Object.fromEntries(evidence),
          },
          ...(words && { words: () => words.list() }),
          ...(words && column.column.codelist && { codeOf: codeOf(column) }),
        };
      });
  }

  /** The columns that wait for an answer and in which cells allow only one, with the row of the first that waits. */
  speakingFor(question: string, answer: string): { column: ReadyColumn; row: number; cells: number }[] {
    return [...this.#drafts.values()].flatMap(({ column, question: asked, row, cells, evidence }) => {
      const speaking = evidence.get(answer) ?? 0;
      return asked === question && cells > 0 && speaking > 0 ? [{ column, row, cells: speaking }] : [];
    });
  }

  #speak(column: ReadyColumn, { question, answer }: Evidence): void {
    const { evidence } = this.#draft(column, question);
    evidence.set(answer, (evidence.get(answer) ?? 0) + 1);
  }

  #draft(column: ReadyColumn, question: string): Draft {
    const key = `${column.at} ${question}`;
    let draft = this.#drafts.get(key);
    if (!draft) {
      draft = { column, question, row: 0, cells: 0, options: new Map(), evidence: new Map() };
      this.#drafts.set(key, draft);
    }
    return draft;
  }
}

/** What the column would read a text as by itself. */
function codeOf({ reader, column }: ReadyColumn): (text: string) => string | undefined {
  const codes = new Set(column.codelist?.codes.map(({ code }) => code));
  return (text) => {
    const { value, reading } = reader.read(text);
    if (reading && 'fault' in reading) return undefined;
    const [code, ...more] = Array.isArray(value) ? value : [value];
    return more.length === 0 && codes.has(code) ? code : undefined;
  };
}

/** By how much the count of one is above that of another. */
function difference(counts: ReadonlyMap<string, number>, one: string, other: string): number {
  return (counts.get(one) ?? 0) - (counts.get(other) ?? 0);
}
