import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Circles } from './circles.ts';
import { MemoryBudget } from './memory-budget.ts';

function circlesOf(links: readonly (readonly [string, string])[]): string[] {
  const circles = new Circles(new MemoryBudget(undefined));
  for (const [from, to] of links) circles.add(from, to);
  const linked = new Set(links.map(([from]) => from));
  // An id without a link of its own is the end of a chain; nobody asks about it.
  const found = [...circles.found()].map((id) => JSON.parse(id) as string).filter((id) => linked.has(id));
  return [...new Set(found)].sort();
}

/** By walking, from every id. */
function plainly(links: readonly (readonly [string, string])[]): string[] {
  const next = new Map(links);
  return [...next.keys()]
    .filter((start) => {
      let at = next.get(start);
      for (let steps = 0; at !== undefined && at !== start && steps <= next.size; steps += 1)
        at = next.get(at);
      return at === start;
    })
    .sort();
}

test('finds the ids that walking finds', () => {
  const id = fc.integer({ min: 0, max: 12 }).map((number) => `id\t${number}`);
  const links = fc.uniqueArray(fc.tuple(id, id), { selector: ([from]) => from, maxLength: 13 });
  fc.assert(
    fc.property(links, (given) => {
      expect(circlesOf(given)).toEqual(plainly(given));
    }),
    { numRuns: 2000 },
  );
});

test('works through a chain and a circle of thousands', () => {
  const length = 20_000;
  const chain = Array.from({ length }, (_, at) => [`c${at}`, `c${at + 1}`] as const);
  const circle = Array.from({ length }, (_, at) => [`r${at}`, `r${(at + 1) % length}`] as const);
  expect(circlesOf([...chain, ...circle])).toHaveLength(length);
});
