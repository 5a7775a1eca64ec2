import type { Solved } from './elimination.ts';

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

/** What moving the target by one is worth: more than any change of a table costs. */
const reward = 1e8;

/** Steps without progress after which steps are chosen so that they cannot go round in circles. */
const patience = 30;

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
  const price = (cell: number) => {
    if (cell === target) return -reward;
    return prices[cell] === Number.POSITIVE_INFINITY ? 0 : (prices[cell] as number);
  };

  /** By cell, what a rise by one saves or costs through the basic variables. */
  const effects = new Float64Array(width);
  for (let row = 0; row < height; row += 1) {
    const start = row * width;
    if (basic[row] === target && sense < 0) {
      senses[row] = -1;
      for (let cell = 0; cell < width; cell += 1) rows[start + cell] = -(rows[start + cell] as number);
    }
    const cost = price(basic[row] as number);
    if (cost !== 0)
      for (let cell = 0; cell < width; cell += 1)
        effects[cell] = (effects[cell] as number) - cost * (rows[start + cell] as number);
  }

  let work = 2 * height * width;
  let idle = 0;
  for (let step = 0; step < 60 * (height + width); step += 1) {
    const entering = chooseEntering();
    if (!entering) return { changes: changesOf(), work };
    const { cell, way, gain } = entering;
    const slot = 2 * cell + (way === 1 ? 0 : 1);
    const move = full[slot] ? -1 : 1;
    let length = bound(cell, way);
    let leaving = -1;
    let leavesFull = false;
    for (let row = 0; row < height; row += 1) {
      const slope = move * way * (rows[row * width + cell] as number);
      if (Math.abs(slope) < tiny) continue;
      const upper = bound(basic[row] as number, senses[row] as number);
      if (slope < 0 && upper === Number.POSITIVE_INFINITY) continue;
      const value = values[row] as number;
      const room = Math.max(0, slope > 0 ? value / slope : (value - upper) / slope);
      const closer = room < length - tiny;
      // Among equals the lowest variable leaves when going in circles is to be ruled out, else the safest pivot.
      const better =
        room < length + tiny &&
        leaving >= 0 &&
        (idle > patience
          ? (basic[row] as number) < (basic[leaving] as number)
          : Math.abs(slope) > Math.abs(rows[leaving * width + cell] as number));
      if (closer || better) [length, leaving, leavesFull] = [Math.min(room, length), row, slope < 0];
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
    pivot(leaving, cell, way, gain);
    values[leaving] = entry;
    basic[leaving] = cell;
    senses[leaving] = way;
    work += height * width;
  }
  return { changes: new Float64Array(width), work };

  function chooseEntering() {
    let best: { readonly cell: number; readonly way: 1 | -1; readonly gain: number } | undefined;
    for (let cell = 0; cell < width; cell += 1) {
      const effect = effects[cell] as number;
      const own = price(cell);
      for (const way of [1, -1] as const) {
        const gain = own + way * effect;
        const isFull = full[2 * cell + (way === 1 ? 0 : 1)] === 1;
        const useful = isFull ? gain > 1e-7 : gain < -1e-7;
        if (!useful || bound(cell, way) === 0) continue;
        if (idle > patience) return { cell, way, gain };
        if (!best || Math.abs(gain) > Math.abs(best.gain)) best = { cell, way, gain };
      }
    }
    return best;
  }

  function pivot(leaving: number, cell: number, way: number, gain: number): void {
    const start = leaving * width;
    const factor = way * (rows[start + cell] as number);
    for (let at = 0; at < width; at += 1) rows[start + at] = (rows[start + at] as number) / factor;
    for (let row = 0; row < height; row += 1) {
      const by = way * (rows[row * width + cell] as number);
      if (row === leaving || by === 0) continue;
      for (let at = 0; at < width; at += 1) {
        const value = rows[start + at] as number;
        if (value !== 0) rows[row * width + at] = (rows[row * width + at] as number) - by * value;
      }
      rows[row * width + cell] = 0;
    }
    for (let at = 0; at < width; at += 1)
      effects[at] = (effects[at] as number) - gain * (rows[start + at] as number);
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
