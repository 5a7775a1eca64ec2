import { protectTable, twoWayTable } from '@amparo/core/disclosure';
import { promised } from './promise.ts';
import type { randomCase } from './random.ts';
import { type Matrix, slack } from './two-way-attacker.ts';

/** A protected random table as a matrix with its totals, worked out anew from the counts. */
export function protectedMatrix({ counts, rule }: ReturnType<typeof randomCase>) {
  const columns = counts[0]?.length ?? 0;
  const add = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
  const lines = counts.map((line) => [...line, add(line)]);
  const totals = Array.from({ length: columns + 1 }, (_, c) => add(lines.map((line) => line[c] ?? 0)));
  const table = twoWayTable(counts);
  const result = protectTable(table, rule);
  const all = [...lines, totals];
  const id = (r: number, c: number) => `${r < counts.length ? r : '*'},${c < columns ? c : '*'}`;
  const hidden = all.map((line, r) => line.map((_, c) => result.ok && result.suppressed.has(id(r, c))));
  return { table, result, matrix: { rows: counts.length, columns, counts: all, hidden } satisfies Matrix };
}

/** What an attack on a table finds against the promise: nothing if it holds. */
export function breaches(matrix: Matrix, rule: Parameters<typeof promised>[1]): string[] {
  const found: string[] = [];
  matrix.counts.forEach((line, r) => {
    line.forEach((count, c) => {
      const range = promised(count, rule);
      if (range && !matrix.hidden[r]?.[c]) found.push(`small cell shown at ${r},${c}`);
      if (!matrix.hidden[r]?.[c]) return;
      const { low, high } = range ?? { low: Math.max(0, count - 1), high: count + 1 };
      const up = slack(matrix, r, c, 'up', high - count).flow;
      const down = slack(matrix, r, c, 'down', count - low).flow;
      if (range && (count + up < high || count - down > low)) found.push(`range too narrow at ${r},${c}`);
      if (up + down === 0) found.push(`count recovered at ${r},${c}`);
    });
  });
  return found;
}
