import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSorter } from './line-sorter.ts';
import { MemoryBudget } from './memory-budget.ts';
import type { StoredBytes } from './overflow.ts';

/** Sorts with next to no memory; gives the lines, and the most parts that were read side by side. */
function sorted(lines: readonly string[]): { lines: string[]; most: number } {
  let open = 0;
  let most = 0;
  const store = (chunks: Iterable<Uint8Array>): StoredBytes => {
    const kept = [...chunks].map((chunk) => chunk.slice());
    return function* () {
      open += 1;
      most = Math.max(most, open);
      yield* kept;
      open -= 1;
    };
  };
  const budget = new MemoryBudget({ store, close: () => undefined }, 64);
  const sorter = new LineSorter(budget);
  for (const line of lines) sorter.add(line);
  return { lines: [...sorter.sorted()], most };
}

const texts = fc.array(
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\n')),
  {
    minLength: 1,
    maxLength: 3,
  },
);

test('lines come back in one order, all of them, however many runs they were put away in', () => {
  const given = fc.array(texts, { minLength: 300, maxLength: 900 });
  fc.assert(
    fc.property(given, (groups) => {
      const all = groups.flat();
      const { lines } = sorted(all);
      expect(lines.toSorted()).toEqual(all.toSorted());
      // Equal lines stand together.
      expect(lines.filter((line, at) => line !== lines[at - 1])).toHaveLength(new Set(all).size);
    }),
    { numRuns: 20 },
  );
});

test('runs are merged before too many have to be read side by side', () => {
  const many = Array.from({ length: 9000 }, (_, at) => `${(at * 7919) % 9973} a line of a record`);
  const { lines, most } = sorted(many);
  expect(lines.toSorted()).toEqual(many.toSorted());
  expect(most).toBeGreaterThan(10);
  expect(most).toBeLessThanOrEqual(3 * 64);
});
