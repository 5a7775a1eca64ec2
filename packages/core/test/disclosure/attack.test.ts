import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { attack } from './lp-attacker.ts';
import { promised } from './promise.ts';
import { randomCase, randomOf } from './random.ts';
import { breaches, protectedMatrix } from './two-way.ts';
import { slack } from './two-way-attacker.ts';

// `pnpm --filter @amparo/core soak` runs thirty times as many.
const times = process.env.MODE === 'soak' ? 30 : 1;
const seed = times === 1 ? 20_261_122 : Date.now();

describe('random two-way tables under attack', () => {
  test(`${10_000 * times} tables resist maximal flows (seed ${seed})`, { timeout: 3_600_000 }, () => {
    const random = randomOf(seed);
    let hidden = 0;
    for (let round = 0; round < 10_000 * times; round += 1) {
      const input = randomCase(random, [12, 10]);
      const { result, matrix } = protectedMatrix(input);
      const found = result.ok ? breaches(matrix, input.rule) : ['no table'];
      if (found.length > 0) expect({ input, found }).toEqual({ input, found: [] });
      if (result.ok) hidden += result.suppressed.size;
    }
    expect(hidden).toBeGreaterThan(50_000);
  });

  test(`${1000 * times} tables resist linear programming`, { timeout: 3_600_000 }, async () => {
    const highs = await loadHighs();
    const random = randomOf(seed + 1);
    let attacked = 0;
    for (let round = 0; round < 1000 * times; round += 1) {
      const input = randomCase(random, [8, 6]);
      const { table, result } = protectedMatrix(input);
      if (!result.ok) throw new Error(`no table in round ${round}`);
      const suppressed = new Set(result.suppressed.keys());
      const ask = (_: string, count: number) =>
        promised(count, input.rule) ?? { low: Math.max(0, count - 1), high: count + 1 };
      const counts = new Map(table.cells.map(({ id, count }) => [id, count]));
      for (const { id, low, high } of attack(highs, table, suppressed, ask)) {
        const range = promised(counts.get(id) ?? 0, input.rule);
        const where = { seed, round, id };
        if (range) expect({ ...where, low, high }).toEqual({ ...where, ...range });
        expect({ ...where, recovered: high - low < 1 }).toEqual({ ...where, recovered: false });
        attacked += 1;
      }
    }
    expect(attacked).toBeGreaterThan(5000);
  });

  test('the attackers agree on tables that are not protected, and find what they hide in vain', async () => {
    const highs = await loadHighs();
    const random = randomOf(seed + 2);
    let recovered = 0;
    for (let round = 0; round < 200; round += 1) {
      const input = randomCase(random, [4, 4]);
      const { table, matrix } = protectedMatrix(input);
      // Hidden at random: most of it can be worked out.
      const hidden = matrix.counts.map((line) => line.map(() => random() < 0.25));
      const id = (r: number, c: number) => `${r < matrix.rows ? r : '*'},${c < matrix.columns ? c : '*'}`;
      const suppressed = new Set(
        hidden.flatMap((line, r) => line.flatMap((is, c) => (is ? [id(r, c)] : []))),
      );
      const reaches = attack(highs, table, suppressed, (_, count) => ({
        low: Math.max(0, count - 3),
        high: count + 3,
      }));
      const found = new Map(reaches.map((reach) => [reach.id, reach]));
      hidden.forEach((line, r) => {
        line.forEach((is, c) => {
          if (!is) return;
          const count = matrix.counts[r]?.[c] ?? 0;
          const open = { ...matrix, hidden };
          const up = slack(open, r, c, 'up', 3).flow;
          const down = slack(open, r, c, 'down', Math.min(3, count)).flow;
          expect(found.get(id(r, c))).toEqual({ id: id(r, c), low: count - down, high: count + up });
          if (up + down === 0) recovered += 1;
        });
      });
    }
    expect(recovered).toBeGreaterThan(100);
  });
});
