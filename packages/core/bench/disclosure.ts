import { cpus } from 'node:os';
import { breakdownTable, kAnonymity, protectTable, readerRanges, twoWayTable } from '@amparo/core/disclosure';
import { randomOf } from '../test/disclosure/random.ts';

/** pnpm --filter @amparo/core bench: tables a second by size, then k-anonymity. Medians of seven rounds after two to warm up. */
const random = randomOf(1);
const count = (mean: number) => Math.floor(-Math.log(1 - random()) * mean);
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

function time(rounds: number, run: (round: number) => void): number {
  const times: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const start = performance.now();
    run(round);
    if (round >= 2) times.push(performance.now() - start);
  }
  return median(times);
}

console.log(`Machine: ${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}\n`);
console.log(
  'Two-way tables with all totals, counts exponential, minimum 5; ms and small cells and covers are means',
);
for (const mean of [15, 50])
  for (const [rows, columns] of [
    [3, 4],
    [5, 6],
    [10, 8],
    [20, 10],
    [50, 20],
    [100, 30],
  ] as const) {
    const many = 20;
    const tables = Array.from({ length: many }, () =>
      twoWayTable(Array.from({ length: rows }, () => Array.from({ length: columns }, () => count(mean)))),
    );
    const hidden = { small: 0, cover: 0, withheld: 0 };
    const ms =
      time(7, (round) => {
        for (const table of tables) {
          const result = protectTable(table, { minCellSize: 5 });
          if (!result.ok) throw new Error('no table');
          if (round === 0) for (const reason of result.suppressed.values()) hidden[reason] += 1;
        }
      }) / many;
    console.log(
      `  ${`${rows} x ${columns}`.padEnd(9)} mean count ${mean}: ${ms.toFixed(2).padStart(7)} ms, ${(1000 / ms).toFixed(0).padStart(6)} tables/s, ${hidden.small / many} small, ${hidden.cover / many} covers`,
    );
  }

console.log('\nSets of breakdowns published together, minimum 5');
const [a, b, c] = ['a', 'b', 'c'];
const sets: readonly (readonly [name: string, sizes: readonly number[], sets: string[][], mean: number])[] = [
  ['a, b and a x b (network)', [8, 12], [[], [a], [b], [a, b]], 15],
  ['a x b and a x c (network)', [6, 8, 10], [[], [a], [b], [c], [a, b], [a, c]], 3],
  ['all of a, b, c (search)', [3, 4, 5], [[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]], 15],
  ['all of a, b, c (search)', [3, 6, 10], [[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]], 30],
];
for (const [name, sizes, breakdowns, mean] of sets) {
  const tables = Array.from({ length: 5 }, () => {
    let groups: Record<string, string>[] = [{}];
    sizes.forEach((size, at) => {
      groups = groups.flatMap((codes) =>
        Array.from({ length: size }, (_, code) => ({ ...codes, [[a, b, c][at] as string]: `${code}` })),
      );
    });
    return breakdownTable(
      groups.map((codes) => ({ codes, count: count(mean) })),
      breakdowns,
    );
  });
  const protect = () => tables.map((table) => protectTable(table, { minCellSize: 5 }));
  const ms = time(3, protect) / tables.length;
  const shown = protect().map((result, at) => ({
    cells: result.ok
      ? result.cells.map(({ id, count: n }) => (n === undefined ? { id } : { id, count: n }))
      : [],
    sums: tables[at]?.sums ?? [],
  }));
  const audit = time(3, () => shown.forEach(readerRanges)) / tables.length;
  console.log(
    `  ${name.padEnd(36)} ${sizes.join(' x ').padEnd(10)} ${String(tables[0]?.cells.length).padStart(4)} cells: protectTable ${ms.toFixed(1)} ms, readerRanges ${audit.toFixed(1)} ms`,
  );
}

console.log('\nk-anonymity of 1,000,000 rows by 5 keys');
for (const missing of [0, 0.02]) {
  const keys = ['sex', 'age', 'nationality', 'contract', 'job'];
  const values = [3, 8, 40, 5, 10].map((size) => Array.from({ length: size }, (_, at) => `v${at}`));
  const rows = Array.from({ length: 1_000_000 }, () =>
    Object.fromEntries(
      keys.map((key, at) => {
        const list = values[at] as string[];
        return [key, random() < missing ? null : list[Math.floor(random() ** 2 * list.length)]];
      }),
    ),
  );
  let k = 0;
  const ms = time(3, () => {
    const result = kAnonymity(rows, keys);
    k = result.ok ? (result.k ?? 0) : Number.NaN;
  });
  console.log(`  ${missing * 100} % of keys missing: ${ms.toFixed(0)} ms, k = ${k}`);
}
