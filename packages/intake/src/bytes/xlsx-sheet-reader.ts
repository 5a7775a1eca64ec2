import { cellRef, LAST_COLUMN, LAST_ROW, parseCellRange, parseCellRef } from './cell-address.ts';
import type { Problem, ProblemParams } from './problem.ts';
import { SheetRow } from './sheet-row.ts';
import { type CellContent, type CellContext, isProblem, readCell } from './xlsx-cell.ts';
import { RawCellBuilder } from './xlsx-raw-cell.ts';
import type { XmlAttributes, XmlHandler } from './xml.ts';

/** A row, or something wrong with the sheet at that row. */
export type SheetItem = SheetRow | { readonly row: number; readonly problem: Problem };

/** A summary that is being filled; see `SheetSummary`. */
export interface GrowingSummary {
  readonly merged: string[];
  readonly hiddenColumns: [number, number][];
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Turns the XML events of one worksheet into rows. */
export class SheetReader implements XmlHandler {
  readonly #context: CellContext;
  readonly #summary: GrowingSummary;
  #items: SheetItem[] = [];
  /** Problems of the row being read, which are told together with it wherever its text is cut. */
  #problems: SheetItem[] = [];
  #inData = false;
  #row = 0;
  #hidden = false;
  /** By column; undefined while a row is passed over. */
  #content: (CellContent | undefined)[] | undefined;
  #formulas: number[] = [];
  #column = -1;
  #tooWide = false;
  #tooManyMerged = false;
  readonly #cell = new RawCellBuilder();

  constructor(context: CellContext, summary: GrowingSummary) {
    this.#context = context;
    this.#summary = summary;
  }

  /** The last row so far. */
  get row(): number {
    return this.#row;
  }

  /** Adds a row that was read in another way; it lies below the last one. */
  add(row: SheetRow): void {
    this.#row = row.row;
    if (row.content.length > 0) this.#items.push(row);
  }

  /** The rows completed since the last call. */
  take(): SheetItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#cell.active) this.#cell.open(name);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'sheetData') this.#inData = true;
    else if (name === 'col') this.#hideColumns(attributes);
    else if (name === 'mergeCell') this.#merge(attributes.ref ?? '');
  }

  text(text: string): void {
    if (this.#cell.active) this.#cell.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (this.#cell.active) this.#cell.close(name);
    else if (name === 'row') this.#closeRow();
    else if (name === 'sheetData') this.#inData = false;
  }

  #openRow({ r, hidden }: XmlAttributes): void {
    if (!this.#inData) return;
    const row = r === undefined ? this.#row + 1 : /^\d{1,8}$/.test(r) ? Number(r) : 0;
    this.#content = undefined;
    if (row < 1 || row > LAST_ROW) this.#problem('intake.cell-ref', this.#row + 1);
    // Rows in disorder are addressed twice or out of reach: whichever is right, this one is not certain.
    else if (row <= this.#row) this.#problem('intake.row-order', row);
    else {
      this.#row = row;
      this.#content = [];
      this.#formulas = [];
      this.#hidden = isTrue(hidden);
      this.#tooWide = false;
      this.#column = -1;
    }
  }

  #closeRow(): void {
    const content = this.#content;
    this.#content = undefined;
    this.#items.push(...this.#problems);
    this.#problems = [];
    if (!content) return;
    const limit = this.#context.limits.columns;
    if (this.#tooWide) this.#problem('intake.too-many-columns', this.#row, { limit });
    if (content.length > 0) this.#items.push(new SheetRow(this.#row, this.#hidden, content, this.#formulas));
  }

  #openCell(attributes: XmlAttributes): void {
    if (!this.#content) return;
    const address = this.#addressOf(attributes.r);
    if (!address || address.row !== this.#row) this.#problem('intake.cell-ref', this.#row);
    else if (address.column <= this.#column)
      this.#problem('intake.cell-order', this.#row, {}, address.column);
    else {
      this.#column = address.column;
      if (address.column < this.#context.limits.columns) this.#cell.begin(attributes);
      else this.#tooWide = true;
    }
  }

  /** A cell without an address is the next one in its row. */
  #addressOf(ref: string | undefined): { column: number; row: number } | undefined {
    if (ref !== undefined) return parseCellRef(ref);
    return this.#column < LAST_COLUMN ? { column: this.#column + 1, row: this.#row } : undefined;
  }

  #closeCell(): void {
    if (!this.#cell.active) return;
    const raw = this.#cell.end();
    const value = readCell(raw, this.#context);
    if (value === undefined || !this.#content) return;
    const column = this.#column;
    while (this.#content.length < column) this.#content.push(undefined);
    if (raw.formula) this.#formulas.push(column);
    if (!isProblem(value)) {
      this.#content.push(value);
      return;
    }
    // The cell stays with its fault, so that nobody takes it for an empty one.
    this.#content.push({ kind: 'error' });
    this.#problem(value.code, this.#row, value.limit === undefined ? {} : { limit: value.limit }, column);
  }

  #hideColumns({ min, max, hidden }: XmlAttributes): void {
    const from = Number(min) - 1;
    const to = Number(max) - 1;
    const { hiddenColumns } = this.#summary;
    if (!isTrue(hidden) || !(from >= 0 && to >= from && to <= LAST_COLUMN)) return;
    if (hiddenColumns.length <= LAST_COLUMN) hiddenColumns.push([from, to]);
  }

  #merge(ref: string): void {
    const limit = this.#context.limits.mergedRanges;
    if (!parseCellRange(ref)) this.#problem('intake.cell-ref', this.#row);
    else if (this.#summary.merged.length < limit) this.#summary.merged.push(ref);
    else if (!this.#tooManyMerged) {
      this.#tooManyMerged = true;
      this.#problem('intake.too-many-merged', this.#row, { limit });
    }
  }

  #problem(code: string, row: number, given: ProblemParams = {}, column?: number): void {
    const place = column === undefined ? {} : { column: column + 1 };
    const params = column === undefined ? given : { ...given, cell: cellRef(column, row) };
    const items = this.#content ? this.#problems : this.#items;
    items.push({ row, problem: { code, row, ...place, params } });
  }
}
