import { expect, test } from 'vitest';
import { breakdownTable } from './breakdown-table.ts';
import { componentsOf } from './components.ts';
import { lottery } from './lottery.ts';
import { faults, readTable } from './read-table.ts';
import { linearRouter } from './route-linear.ts';
import { searchRouter } from './route-search.ts';
import { moveChecker } from './system.ts';

const random = lottery();
const [a, b, c] = ['a', 'b', 'c'];

/** A three-way table of which readers know a part, as the systems that are left. */
function systems() {
  const groups = Array.from({ length: 48 }, (_, at) => ({
    codes: { a: `${at % 3}`, b: `${Math.floor(at / 3) % 4}`, c: `${Math.floor(at / 12)}` },
    count: Math.floor(random() * 9),
  }));
  const names = [[], [a], [b], [c], [a, b], [a, c], [b, c], ...(random() < 0.5 ? [[a, b, c]] : [])];
  const system = readTable(breakdownTable(groups, names), faults().report);
  const known = system.counts.map((count) => (random() < 0.1 + count / 40 ? 1 : 0));
  return componentsOf(system, (cell) => known[cell] === 1).map((component) => component.system);
}

test('linear programming finds a change wherever the search does, and some where it does not', () => {
  const found = { both: 0, linear: 0, neither: 0 };
  for (let round = 0; round < 1500; round += 1)
    for (const system of systems()) {
      const cell = Math.floor(random() * system.counts.length);
      const count = system.counts[cell] as number;
      const amount = count > 0 && random() < 0.5 ? -count : 1 + Math.floor(random() * 6);
      const prices = new Float64Array(system.counts.length).fill(1);
      const route = (router: typeof linearRouter) =>
        router(system).route({ cell, amount }, prices, Number.POSITIVE_INFINITY);
      const [linear, search] = [route(linearRouter), route(searchRouter)];
      for (const move of [linear, search])
        if (move) expect(moveChecker(system)({ cell, amount }, move)).toBe(true);
      if (search) expect(linear).toBeDefined();
      found[search ? 'both' : linear ? 'linear' : 'neither'] += 1;
    }
  for (const number of Object.values(found)) expect(number).toBeGreaterThan(0);
});
