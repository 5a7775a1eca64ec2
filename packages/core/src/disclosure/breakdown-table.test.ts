import { expect, test } from 'vitest';
import { type BreakdownCell, breakdownTable } from './breakdown-table.ts';
import { protectTable } from './protect-table.ts';

const groups = [
  { codes: { sex: 'f', age: 'old' }, count: 3 },
  { codes: { sex: 'f', age: 'young' }, count: 5 },
  { codes: { sex: 'm', age: 'young' }, count: 4 },
  { codes: { sex: 'm', age: 'young' }, count: 2 },
];
const facts = (cells: readonly BreakdownCell[]) =>
  cells.map(({ codes, count, release = 'open' }) => ({ ...codes, count, release }));
const open = { release: 'open' };

test('cells of each breakdown, with those that nobody is in, and groups added up', () => {
  const { cells, sums } = breakdownTable(groups, [[], ['age', 'sex']]);
  expect(facts(cells)).toEqual([
    { count: 14, ...open },
    { age: 'old', sex: 'f', count: 3, ...open },
    { age: 'old', sex: 'm', count: 0, ...open },
    { age: 'young', sex: 'f', count: 5, ...open },
    { age: 'young', sex: 'm', count: 6, ...open },
  ]);
  const [total, ...parts] = cells.map(({ id }) => id);
  expect(sums).toEqual([{ total, parts }]);
});

test('a sum goes to the next finer breakdown only, and the order of names does not matter', () => {
  const { cells, sums } = breakdownTable(groups, [['sex', 'age'], ['age', 'sex'], ['sex'], []]);
  expect(cells.length).toBe(4 + 2 + 1);
  expect(sums.map(({ parts }) => parts.length).sort()).toEqual([2, 2, 2]);
});

test('a missing code is one of its own', () => {
  const { cells } = breakdownTable([...groups, { codes: { age: 'old' }, count: 1 }], [['sex']]);
  expect(facts(cells)).toEqual([
    { sex: 'f', count: 8, ...open },
    { sex: 'm', count: 6, ...open },
    { sex: 'unknown', count: 1, ...open },
  ]);
});

test('what two breakdowns share is withheld, and so is what is named so, unless it is published', () => {
  const by = (names: string[][], withheld: string[][] = []) =>
    breakdownTable([{ codes: { a: 'x', b: 'x', c: 'x' }, count: 9 }], names, { withheld }).cells;
  const withheldOf = (cells: readonly BreakdownCell[]) =>
    cells.filter(({ release }) => release === 'withheld').map(({ codes }) => Object.keys(codes).join(''));
  expect(
    withheldOf(
      by([
        ['a', 'b'],
        ['a', 'c'],
      ]),
    ),
  ).toEqual(['a']);
  expect(withheldOf(by([['a', 'b'], ['c']]))).toEqual(['']);
  expect(withheldOf(by([['a', 'b', 'c']]))).toEqual([]);
  expect(
    withheldOf(
      by([
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ]),
    ),
  ).toEqual(['b', 'a', 'c', '']);
  expect(withheldOf(by([['a'], []], [['a', 'b'], ['a']]))).toEqual(['ab']);
});

test('a small group that two breakdowns give away together is protected, though no table has it', () => {
  // Three women in all; in no published cell are fewer than five people but nobody.
  const people = [
    { codes: { sex: 'f', site: 'a', shift: 'day' }, count: 3 },
    { codes: { sex: 'm', site: 'a', shift: 'day' }, count: 20 },
    { codes: { sex: 'm', site: 'b', shift: 'night' }, count: 30 },
  ];
  const table = breakdownTable(people, [[], ['sex', 'site'], ['sex', 'shift']]);
  const result = protectTable(table, { minCellSize: 5 });
  if (!result.ok) throw new Error('no table');
  const women = table.cells.findIndex(({ codes }) => JSON.stringify(codes) === '{"sex":"f"}');
  expect(result.cells[women]).toMatchObject({ published: false, reason: 'small' });
});

test('a table beyond all measure is cut off and refused', () => {
  const many = Array.from({ length: 700 }, (_, at) => ({ codes: { a: `${at}`, b: `${at}` }, count: 1 }));
  const result = protectTable(breakdownTable(many, [['a', 'b']]), { minCellSize: 5 });
  expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'core.disclosure-too-large' }] });
});

test('a table that is no network and too large to check is refused', () => {
  const codes = Array.from({ length: 18 }, (_, at) => `${at}`);
  const cube = codes.flatMap((a) =>
    codes.flatMap((b) => codes.map((c) => ({ codes: { a, b, c }, count: 1 }))),
  );
  const names = [[], ['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']];
  expect(protectTable(breakdownTable(cube, names), { minCellSize: 5 })).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'core.disclosure-too-large', path: '/table' }],
  });
});
