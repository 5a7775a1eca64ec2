import { protectTable, twoWayTable } from '@amparo/core/disclosure';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { optimum } from './optimum.ts';
import { promised } from './promise.ts';
import { randomOf } from './random.ts';

const rounds = process.env.MODE === 'soak' ? 200 : 40;

/** Hides few cells: compared with the cheapest pattern there is, found by integer programming. */
test.each([
  ['number of cells', () => 1, 1.1],
  ['with totals worth twice their parts', (isTotal: number) => 2 ** isTotal, 1.05],
] as const)('hides little more than the optimum, %s', async (_, price, most) => {
  const highs = await loadHighs();
  const random = randomOf(5);
  let [ours, best] = [0, 0];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [rows, columns] = [3 + Math.floor(random() * 3), 3 + Math.floor(random() * 3)];
    const mean = 4 + random() * 40;
    const rule = { minCellSize: [3, 5, 10][round % 3] ?? 5 };
    const counts = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.floor(-Math.log(1 - random()) * mean)),
    );
    const table = twoWayTable(counts);
    const result = protectTable(table, rule);
    if (!result.ok) throw new Error(`no table in round ${round}`);
    const place = ({ row = rows, column = columns }) => [row, column] as const;
    const full = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
    const needs: { row: number; column: number; up: number; down: number }[] = [];
    /** What is small is hidden anyway. */
    const priceAt = (row: number, column: number) =>
      promised(full[row]?.[column] ?? 0, rule) ? 0 : price(Number(row === rows) + Number(column === columns));
    let cost = 0;
    for (const cell of table.cells) {
      const [row, column] = place(cell);
      (full[row] as number[])[column] = cell.count;
      const range = promised(cell.count, rule);
      if (range) needs.push({ row, column, up: range.high - cell.count, down: cell.count - range.low });
      if (result.suppressed.has(cell.id)) cost += priceAt(row, column);
    }
    const exact = optimum(highs, { rows, columns, counts: full }, needs, priceAt);
    const least = Math.round(exact);
    expect(cost).toBeGreaterThanOrEqual(least);
    if (least === 0) continue;
    ours += cost;
    best += least;
    ratios.push(cost / least);
  }
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  console.info(
    `covers against the optimum: mean ratio ${mean.toFixed(4)}, in all ${(ours / best).toFixed(4)}, ${ratios.filter((ratio) => ratio > 1).length} of ${ratios.length} above it`,
  );
  expect(mean).toBeLessThan(most);
});
