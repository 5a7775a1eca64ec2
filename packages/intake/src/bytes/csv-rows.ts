import { newList } from '../new-objects.ts';
import { cellRef } from './cell-address.ts';
import { FieldReader } from './csv-field.ts';
import { type CsvText, DELIMITER, NUL, QUOTE } from './csv-text.ts';
import type { Limits } from './limits.ts';
import type { Problem, ProblemParams } from './problem.ts';

/** One row of a CSV file. */
class CsvRow {
  /** Number that a spreadsheet shows: blank lines count, a line break inside quotes does not begin a new row. */
  readonly row: number;
  /** Line of the text on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: undefined;

  constructor(row: number, line: number, cells: readonly string[]) {
    this.row = row;
    this.line = line;
    this.cells = cells;
  }
}

/** A row, or what is wrong with it. */
export type CsvItem = CsvRow | { readonly row: number; readonly line: number; readonly problem: Problem };

/**
 * Cuts text into rows. It reads whole rows only, and bounds every search by the limits and not by what has come in
 * so far, so that the result does not depend on how the text is chunked.
 */
export class CsvRows {
  /** Index of the first character not read yet. */
  at = 0;
  #row = 1;
  #line = 1;
  /** Passing over the rest of a line that could not be read. */
  #skipping = false;
  readonly #input: CsvText;
  readonly #limits: Limits;
  readonly #field = new FieldReader();
  /** As many empty cells as the last row had. */
  #empty: string[] = [];

  constructor(input: CsvText, limits: Limits, firstLine = 1) {
    this.#input = input;
    this.#limits = limits;
    this.#line = firstLine;
  }

  /** Appends rows that are complete to `out`, until that has so many; true when there may be more. */
  read(out: CsvItem[], most = Number.POSITIVE_INFINITY): boolean {
    while (this.at < this.#input.text.length) {
      if (out.length >= most) return true;
      if (this.#skipping ? !this.#skip() : !this.#next(out)) return false;
    }
    return false;
  }

  /** False when the row goes on in text that has not come yet. */
  #next(out: CsvItem[]): boolean {
    const input = this.#input;
    const from = this.at;
    const end = input.lineEnd(from);
    if (input.find(QUOTE, from) < end) return this.#quotedRow(out);
    if (end - from > this.#limits.lineBytes)
      return this.#giveUp(out, 'intake.line-too-long', from, this.#limits.lineBytes);
    if (input.openLineEnd(end)) return false;
    if (end > from) this.#push(out, this.#cells(from, end), end);
    this.#finish(end, 1);
    return true;
  }

  /** The cells of a row without quotes; one more than may be shows that there are too many. */
  #cells(from: number, end: number): string[] {
    const input = this.#input;
    const { text, delimiter } = input;
    const most = this.#limits.columns;
    // Copied, as it is quicker than to let it grow.
    const cells = this.#empty.slice();
    let count = 0;
    let begin = from;
    let at = input.find(DELIMITER, from);
    let wide = input.nextWide(from);
    while (at < end && count < most) {
      if (wide < at) {
        cells[count] = input.whole.slice(begin, at);
        wide = input.nextWide(at);
      } else if (at > begin || count >= cells.length) cells[count] = text.slice(begin, at);
      count += 1;
      begin = at + 1;
      at = text.indexOf(delimiter, begin);
      if (at < 0) at = text.length;
    }
    input.note(DELIMITER, begin, at);
    cells[count] = input.cut(begin, Math.min(at, end));
    count += 1;
    this.#resize(cells, count);
    return cells;
  }

  #resize(cells: string[], count: number): void {
    if (count === this.#empty.length) return;
    cells.length = count;
    this.#empty = cells.map(() => '');
  }

  /** A row with a quote somewhere in it, field by field. */
  #quotedRow(out: CsvItem[]): boolean {
    const input = this.#input;
    const cells = this.#empty.slice();
    let count = 0;
    let loose: number[] | undefined;
    const bound = this.at + this.#limits.lineBytes;
    const field = this.#field;
    for (let i = this.at; ; ) {
      const status = field.read(input, i, bound, this.#limits.quoteChars);
      if (status === 'more') return false;
      if (status === 'too-long') {
        return this.#giveUp(out, 'intake.line-too-long', bound, this.#limits.lineBytes);
      }
      if (status === 'unbalanced') {
        const cell = cellRef(count, this.#row);
        const params = { limit: this.#limits.quoteChars, cell };
        return this.#giveUp(out, 'intake.csv-quote', i, params, count + 1);
      }
      if (count <= this.#limits.columns) {
        cells[count] = field.textIn(input);
        count += 1;
        if (field.loose) {
          loose ??= newList();
          loose.push(count);
        }
      }
      i = field.end + 1;
      if (input.find(DELIMITER, field.end) === field.end && field.end < input.text.length) continue;
      if (input.openLineEnd(field.end)) return false;
      this.#resize(cells, count);
      for (const column of loose ?? []) this.#problem(out, 'intake.csv-after-quote', {}, column);
      this.#push(out, cells, field.end);
      this.#finish(field.end, this.#lineEnds(this.at, field.end) + 1);
      return true;
    }
  }

  /** Adds a row, cut to as many columns as may be, or what is wrong with one of its cells. */
  #push(out: CsvItem[], all: readonly string[], end: number): void {
    const { columns, cellChars } = this.#limits;
    const cells = all.length > columns ? all.slice(0, columns) : all;
    if (cells !== all) this.#problem(out, 'intake.too-many-columns', { limit: columns });
    // Only rows that may have one are searched for a cell that is too long or holds a NUL.
    const long = end - this.at > cellChars ? cells.findIndex((cell) => cell.length > cellChars) : -1;
    const nul = this.#input.find(NUL, this.at) < end ? cells.findIndex((cell) => cell.includes('\0')) : -1;
    if (long >= 0) this.#problem(out, 'intake.cell-too-long', { limit: cellChars }, long + 1);
    else if (nul >= 0) this.#problem(out, 'intake.nul', {}, nul + 1);
    else out.push(new CsvRow(this.#row, this.#line, cells));
  }

  #problem(out: CsvItem[], code: string, given: ProblemParams, column?: number): void {
    const row = this.#row;
    const line = this.#line;
    const place = column === undefined ? {} : { column };
    const params = column === undefined ? given : { ...given, cell: cellRef(column - 1, row) };
    out.push({ row, line, problem: { code, line, row, ...place, params } });
  }

  /** Reports the row and passes over the rest of the line that holds `at`. */
  #giveUp(out: CsvItem[], code: string, at: number, params: ProblemParams | number, column?: number): true {
    this.#problem(out, code, typeof params === 'number' ? { limit: params } : params, column);
    this.#line += this.#lineEnds(this.at, at);
    this.at = at;
    this.#skipping = true;
    return true;
  }

  #skip(): boolean {
    const end = this.#input.lineEnd(this.at);
    if (this.#input.openLineEnd(end)) {
      this.at = Math.min(end, this.#input.text.length);
      return false;
    }
    this.#skipping = false;
    this.#finish(end, 1);
    return true;
  }

  #finish(end: number, lines: number): void {
    this.at = this.#input.afterLineEnd(end);
    this.#row++;
    this.#line += lines;
  }

  /** Line ends between two indexes: how many lines a row with quoted line breaks takes. */
  #lineEnds(from: number, to: number): number {
    let count = 0;
    for (let i = this.#input.lineEnd(from); i < to; i = this.#input.lineEnd(this.#input.afterLineEnd(i)))
      count++;
    return count;
  }
}
