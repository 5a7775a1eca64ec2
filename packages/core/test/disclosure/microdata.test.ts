import { kAnonymity, lDiversity } from '@amparo/core/disclosure';
import { expect, test } from 'vitest';
import { randomOf } from './random.ts';

/** The definition, row against row. */
function byDefinition(rows: readonly Record<string, unknown>[], keys: readonly string[]) {
  const matches = rows.map((one) =>
    rows.filter((other) =>
      keys.every(
        (key) => one[key] === other[key] || (one[key] ?? null) === null || (other[key] ?? null) === null,
      ),
    ),
  );
  return {
    fk: matches.map(({ length }) => length),
    Fk: matches.map((list) => list.reduce((sum, { weight }) => sum + (weight as number), 0)),
    distinct: matches.map(
      (list) => new Set(list.map(({ debt }) => debt).filter((value) => value !== undefined)).size,
    ),
  };
}

test.each([0, 0.05, 0.4])('random rows with %d of the keys missing agree with the definition', (missing) => {
  const random = randomOf(3);
  for (let round = 0; round < 60; round += 1) {
    const keys = ['a', 'b', 'c', 'd'].slice(0, 1 + Math.floor(random() * 4));
    const key = (size: number) =>
      random() < missing ? [null, undefined][Math.floor(random() * 2)] : Math.floor(random() * size);
    const rows = Array.from({ length: Math.floor(random() * 80) }, () => ({
      a: key(2),
      b: key(3),
      c: key(4),
      d: key(9),
      weight: 1 + Math.floor(random() * 9),
      debt: random() < 0.1 ? undefined : Math.floor(random() * 4),
    }));
    const expected = byDefinition(rows, keys);
    const frequencies = kAnonymity(rows, keys, { weight: 'weight' });
    const diversity = lDiversity(rows, keys, 'debt');
    if (!frequencies.ok || !diversity.ok) throw new Error('no result');
    expect(frequencies.fk).toEqual(expected.fk);
    expect(frequencies.Fk).toEqual(expected.Fk);
    expect(diversity.distinct).toEqual(expected.distinct);
    expect(frequencies.uniques).toBe(expected.fk.filter((count) => count === 1).length);
    expect(frequencies.pairs).toBe(expected.fk.filter((count) => count === 2).length);
    expect(frequencies.k).toBe(rows.length === 0 ? undefined : Math.min(...expected.fk));
    expect(diversity.l).toBe(rows.length === 0 ? undefined : Math.min(...expected.distinct));
  }
});

test('many distinct keys need no room for all their pairs, and rows may come one by one', () => {
  function* rows() {
    for (let at = 0; at < 30_000; at += 1) yield { id: at, twin: at >> 1, all: 'x' };
  }
  const result = kAnonymity(rows(), ['all', 'twin', 'id']);
  expect(result.ok && [result.k, result.uniques]).toEqual([1, 30_000]);
  const twins = kAnonymity(rows(), ['twin', 'all']);
  expect(twins.ok && [twins.k, twins.pairs]).toEqual([2, 30_000]);
});
