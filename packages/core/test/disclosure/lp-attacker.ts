import type { CountTable } from '@amparo/core/disclosure';
import type { Highs } from 'highs';

/** How far each hidden cell was asked to go and how far it can. */
export interface Reach {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/**
 * What somebody with a solver finds: for each hidden cell the lowest and highest count that fits everything shown, as
 * far as asked for. All questions go into one linear programme, each with a copy of the hidden cells of its own.
 */
export function attack(
  highs: Highs,
  { cells, sums }: CountTable,
  suppressed: ReadonlySet<string>,
  ask: (id: string, count: number) => Omit<Reach, 'id'>,
): Reach[] {
  const shown = new Map(cells.filter(({ id }) => !suppressed.has(id)).map(({ id, count }) => [id, count]));
  const numbers = new Map([...suppressed].map((id, index) => [id, index]));
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const asked = cells.filter(({ id }) => suppressed.has(id));
  asked.forEach(({ id, count }, question) => {
    const { low, high } = ask(id, count);
    for (const end of ['l', 'h']) {
      const name = (cell: string) => `${end}${question}_${numbers.get(cell)}`;
      objective.push(`${end === 'h' ? '+' : '-'} ${name(id)}`);
      // No further than asked, for what has no end cannot be added up.
      bounds.push(end === 'h' ? `${name(id)} <= ${high}` : `${name(id)} >= ${low}`);
      for (const { total, parts } of sums) {
        const terms: string[] = [];
        let rest = 0;
        for (const [cell, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
          const count = shown.get(cell);
          if (count === undefined) terms.push(`${sign > 0 ? '+' : '-'} ${name(cell)}`);
          else rest -= sign * count;
        }
        if (terms.length > 0) rows.push(`e${rows.length}: ${terms.join(' ')} = ${rest}`);
      }
    }
  });
  if (asked.length === 0) return [];
  const text = ['Maximize', `obj: ${objective.join(' ')}`, 'Subject To', ...rows, 'Bounds', ...bounds, 'End'];
  const solution = highs.solve(text.join('\n'));
  if (solution.Status !== 'Optimal') throw new Error(solution.Status);
  const columns = solution.Columns as Record<string, { Primal: number }>;
  // To a millionth: the solver works with fractions, and knows a minus zero.
  const value = (name: string) => Math.round((columns[name]?.Primal ?? Number.NaN) * 1e6) / 1e6 + 0;
  return asked.map(({ id }, question) => ({
    id,
    low: value(`l${question}_${numbers.get(id)}`),
    high: value(`h${question}_${numbers.get(id)}`),
  }));
}
