import type { CountCell } from './count-table.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { System, Target } from './system.ts';

/** Whether a cell is sensitive of its own. */
export function isSensitive({ count, release, sensitive }: CountCell, rule: DisclosureRule): boolean {
  if (release === 'known') return false;
  if (sensitive === true) return true;
  return count === 0 ? rule.zeros === 'protect' : count < rule.minCellSize;
}

/**
 * The range that readers must not be able to narrow, both ends included. A small count must be able to be as large as
 * `minCellSize`: then nobody can tell that it is small, and cells that are known together and have it among them are
 * not fewer than `minCellSize` people either. For a larger count that is sensitive all the same it is as wide, downwards.
 */
function rangeToProtect(count: number, { minCellSize, zeros }: DisclosureRule): [low: number, high: number] {
  if (count >= minCellSize) return [count - Math.max(1, minCellSize - 1), count];
  return [count === 0 || zeros === 'protect' ? 0 : 1, minCellSize];
}

/** What must be possible to believe, for all sensitive cells. */
export function targetsOf(cells: readonly CountCell[], rule: DisclosureRule): Target[] {
  return cells.flatMap((cell, index) => {
    if (!isSensitive(cell, rule)) return [];
    const [low, high] = rangeToProtect(cell.count, rule);
    return [high - cell.count, low - cell.count]
      .filter((amount) => amount !== 0)
      .map((amount) => ({ cell: index, amount }));
  });
}

const unit = 256;

/**
 * What hiding each cell costs: a total twice what its parts do, for most readers look at totals; a little more for
 * larger counts, which tell more, and half as much again for zeros, which readers often guess.
 */
export function pricesOf({ counts, starts, members, signs }: System, isHidden: (cell: number) => boolean) {
  const levels = new Int32Array(counts.length);
  const equations = starts.length - 1;
  // As many rounds as there are levels; sums that go round in circles stop at the sixth.
  for (let round = 0, grown = true; grown && round < 6; round += 1) {
    grown = false;
    for (let equation = 0; equation < equations; equation += 1) {
      let total = -1;
      let level = 0;
      for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
        const cell = members[at] as number;
        if (signs[at] === -1) total = cell;
        else level = Math.max(level, (levels[cell] as number) + 1);
      }
      if (total < 0 || level <= (levels[total] as number)) continue;
      levels[total] = Math.min(level, 6);
      grown = true;
    }
  }
  return counts.map((count, cell) => {
    if (isHidden(cell)) return 0;
    const size = count === 0 ? unit / 2 : Math.min(unit / 4, Math.floor(4 * Math.log2(count)));
    return unit * 2 ** (levels[cell] as number) + size;
  });
}
