import { protectTable } from '@amparo/core/disclosure';
import type { Dimension } from './characteristics.ts';
import type { Group, Groups } from './groups.ts';
import type { Indicator } from './indicators.ts';
import type { WaveForResults } from './inputs.ts';
import type { ItemPlan } from './plan-items.ts';

/** The groups of which nothing is shown, by id. Where nobody answered there is nothing to hide, and no figure. */
export interface Hidden {
  /** In any indicator. */
  readonly responses: ReadonlySet<string>;
  /** In one indicator; the former are among them. */
  readonly of: ReadonlyMap<Indicator, ReadonlySet<string>>;
  /** Which codes have rows, shown or not. */
  readonly rows: Rows;
}

/**
 * Which codes of a characteristic have rows. Those of a short list and those that the wave names have them whether or not
 * anybody answered; of a long list otherwise those that are shown. A row then never tells that there is somebody.
 */
export interface Rows {
  readonly has: (by: Dimension, code: string) => boolean;
  readonly add: (by: Dimension, code: string) => void;
}

/** Starts with the codes that have rows whatever is counted. */
function rowsOf({ populationBy }: WaveForResults): Rows {
  const named = new Set(populationBy?.map(({ characteristic, category }) => `${characteristic} ${category}`));
  return {
    has: ({ short, characteristic }, code) =>
      code !== '' && (short || named.has(`${characteristic} ${code}`)),
    add: ({ characteristic }, code) => {
      named.add(`${characteristic} ${code}`);
    },
  };
}

/**
 * Decides of which groups the figures are shown. It looks only at how many answered, never at what they answered: if a
 * group were hidden because all in it said the same, hiding it would say so.
 *
 * For each indicator
 * - a group is too small below `minCellSize` valid answers, and below twice as many for a sensitive item, so that an
 *   answer that all have in common is the answer of many (S16);
 * - in a weighted wave a group is also too small if a few heavy weights stand for nearly all of it;
 * - further groups are hidden until no figure can be worked out from the totals and parts that are shown, for any set of
 *   fewer than that many responses;
 * - of a dimension, a group is also too small if few of its responses answered only some of the items, or all of them:
 *   score and items together would give their answers away;
 * - the numbers of responses are themselves protected first, and stay hidden in every indicator.
 */
export function hideGroups(
  groups: Groups,
  indicators: readonly Indicator[],
  { minCellSize, wave }: { readonly minCellSize: number; readonly wave: WaveForResults },
): Hidden {
  const rows = rowsOf(wave);
  const known = new Map<string, ReadonlySet<string>>();
  const protect = (need: Need): ReadonlySet<string> => {
    const key = keyOf(groups, need);
    const before = known.get(key);
    const hidden = before ?? hide(groups, need, rows);
    known.set(key, hidden);
    return hidden;
  };
  const responses = protect({
    count: ({ cell }) => cell.counts[0] as number,
    least: minCellSize,
    always: none,
    light: none,
  });
  for (const { by, parts } of groups.sums)
    for (const part of parts) if (!responses.has(part)) rows.add(by, codeOf(groups, part, by));
  const hiddenOf = new Map<ItemPlan, ReadonlySet<string>>();
  const result = new Map<Indicator, ReadonlySet<string>>();
  for (const indicator of indicators) {
    const least = indicator.sensitive ? 2 * minCellSize : minCellSize;
    const always = new Set(responses);
    for (const item of indicator.follows) for (const id of hiddenOf.get(item) ?? []) always.add(id);
    for (const numberIn of indicator.apart) {
      if (numberIn(groups.total.cell) === 0) continue;
      const count = ({ cell }: Group) => numberIn(cell);
      for (const id of hideOnce(groups, { count, least, always, light: none })) always.add(id);
    }
    const light = new Set(
      groups.all.flatMap(({ id, cell }) =>
        indicator.nValid(cell) > 0 && indicator.effectiveN(cell) < minCellSize ? [id] : [],
      ),
    );
    const counted = indicator.item?.kind !== 'not-counted';
    const hidden = counted
      ? protect({ count: ({ cell }) => indicator.nValid(cell), least, always, light })
      : always;
    result.set(indicator, hidden);
    if (indicator.item) hiddenOf.set(indicator.item, hidden);
  }
  return { responses, of: result, rows };
}

interface Need {
  readonly count: (group: Group) => number;
  readonly least: number;
  /** Groups that are hidden already. */
  readonly always: ReadonlySet<string>;
  /** Groups that are as good as small, because few heavy weights stand for nearly all of them. */
  readonly light: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** Two indicators that everybody answered need not be worked out twice. */
function keyOf({ all }: Groups, { count, least, always, light }: Need): string {
  const mark = ({ id }: Group) => (light.has(id) ? '!' : always.has(id) ? '?' : '');
  return `${least} ${all.map((group) => `${count(group)}${mark(group)}`).join()}`;
}

function hide(groups: Groups, need: Need, rows: Rows): ReadonlySet<string> {
  const always = new Set(need.always);
  for (;;) {
    const hidden = hideOnce(groups, { ...need, always });
    const second = partBesideOnlyHidden(groups, need, hidden, rows);
    if (second === undefined) return hidden;
    always.add(second);
  }
}

/**
 * The smallest part that is shown, where one row of a total is hidden and all others are shown. What covers it then has
 * no row, for nobody is to learn from a row that there is such a group. That is safe, but whoever holds the rows against
 * rule S15 sees a single hidden one; so another is hidden as well, and keeps its row.
 */
function partBesideOnlyHidden(
  groups: Groups,
  { count }: Need,
  hidden: ReadonlySet<string>,
  rows: Rows,
): string | undefined {
  const size = (id: string) => count(groups.byId.get(id) ?? groups.total);
  for (const { total, parts, by } of groups.sums) {
    if (hidden.has(total) || size(total) === 0) continue;
    const codes = new Map(parts.map((part) => [codeOf(groups, part, by), part]));
    const shown = parts.filter((part) => !hidden.has(part));
    const hiddenRows = by.categories.filter((code) => {
      const part = codes.get(code);
      return rows.has(by, code) && (part === undefined || hidden.has(part) || size(part) === 0);
    });
    const named = shown.filter((part) => codeOf(groups, part, by) !== '' && size(part) > 0);
    if (hiddenRows.length !== 1 || named.length === 0) continue;
    const second = named.sort((a, b) => size(a) - size(b))[0] as string;
    rows.add(by, codeOf(groups, second, by));
    return second;
  }
  return undefined;
}

function codeOf({ byId }: Groups, id: string, by: Dimension): string {
  return byId.get(id)?.codes[by.field] ?? '';
}

function hideOnce({ all, sums, total }: Groups, { count, least, always, light }: Need): ReadonlySet<string> {
  const protect = (keepTotal: boolean) =>
    protectTable(
      {
        cells: all.map((group) => {
          const { id, codes } = group;
          const number = count(group);
          const keep = keepTotal && group === total && number >= least;
          // A group without a name has no row, but can be worked out like one that is hidden already.
          const withheld = always.has(id) || Object.values(codes).includes('');
          return {
            id,
            count: number,
            ...(light.has(id) && { sensitive: true }),
            ...(keep ? { release: 'known' as const } : withheld && { release: 'withheld' as const }),
          };
        }),
        sums,
      },
      { minCellSize: least },
    );
  // The figure for all matters most to everybody, and everything can be covered without it.
  const first = protect(!always.has(total.id) && !light.has(total.id));
  const result = first.ok ? first : protect(false);
  // A table for which there is no sound protection is not shown at all.
  const hidden = new Set(result.ok ? result.suppressed.keys() : all.map(({ id }) => id));
  for (const group of all) {
    const number = count(group);
    if ((number > 0 && number < least) || always.has(group.id) || light.has(group.id)) hidden.add(group.id);
  }
  return hidden;
}
