import { breakdownTable, type CountTable, type DisclosureRule, protectTable } from '@amparo/core/disclosure';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { attack } from './lp-attacker.ts';
import { promised } from './promise.ts';
import { randomOf } from './random.ts';

const highs = await loadHighs();
const times = process.env.MODE === 'soak' ? 20 : 1;
const seed = times === 1 ? 31 : Date.now();

/** Protects a table and attacks it by linear programming; what the attack finds against the promise. */
function breaches(table: CountTable, rule: DisclosureRule): string[] {
  const result = protectTable(table, rule);
  if (!result.ok) return result.diagnostics.map(({ code }) => code);
  const cells = new Map(table.cells.map((cell) => [cell.id, cell]));
  const shownSmall = table.cells.filter(
    ({ id, count, release }) => release !== 'known' && promised(count, rule) && !result.suppressed.has(id),
  );
  const ask = (_: string, count: number) =>
    promised(count, rule) ?? { low: Math.max(0, count - 1), high: count + 1 };
  const reaches = attack(highs, table, new Set(result.suppressed.keys()), ask);
  const faults = reaches.filter(({ id, low, high }) => {
    const { count = 0, release } = cells.get(id) ?? {};
    const range = promised(count, rule);
    if (range) return low > range.low || high < range.high;
    return release !== 'withheld' && high - low < 1;
  });
  return [...shownSmall, ...faults].map(({ id }) => id);
}

type Random = () => number;
const pick = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const rules = (random: Random): DisclosureRule => ({
  minCellSize: pick(random, 2, 10),
  zeros: random() < 0.3 ? 'protect' : 'publish',
});

function randomGroups(random: Random, sizes: readonly number[]) {
  const mean = 1 + random() * 15;
  let groups: { codes: Record<string, string>; count: number }[] = [{ codes: {}, count: 0 }];
  sizes.forEach((size, dimension) => {
    groups = groups.flatMap(({ codes }) =>
      Array.from({ length: size }, (_, code) => ({
        codes: { ...codes, [`d${dimension}`]: `c${code}` },
        count: Math.floor(-Math.log(1 - random()) * mean),
      })),
    );
  });
  return groups;
}

function subsets(names: readonly string[]): string[][] {
  return Array.from({ length: 2 ** names.length }, (_, set) =>
    names.filter((_, at) => (set >> at) % 2 === 1),
  );
}

test(`random sets of breakdowns of up to three dimensions, published together, resist (seed ${seed})`, {
  timeout: 3_600_000,
}, () => {
  const random = randomOf(seed);
  for (let round = 0; round < 250 * times; round += 1) {
    const sizes = Array.from({ length: pick(random, 1, 3) }, () => pick(random, 2, 4));
    const names = sizes.map((_, dimension) => `d${dimension}`);
    const published = subsets(names).filter(() => random() < 0.7);
    const withheld = random() < 0.3 ? [names] : [];
    const table = breakdownTable(randomGroups(random, sizes), published, { withheld });
    expect({ seed, round, found: breaches(table, rules(random)) }).toEqual({ seed, round, found: [] });
  }
});

test('regions within provinces, by sex: subtotals in one direction resist', { timeout: 3_600_000 }, () => {
  const random = randomOf(seed + 1);
  for (let round = 0; round < 60 * times; round += 1) {
    const provinces = pick(random, 1, 3);
    const groups = randomGroups(random, [provinces, pick(random, 1, 4), pick(random, 2, 3)]);
    // A region is a region of its province: by province and region is by region.
    const table = breakdownTable(groups, [
      [],
      ['d0'],
      ['d0', 'd1'],
      ['d2'],
      ['d0', 'd2'],
      ['d0', 'd1', 'd2'],
    ]);
    expect({ round, found: breaches(table, rules(random)) }).toEqual({ round, found: [] });
  }
});

test('a later release resists together with an earlier one', { timeout: 3_600_000 }, () => {
  const random = randomOf(seed + 2);
  let unprotectable = 0;
  for (let round = 0; round < 200 * times; round += 1) {
    const rule = rules(random);
    const groups = randomGroups(random, [pick(random, 2, 5), pick(random, 2, 4)]);
    const names = [[], ['d0'], ['d1'], ['d0', 'd1']];
    const earlier = protectTable(breakdownTable(groups, names.slice(0, 2)), rule);
    if (!earlier.ok) throw new Error('no earlier table');
    const shown = new Set(earlier.cells.filter(({ published }) => published).map(({ id }) => id));
    const hidden = new Set(earlier.suppressed.keys());
    const later = breakdownTable(groups, names);
    const cells = later.cells.map((cell) =>
      shown.has(cell.id)
        ? { ...cell, release: 'known' as const }
        : hidden.has(cell.id)
          ? { ...cell, release: 'withheld' as const }
          : cell,
    );
    const found = breaches({ ...later, cells }, rule);
    // The earlier release may leave no room for the later one; then none is made.
    if (found.includes('core.disclosure-cannot-protect')) unprotectable += 1;
    else expect({ round, found }).toEqual({ round, found: [] });
  }
  expect(unprotectable).toBeLessThan(20 * times);
});
