import type { FieldNode } from '@amparo/core';
import { type CellContent, type CellValue, cellValue } from '../bytes/xlsx-cell.ts';
import { readAmountBeside } from '../values/amount-beside.ts';
import { type QuickReader, quickReaderFor } from '../values/quick-reader.ts';
import { readerFor } from '../values/reader-for.ts';
import { cellText, type ValueFacts, type ValueReader, type ValueReading } from '../values/value.ts';
import { isFilled } from './content.ts';
import { type CellReading, KnownCell, ReadingMemo } from './reading-memo.ts';

/** A cell that shows an error of the spreadsheet. */
const noValue: ValueReading = {
  fault: { code: 'intake.cell-error', fix: 'never', params: {} },
};

/** Reads the cells of one column into their field. */
export class ColumnReader {
  /** Reads most texts of some columns; the others are read by `read`. */
  readonly quick: QuickReader | undefined;
  readonly #read: ValueReader;
  readonly #node: FieldNode;
  readonly #facts: ValueFacts;
  readonly #texts = new ReadingMemo();
  readonly #dates = new ReadingMemo();
  readonly #numbers = new ReadingMemo();

  constructor(node: FieldNode, facts: ValueFacts) {
    this.quick = quickReaderFor(node, facts);
    this.#read = readerFor(node);
    this.#node = node;
    this.#facts = facts;
  }

  read(content: CellContent): CellReading {
    if (typeof content === 'string') return this.#texts.get(content) ?? this.#readText(content);
    switch (content.kind) {
      case 'date':
        return this.#dates.get(content.text) ?? this.#remembered(this.#dates, copied(content.text), content);
      case 'number':
        return (
          this.#numbers.get(content.text) ?? this.#remembered(this.#numbers, copied(content.text), content)
        );
      case 'error':
        return new KnownCell('', this.#unread(''), noValue);
      case 'boolean':
        return this.#readValue('', content);
    }
  }

  /**
   * Reads an amount that could not be read by itself as one that names its currency, where the currency has a column of its
   * own and `currency` reads that. Undefined if it names none. `currency` of what is given back is to be filled in.
   */
  readBeside(
    content: CellContent,
    currency: ColumnReader | undefined,
    beside: CellContent | undefined,
  ): (CellReading & { readonly currency?: string }) | undefined {
    const named = isFilled(beside) ? currency?.read(beside as CellContent) : 'blank';
    const isUnread = named === undefined || (named !== 'blank' && named.reading && 'fault' in named.reading);
    const reading = readAmountBeside(
      cellValue(content),
      this.#facts,
      isUnread ? 'unread' : named === 'blank' ? named : { code: String(named.value) },
    );
    if (!reading) return undefined;
    if ('fault' in reading) return { value: this.#unread(cellText(cellValue(content))), reading };
    const value = reading.value as { readonly amount: string; readonly currency?: string };
    return {
      value: value.amount,
      reading,
      ...(named === 'blank' && value.currency !== undefined && { currency: value.currency }),
    };
  }

  #readText(content: string): CellReading {
    const text = copied(content);
    return this.#remembered(this.#texts, text, cellValue(text));
  }

  #remembered(memo: ReadingMemo, text: string, cell: CellValue): KnownCell {
    const reading = this.#readValue(text, cell);
    memo.add(reading);
    return reading;
  }

  #readValue(text: string, cell: CellValue): KnownCell {
    if (!isFilled(cell.kind === 'text' ? cell.text : cell)) return new KnownCell(text, undefined, undefined);
    const reading = this.#read(cell, this.#facts);
    if ('fault' in reading) return new KnownCell(text, this.#unread(cellText(cell)), reading);
    const { value, change, doubt, evidence } = reading;
    return new KnownCell(text, value, (change ?? doubt ?? evidence) ? reading : undefined);
  }

  /** The text of a cell that could not be read; null where it would pass for a value, so that no rule is run on it. */
  #unread(text: string): string | null {
    return this.#node.kind === 'leaf' && this.#node.wire.fault(text) === undefined ? null : text;
  }
}

/** The same text, but none that holds fast to the stretch of the file that it was cut from, as readings may live long. */
function copied(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
