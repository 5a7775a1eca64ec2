import type { FieldNode } from '@amparo/core';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { ColumnReader } from '../table/column-reader.ts';
import { isFilled } from '../table/content.ts';
import type { CellReading } from '../table/reading-memo.ts';
import { readBoolean } from '../values/boolean.ts';
import { fold } from '../values/fold.ts';
import { readerFor } from '../values/reader-for.ts';
import { cellText, type ValueFacts, type ValueReading } from '../values/value.ts';
import type { ChoiceColumn } from './split-choices.ts';

/** A column of one choice, ready to read cells. */
interface ReadyChoice extends ChoiceColumn {
  /** Its code; undefined where the choice is none. */
  readonly code: string | undefined;
}

const nothing: CellReading = { value: undefined, reading: undefined };

/** Reads a question with several answers from the column that lists them and from those that say yes or no to each. */
export class ChoiceReader {
  readonly #at: number;
  /** Undefined where no column lists the answers. */
  readonly #list: ColumnReader | undefined;
  readonly #choices: readonly ReadyChoice[];
  readonly #believed: 'list' | 'columns' | undefined;

  constructor(
    at: number,
    node: FieldNode,
    list: ColumnReader,
    columns: readonly ChoiceColumn[],
    facts: ValueFacts,
  ) {
    this.#at = at;
    this.#list = columns.some((column) => column.at === at) ? undefined : list;
    const read = node.kind === 'list' ? readerFor(node.of) : undefined;
    this.#choices = columns.map((column) => {
      const reading = read?.({ kind: 'text', text: column.choice }, facts);
      const code = reading && 'value' in reading ? String(reading.value) : undefined;
      return { ...column, code };
    });
    const answer = facts.answers['multi-split'];
    this.#believed = answer === 'list' || answer === 'columns' ? answer : undefined;
  }

  read(content: readonly (CellContent | undefined)[]): CellReading {
    const cell = content[this.#at];
    const { chosen, refused, unknown } = this.#columnsOf(content);
    if (!this.#list) {
      if (unknown !== undefined) return { value: null, reading: unknown };
      return chosen.length === 0
        ? nothing
        : { value: chosen, reading: { value: chosen, change: 'intake.choices-joined' } };
    }
    const listed = isFilled(cell) ? this.#list.read(cell) : nothing;
    if (listed.value !== undefined && !Array.isArray(listed.value)) return listed;
    const codes: readonly unknown[] = listed.value ?? [];
    const agree = chosen.every((code) => codes.includes(code)) && !codes.some((code) => refused.has(code));
    if (agree) return listed;
    if (this.#believed === undefined)
      return { value: isFilled(cell) ? cellText(cellValue(cell)) : null, reading: disagreement };
    const value = this.#believed === 'list' ? listed.value : chosen.length > 0 ? chosen : undefined;
    return { value, reading: { value, change: 'intake.choices-as-answered' } };
  }

  /** What the columns of single choices say. A blank says nothing: only what was refused counts as refused. */
  #columnsOf(content: readonly (CellContent | undefined)[]) {
    const chosen: string[] = [];
    const refused = new Set<unknown>();
    let unknown: ValueReading | undefined;
    for (const { at, choice, code } of this.#choices) {
      const cell = content[at];
      if (!isFilled(cell)) continue;
      const isChosen = isYes(cell, choice, code);
      if (isChosen && code === undefined) unknown ??= unknownChoice;
      else if (isChosen && code !== undefined && !chosen.includes(code)) chosen.push(code);
      else if (isChosen === false) refused.add(code);
    }
    return { chosen, refused, unknown };
  }
}

const disagreement: ValueReading = {
  fault: {
    code: 'intake.choices-disagree',
    fix: 'ask',
    params: {},
    asks: [{ question: 'multi-split', options: ['list', 'columns'] }],
  },
};

const unknownChoice: ValueReading = { fault: { code: 'intake.choice-not-a-code', fix: 'ask', params: {} } };

/** Whether a cell says that its choice was made: yes, or the choice itself. */
function isYes(cell: CellContent, choice: string, code: string | undefined): boolean | undefined {
  const reading = readBoolean(cellValue(cell), { answers: {}, now: '' });
  if ('value' in reading) return reading.value === true;
  const text = fold(cellText(cellValue(cell)));
  return text === fold(choice) || (code !== undefined && text === fold(code)) ? true : undefined;
}
