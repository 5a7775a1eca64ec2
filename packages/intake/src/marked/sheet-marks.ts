import {
  type CellRange,
  LAST_COLUMN,
  LAST_ROW,
  parseCellRange,
  parseCellRef,
} from '../bytes/cell-address.ts';
import { CellSet } from './cell-set.ts';
import { heavier, type Mark, type MarkedFinding, weightOf } from './marks.ts';

/** Stands for the column of what is about a whole row: its first cell that holds something, which the sheet tells. */
const FIRST_CELL = -1;

/** What a changed cell's comment says. */
export interface ChangeText {
  readonly what: string;
  readonly after: string;
}

/** The marks of one row. */
export interface RowMarks {
  /** From left to right, each column once. */
  readonly cells: readonly { readonly column: number; readonly mark: Mark }[];
  /** The mark of the row's first cell. */
  readonly whole: Mark | undefined;
}

/** A cell that gets a comment. */
export interface CommentedCell {
  readonly row: number;
  readonly column: number;
  /** Numbers of its findings, the gravest first. */
  readonly findings: readonly number[];
  readonly change: ChangeText | undefined;
}

interface Placed {
  readonly finding: number;
  readonly mark: Mark;
  row: number;
  column: number;
}

const none: RowMarks = { cells: [], whole: undefined };

/** The marks of one sheet, by row. */
export class SheetMarks {
  /** In the order of rows and columns, once settled. */
  #placed: Placed[] = [];
  readonly #merged: CellRange[] = [];
  readonly #changed = new CellSet();
  readonly #changeTexts = new Map<number, Map<number, ChangeText>>();
  readonly #firstCells = new Map<number, number>();
  #settled = true;

  /** Adds a finding by its number. Without a place on a sheet there is nothing to mark. */
  add(finding: number, { cell, row, severity }: MarkedFinding): void {
    const range = rangeOf(cell, row);
    if (!range) return;
    const { from, to } = range;
    if (from.row !== to.row || from.column !== to.column) this.#merged.push(range);
    this.#placed.push({ finding, mark: severity, row: from.row, column: from.column });
    this.#settled = false;
  }

  /** Adds a cell that was changed; with a text, it gets a comment. */
  addChange(cell: string, text: ChangeText | undefined): void {
    const place = parseCellRef(cell);
    if (!place) return;
    const { column, row } = place;
    this.#changed.add(column, row);
    if (!text) return;
    const texts = this.#changeTexts.get(row) ?? new Map<number, ChangeText>();
    this.#changeTexts.set(row, texts.set(column, text));
  }

  /** Takes the comments of changed cells away; they stay marked. */
  dropChangeTexts(): void {
    this.#changeTexts.clear();
  }

  get isEmpty(): boolean {
    return this.#placed.length === 0 && this.#changed.isEmpty;
  }

  get hasComments(): boolean {
    return this.#placed.length > 0 || this.#changeTexts.size > 0;
  }

  /** The first row at or after `from` that has a mark. */
  nextRow(from: number): number | undefined {
    const found = this.#placed[this.#firstAt(from)]?.row;
    const changed = this.#changed.nextRow(from);
    return found === undefined || (changed !== undefined && changed < found) ? changed : found;
  }

  at(row: number): RowMarks {
    const marks = new Map<number, Mark>();
    for (const column of this.#changed.columnsOf(row)) marks.set(column, 'note');
    for (const { column, mark } of this.#ofRow(row)) marks.set(column, heavier(marks.get(column), mark));
    if (marks.size === 0) return none;
    const whole = marks.get(FIRST_CELL);
    marks.delete(FIRST_CELL);
    return {
      cells: [...marks].map(([column, mark]) => ({ column, mark })).sort((a, b) => a.column - b.column),
      whole,
    };
  }

  /** Says which cell of a row is its first. */
  setFirstCell(row: number, column: number): void {
    this.#firstCells.set(row, column);
  }

  /** The cells that get a comment, row by row; those of whole rows once it is known which cell that is. */
  *comments(): Generator<CommentedCell, void, undefined> {
    const texts = [...this.#changeTexts.keys()].sort((a, b) => a - b);
    let next = 0;
    let at = 0;
    while (at < this.#settle().length || next < texts.length) {
      const row = Math.min(this.#placed[at]?.row ?? LAST_ROW + 1, texts[next] ?? LAST_ROW + 1);
      const changes = this.#changeTexts.get(row);
      if (texts[next] === row) next += 1;
      const findings = new Map<number, Placed[]>();
      for (; this.#placed[at]?.row === row; at += 1) {
        const placed = this.#placed[at] as Placed;
        const column = placed.column === FIRST_CELL ? (this.#firstCells.get(row) ?? 0) : placed.column;
        findings.set(column, [...(findings.get(column) ?? []), placed]);
      }
      const columns = new Set([...findings.keys(), ...(changes?.keys() ?? [])]);
      for (const column of [...columns].sort((a, b) => a - b))
        yield {
          row,
          column,
          findings: (findings.get(column) ?? [])
            .sort((a, b) => weightOf[b.mark] - weightOf[a.mark] || a.finding - b.finding)
            .map(({ finding }) => finding),
          change: changes?.get(column),
        };
    }
  }

  *#ofRow(row: number): Generator<Placed, void, undefined> {
    for (let at = this.#firstAt(row); this.#placed[at]?.row === row; at += 1)
      yield this.#placed[at] as Placed;
  }

  /** The index of the first mark at or below a row. */
  #firstAt(row: number): number {
    const placed = this.#settle();
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((placed[middle] as Placed).row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Brings marks into order. What is on a cell that a merge hides goes to the cell that is seen in its place. */
  #settle(): readonly Placed[] {
    if (this.#settled) return this.#placed;
    this.#settled = true;
    this.#placed.sort(inOrder);
    const ranges = this.#merged.sort((a, b) => a.from.row - b.from.row);
    let next = 0;
    let open: CellRange[] = [];
    for (const placed of this.#placed) {
      const { row, column } = placed;
      for (; (ranges[next]?.from.row ?? LAST_ROW + 1) <= row; next += 1) open.push(ranges[next] as CellRange);
      if (open.some(({ to }) => to.row < row)) open = open.filter(({ to }) => to.row >= row);
      const cover = open.find(({ from, to }) => from.column <= column && column <= to.column);
      if (cover) [placed.row, placed.column] = [cover.from.row, cover.from.column];
    }
    if (ranges.length > 0) this.#placed.sort(inOrder);
    return this.#placed;
  }
}

function inOrder(a: Placed, b: Placed): number {
  return a.row - b.row || a.column - b.column || a.finding - b.finding;
}

function rangeOf(cell: string | undefined, row: number | undefined): CellRange | undefined {
  if (cell === undefined) return undefined;
  if (/^\d{1,7}$/u.test(cell)) {
    const at = { row: Number(cell), column: FIRST_CELL };
    return at.row >= 1 && at.row <= LAST_ROW ? { from: at, to: at } : undefined;
  }
  const isColumn = /^[A-Z]{1,3}$/u.test(cell);
  const range = parseCellRange(isColumn ? `${cell}${row ?? 1}` : cell);
  return range && range.from.column <= LAST_COLUMN ? range : undefined;
}
