import { expect, test } from 'vitest';
import { breakdownTable } from './breakdown-table.ts';
import type { CountTable } from './count-table.ts';
import { solve } from './elimination.ts';
import { networkOf } from './network.ts';
import { protectTable } from './protect-table.ts';
import { faults, readTable } from './read-table.ts';
import { redundantSums } from './redundant-sums.ts';
import type { System } from './system.ts';
import { twoWayTable } from './two-way-table.ts';

const read = (table: CountTable) => readTable(table, faults().report);

/** One person each in 3 x 4 x 2 groups, published by some breakdowns. */
function breakdowns(...names: string[]): CountTable {
  const groups = Array.from({ length: 24 }, (_, at) => ({
    codes: { a: `${at % 3}`, b: `${Math.floor(at / 3) % 4}`, c: `${Math.floor(at / 12)}` },
    count: 1,
  }));
  return breakdownTable(
    groups,
    names.map((name) => [...name]),
  );
}

/** The equations that are not left out. */
function kept(system: System, dropped: Uint8Array): System {
  const equations = [...dropped.keys()].filter((equation) => !dropped[equation]);
  const entries = equations.map((equation) => [
    system.starts[equation] as number,
    system.starts[equation + 1] as number,
  ]);
  const starts = [0];
  for (const [from = 0, to = 0] of entries) starts.push((starts.at(-1) as number) + to - from);
  const pick = (list: ArrayLike<number>) => entries.flatMap(([from, to]) => Array.from(list).slice(from, to));
  return {
    counts: system.counts,
    starts: Int32Array.from(starts),
    members: Int32Array.from(pick(system.members)),
    signs: Int8Array.from(pick(system.signs)),
  };
}

const networks: [name: string, table: CountTable][] = [
  ['one way', twoWayTable([[1, 2, 3]])],
  [
    'two ways',
    twoWayTable([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ],
  ['two one-way tables of the same total', breakdowns('', 'a', 'b')],
  ['two-way tables that share a margin', breakdowns('', 'a', 'b', 'c', 'ab', 'ac')],
  ['the same without totals', breakdowns('ab', 'ac')],
  ['a chain of two-way tables', breakdowns('', 'a', 'b', 'c', 'ab', 'bc')],
  ['subtotals of rows within groups, by columns', breakdowns('', 'a', 'ab', 'c', 'ac', 'abc')],
];

test.each(networks)('%s: a network', (_, table) => {
  const system = read(table);
  const network = networkOf(system);
  if (!network) throw new Error('no network');
  // At each equation that counts, what comes in goes out: the counts themselves are a flow.
  const balance = new Float64Array(network.nodes);
  system.counts.forEach((count, cell) => {
    const [tail, head] = [network.tails[cell] as number, network.heads[cell] as number];
    balance[tail] = (balance[tail] as number) - count;
    balance[head] = (balance[head] as number) + count;
  });
  expect([...balance].every((value) => value === 0)).toBe(true);
});

test.each(networks)('%s: what is left out follows from the rest', (_, table) => {
  const system = read(table);
  const rest = kept(system, redundantSums(system));
  expect(solve(rest).basic.length).toBe(solve(system).basic.length);
});

/** Each part is in two sums, and so is each pair: nothing comes in here and goes out there. */
const pairs = {
  cells: [
    { id: 'a', count: 3 },
    { id: 'b', count: 8 },
    { id: 'c', count: 9 },
    { id: 'ab', count: 11 },
    { id: 'bc', count: 17 },
    { id: 'ac', count: 12 },
  ],
  sums: [
    { total: 'ab', parts: ['a', 'b'] },
    { total: 'bc', parts: ['b', 'c'] },
    { total: 'ac', parts: ['a', 'c'] },
  ],
};

test.each<[string, CountTable]>([
  ['sums of pairs in a ring', pairs],
  ['three ways', breakdowns('', 'a', 'b', 'c', 'ab', 'ac', 'bc', 'abc')],
  ['two-way tables in a ring', breakdowns('', 'a', 'b', 'c', 'ab', 'ac', 'bc')],
])('%s: no network', (_, table) => {
  const system = read(table);
  expect(networkOf(system)).toBeUndefined();
  const rest = kept(system, redundantSums(system));
  expect(solve(rest).basic.length).toBe(solve(system).basic.length);
});

test('sums of pairs in a ring give all away if their parts alone are hidden', () => {
  const result = protectTable(pairs, { minCellSize: 5 });
  expect(result.ok && Object.fromEntries(result.suppressed)).toEqual({
    a: 'small',
    ab: 'cover',
    ac: 'cover',
  });
});
