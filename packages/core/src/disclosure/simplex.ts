import type { Solved } from './elimination.ts';
import { lottery } from './lottery.ts';

/** The cheapest change that moves one cell by an amount, or as far towards it as possible. */
export interface Programme {
  readonly solved: Solved;
  /** By cell, how far it can fall. */
  readonly counts: Float64Array;
  /** By cell, what a change by one costs; infinite where it must not change. */
  readonly prices: Float64Array;
  readonly cell: number;
  /** May be infinite. */
  readonly amount: number;
  /** True if all cells that change must change in the direction of this one. */
  readonly oneWay?: boolean;
}

export interface Solution {
  /** By cell; undefined if nothing holds the cell up before it has moved infinitely far. */
  readonly changes: Float64Array | undefined;
  /** Numbers worked on. */
  readonly work: number;
}

const tiny = 1e-9;

/** More than any rate of costs: what brings the target on goes before what saves. */
const brought = 1e12;

/** Pivots are ratios of small numbers, and costs some hundreds; what is below this is an error of rounding. */
const trifle = 1e-6;

/** Steps without progress after which chance has a part in choosing them, so that they do not go round in circles. */
const patience = 30;

/** The variable that is moved: a cell's rise or fall, and what moving it by one does. */
interface Entering {
  readonly cell: number;
  readonly way: 1 | -1;
  readonly cost: number;
  readonly setback: number;
}

const ways = [1, -1] as const;

/**
 * The simplex method with bounds on a dense tableau. Each cell is two variables, its rise and its fall, both zero or
 * more; the column of the fall is minus that of the rise, so only one is kept. It starts from no change at all.
 * Numbers are floating: who uses the result checks it in whole numbers.
 */
export function simplex({
  solved,
  counts,
  prices,
  cell: target,
  amount,
  oneWay = false,
}: Programme): Solution {
  const width = counts.length;
  const height = solved.basic.length;
  const rows = solved.rows.slice();
  const basic = solved.basic.slice();
  /** By row, 1 if the basic variable is a rise, -1 if it is a fall. */
  const senses = new Int8Array(height).fill(1);
  const values = new Float64Array(height);
  /** Variables that are not basic and stand at their upper bound; 2 * cell for its rise, + 1 for its fall. */
  const full = new Uint8Array(2 * width);
  const sense = amount > 0 ? 1 : -1;
  const bound = (cell: number, way: number) => {
    if (cell === target) return way === sense ? Math.abs(amount) : 0;
    if (prices[cell] === Number.POSITIVE_INFINITY || (oneWay && way !== sense)) return 0;
    return way === 1 ? Number.POSITIVE_INFINITY : (counts[cell] as number);
  };
  const price = (cell: number) =>
    cell === target || prices[cell] === Number.POSITIVE_INFINITY ? 0 : (prices[cell] as number);

  // First of all the target moves, then costs count: two objectives, one after the other.
  /** By cell, what a rise by one costs through the basic variables. */
  const costs = new Float64Array(width);
  /** By cell, how far a rise by one sets the target back. */
  const setbacks = new Float64Array(width);
  for (let row = 0; row < height; row += 1) {
    const start = row * width;
    if (basic[row] === target && sense < 0) {
      senses[row] = -1;
      for (let cell = 0; cell < width; cell += 1) rows[start + cell] = -(rows[start + cell] as number);
    }
    const cost = price(basic[row] as number);
    const worth = basic[row] === target ? 1 : 0;
    for (let cell = 0; cell < width; cell += 1) {
      const value = rows[start + cell] as number;
      if (value === 0) continue;
      costs[cell] = (costs[cell] as number) - cost * value;
      setbacks[cell] = (setbacks[cell] as number) + worth * value;
    }
  }

  /** Where the row of the pivot is not zero. */
  const filled = new Int32Array(width);
  const random = lottery();
  let work = height * width;
  let idle = 0;
  for (let step = 0; step < 60 * (height + width); step += 1) {
    const entering = chooseEntering();
    if (!entering) return { changes: changesOf(), work };
    const { cell, way } = entering;
    const slot = 2 * cell + (way === 1 ? 0 : 1);
    const move = full[slot] ? -1 : 1;
    let length = bound(cell, way);
    let leaving = -1;
    let leavesFull = false;
    for (let row = 0; row < height; row += 1) {
      const slope = move * way * (rows[row * width + cell] as number);
      if (Math.abs(slope) < trifle) continue;
      const upper = bound(basic[row] as number, senses[row] as number);
      if (slope < 0 && upper === Number.POSITIVE_INFINITY) continue;
      const value = values[row] as number;
      const room = Math.max(0, slope > 0 ? value / slope : (value - upper) / slope);
      const closer = room < length - tiny;
      // Among equals the largest pivot is the safest.
      const isSafer =
        leaving >= 0 && Math.abs(slope) > Math.abs(rows[leaving * width + cell] as number) + tiny;
      if (closer || (room < length + tiny && isSafer))
        [length, leaving, leavesFull] = [Math.min(room, length), row, slope < 0];
    }
    if (length === Number.POSITIVE_INFINITY) return { changes: undefined, work };
    idle = length < tiny ? idle + 1 : 0;
    for (let row = 0; row < height; row += 1) {
      const slope = move * way * (rows[row * width + cell] as number);
      values[row] = (values[row] as number) - slope * length;
    }
    if (leaving < 0) {
      full[slot] = full[slot] ? 0 : 1;
      work += height;
      continue;
    }
    const old = 2 * (basic[leaving] as number) + (senses[leaving] === 1 ? 0 : 1);
    full[old] = leavesFull ? 1 : 0;
    const entry = full[slot] ? bound(cell, way) - length : length;
    full[slot] = 0;
    pivot(leaving, entering);
    values[leaving] = entry;
    basic[leaving] = cell;
    senses[leaving] = way;
  }
  return { changes: new Float64Array(width), work };

  /** The variable that is best moved: what brings the target on at least cost, else what saves most. */
  function chooseEntering(): Entering | undefined {
    let best: Entering | undefined;
    let bestRate = Number.POSITIVE_INFINITY;
    for (let cell = 0; cell < width; cell += 1)
      for (const way of ways) {
        const direction = full[2 * cell + (way === 1 ? 0 : 1)] ? -1 : 1;
        const setback = way * (setbacks[cell] as number) - (cell === target ? 1 : 0);
        const cost = price(cell) + way * (costs[cell] as number);
        const brings = direction * setback < -tiny;
        if (!brings && (Math.abs(setback) > tiny || direction * cost > -trifle)) continue;
        if (bound(cell, way) === 0) continue;
        const entering = { cell, way, cost, setback };
        const even = brings ? (direction * cost) / Math.abs(setback) - brought : direction * cost;
        const rate = idle > patience ? even * random() : even;
        if (rate >= bestRate) continue;
        [best, bestRate] = [entering, rate];
      }
    return best;
  }

  function pivot(leaving: number, { cell, way, cost, setback }: Entering): void {
    const start = leaving * width;
    const factor = way * (rows[start + cell] as number);
    // Most entries are zero: people are counted in few cells.
    let size = 0;
    for (let at = 0; at < width; at += 1) {
      const value = rows[start + at] as number;
      if (value === 0) continue;
      rows[start + at] = Math.abs(value) < tiny ? 0 : value / factor;
      filled[size] = at;
      size += 1;
    }
    for (let row = 0; row < height; row += 1) {
      const by = way * (rows[row * width + cell] as number);
      if (row === leaving || by === 0) continue;
      for (let index = 0; index < size; index += 1) {
        const at = filled[index] as number;
        rows[row * width + at] = (rows[row * width + at] as number) - by * (rows[start + at] as number);
      }
      rows[row * width + cell] = 0;
      work += size;
    }
    for (let index = 0; index < size; index += 1) {
      const at = filled[index] as number;
      const value = rows[start + at] as number;
      costs[at] = (costs[at] as number) - cost * value;
      setbacks[at] = (setbacks[at] as number) - setback * value;
    }
    work += width;
  }

  function changesOf(): Float64Array {
    const changes = new Float64Array(width);
    for (let cell = 0; cell < width; cell += 1) {
      if (full[2 * cell]) changes[cell] = (changes[cell] as number) + bound(cell, 1);
      if (full[2 * cell + 1]) changes[cell] = (changes[cell] as number) - bound(cell, -1);
    }
    for (let row = 0; row < height; row += 1) {
      const cell = basic[row] as number;
      changes[cell] = (changes[cell] as number) + (senses[row] as number) * (values[row] as number);
    }
    return changes;
  }
}
