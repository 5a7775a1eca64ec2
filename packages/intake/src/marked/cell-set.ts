const PAGE_ROWS = 4096;

/** Cells of one sheet, a bit each: whole columns of a long sheet take little. */
export class CellSet {
  readonly #columns = new Map<number, Map<number, Uint32Array>>();
  /** Rows of which any cell is in the set. */
  readonly #rows = new Map<number, Uint32Array>();
  #lastPage = -1;

  get isEmpty(): boolean {
    return this.#columns.size === 0;
  }

  /** Column from 0, row from 1. */
  add(column: number, row: number): void {
    let pages = this.#columns.get(column);
    if (!pages) {
      pages = new Map();
      this.#columns.set(column, pages);
    }
    setBit(pages, row);
    setBit(this.#rows, row);
    this.#lastPage = Math.max(this.#lastPage, Math.floor(row / PAGE_ROWS));
  }

  /** The columns of the cells in a row, from left to right. */
  columnsOf(row: number): number[] {
    if (!hasBit(this.#rows, row)) return [];
    return [...this.#columns]
      .flatMap(([column, pages]) => (hasBit(pages, row) ? [column] : []))
      .sort((a, b) => a - b);
  }

  /** The first row at or after `from` with a cell in the set. */
  nextRow(from: number): number | undefined {
    for (let row = from; Math.floor(row / PAGE_ROWS) <= this.#lastPage; ) {
      const page = this.#rows.get(Math.floor(row / PAGE_ROWS));
      if (!page) {
        row = (Math.floor(row / PAGE_ROWS) + 1) * PAGE_ROWS;
        continue;
      }
      const at = row % PAGE_ROWS;
      const rest = (page[at >>> 5] as number) >>> (at & 31);
      if (rest === 0) row += 32 - (at & 31);
      else return row + 31 - Math.clz32(rest & -rest);
    }
    return undefined;
  }
}

function setBit(pages: Map<number, Uint32Array>, row: number): void {
  const number = Math.floor(row / PAGE_ROWS);
  let page = pages.get(number);
  if (!page) {
    page = new Uint32Array(PAGE_ROWS / 32);
    pages.set(number, page);
  }
  const at = row % PAGE_ROWS;
  page[at >>> 5] = (page[at >>> 5] as number) | (1 << (at & 31));
}

function hasBit(pages: ReadonlyMap<number, Uint32Array>, row: number): boolean {
  const at = row % PAGE_ROWS;
  return (((pages.get(Math.floor(row / PAGE_ROWS))?.[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}
