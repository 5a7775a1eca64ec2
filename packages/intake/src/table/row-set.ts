/** Remembers which rows of a sheet hold something, a byte for each. */
export class RowSet {
  #rows = new Uint8Array(1 << 12);

  add(row: number): void {
    if (row >= this.#rows.length) this.#grow(row);
    this.#rows[row] = 1;
  }

  /** How many of the rows from one to another hold something, both included. */
  count(from: number, to: number): number {
    let count = 0;
    for (const row of this.#rows.subarray(from, to + 1)) count += row;
    return count;
  }

  /** The first row from one on that holds something. */
  first(from: number): number {
    return this.#rows.indexOf(1, from);
  }

  #grow(row: number): void {
    const rows = new Uint8Array(Math.max(row + 1, this.#rows.length * 2));
    rows.set(this.#rows);
    this.#rows = rows;
  }
}
