import type { Highs } from 'highs';
import { type Matrix, slack } from './two-way-attacker.ts';

/** A small cell and how far it must be able to move. */
export interface Need {
  readonly row: number;
  readonly column: number;
  readonly up: number;
  readonly down: number;
}

/**
 * The cheapest set of hidden cells that protects a two-way table, exactly: an integer programme over which cells to
 * hide, with one constraint for each cut that an attack finds, until no attack succeeds.
 */
export function optimum(
  highs: Highs,
  table: Omit<Matrix, 'hidden'>,
  needs: readonly Need[],
  price: (row: number, column: number) => number,
): number {
  const { rows, columns, counts } = table;
  const all: (readonly [number, number])[] = [];
  for (let r = 0; r <= rows; r += 1) for (let c = 0; c <= columns; c += 1) all.push([r, c]);
  const name = (r: number, c: number) => `z${r}_${c}`;
  const cuts = new Set<string>();
  for (let round = 0; round < 500; round += 1) {
    const text = [
      'Minimize',
      `obj: ${all.map(([r, c]) => `${price(r, c)} ${name(r, c)}`).join(' + ')}`,
      'Subject To',
      ...[...cuts].map((cut, index) => `c${index}: ${cut}`),
      needs.map(({ row, column }, index) => `p${index}: ${name(row, column)} >= 1`).join('\n'),
      'Binary',
      all.map(([r, c]) => name(r, c)).join(' '),
      'End',
    ].join('\n');
    const solution = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0 });
    if (solution.Status !== 'Optimal') throw new Error(solution.Status);
    const shown = solution.Columns as Record<string, { Primal: number }>;
    const hidden = counts.map((line, r) => line.map((_, c) => (shown[name(r, c)]?.Primal ?? 0) > 0.5));
    const before = cuts.size;
    for (const { row, column, up, down } of needs)
      for (const [direction, need] of [
        ['up', up],
        ['down', down],
      ] as const) {
        if (need === 0) continue;
        const { flow, reached } = slack({ ...table, hidden }, row, column, direction, need);
        if (flow >= need) continue;
        // Everything that could cross from what was reached to what was not.
        const terms = all.flatMap(([r, c]) => {
          if (r === row && c === column) return [];
          const negative = (r === rows) !== (c === columns);
          const count = counts[r]?.[c] as number;
          const [fall, rise] = negative ? [need, Math.min(need, count)] : [Math.min(need, count), need];
          const [fromRow, fromColumn] = [reached[r], reached[rows + 1 + c]];
          const room = fromRow && !fromColumn ? fall : fromColumn && !fromRow ? rise : 0;
          return room === 0 ? [] : [`${room} ${name(r, c)}`];
        });
        cuts.add(`${terms.join(' + ')} >= ${need}`);
      }
    if (cuts.size === before) return solution.ObjectiveValue;
  }
  throw new Error('no end');
}
