import { breakdownTable, readerRanges } from '@amparo/core/disclosure';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { attack } from './lp-attacker.ts';
import { randomOf } from './random.ts';

const rounds = process.env.MODE === 'soak' ? 5000 : 250;

test('ranges of cells hidden at random are those of another solver', async () => {
  const highs = await loadHighs();
  const random = randomOf(17);
  const [a, b, c] = ['a', 'b', 'c'];
  const published = [[], [a], [b], [c], [a, b], [a, c], [b, c], [a, b, c]];
  let recovered = 0;
  for (let round = 0; round < rounds; round += 1) {
    const mean = 1 + random() * 20;
    const size = () => 1 + Math.floor(random() * 3);
    const [first, second, third] = [size(), size(), size()];
    const groups = Array.from({ length: first * second * third }, (_, at) => ({
      codes: {
        a: `${at % first}`,
        b: `${Math.floor(at / first) % second}`,
        c: `${Math.floor(at / first / second)}`,
      },
      count: Math.floor(-Math.log(1 - random()) * mean),
    }));
    const table = breakdownTable(
      groups,
      published.filter(() => random() < 0.8),
    );
    const share = random();
    const suppressed = new Set(table.cells.filter(() => random() < share).map(({ id }) => id));
    const result = readerRanges({
      cells: table.cells.map(({ id, count }) => (suppressed.has(id) ? { id } : { id, count })),
      sums: table.sums,
    });
    if (!result.ok) throw new Error(`round ${round}: ${result.diagnostics[0]?.code}`);
    const far = 1e4;
    for (const { id, low, high } of attack(highs, table, suppressed, () => ({ low: 0, high: far }))) {
      const expected =
        high === far ? { low: Math.ceil(low) } : { low: Math.ceil(low), high: Math.floor(high) };
      expect({ round, id, range: result.ranges.get(id) }).toEqual({ round, id, range: expected });
      if (low === high) recovered += 1;
    }
  }
  expect(recovered).toBeGreaterThan(rounds);
});
