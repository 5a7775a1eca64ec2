import type { System } from './system.ts';

/** Equations whose numbers need not be 1 and -1. */
export type Equations = Omit<System, 'signs'> & { readonly signs: ArrayLike<number> };

/**
 * Equations solved for some of their cells: in each row, the change of its `basic` cell is minus the sum of
 * `row[cell]` times the change of the others. No basic cell stands in another row.
 */
export interface Solved {
  readonly basic: Int32Array;
  /** Row after row, one number for each cell; 1 at the basic cell. */
  readonly rows: Float64Array;
}

const tiny = 1e-9;

/** Gauss-Jordan elimination. Pivots are 1 or -1 wherever there are such, so that numbers stay small and whole. */
export function solve({ counts, starts, members, signs }: Equations): Solved {
  const width = counts.length;
  const done: { readonly row: Float64Array; readonly basic: number }[] = [];
  for (let equation = 0; equation + 1 < starts.length; equation += 1) {
    const row = new Float64Array(width);
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1)
      row[members[at] as number] = (row[members[at] as number] as number) + (signs[at] as number);
    for (const { row: earlier, basic } of done) subtract(row, earlier, basic);
    const basic = pivotOf(row);
    if (basic < 0) continue;
    const pivot = row[basic] as number;
    for (let cell = 0; cell < width; cell += 1) row[cell] = (row[cell] as number) / pivot;
    for (const { row: earlier } of done) subtract(earlier, row, basic);
    done.push({ row, basic });
  }
  const rows = new Float64Array(done.length * width);
  done.forEach(({ row }, index) => {
    rows.set(row, index * width);
  });
  return { basic: Int32Array.from(done, ({ basic }) => basic), rows };
}

function pivotOf(row: Float64Array): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < row.length; cell += 1) {
    const size = Math.abs(row[cell] as number);
    if (size < tiny || Math.abs(size - 1) >= distance) continue;
    best = cell;
    distance = Math.abs(size - 1);
  }
  return best;
}

function subtract(row: Float64Array, other: Float64Array, at: number): void {
  const factor = row[at] as number;
  if (factor === 0) return;
  for (let cell = 0; cell < row.length; cell += 1) {
    const value = (row[cell] as number) - factor * (other[cell] as number);
    row[cell] = Math.abs(value) < tiny ? 0 : value;
  }
}
