import { expect, test } from 'vitest';
import { type Column, columnsOf, headingAt } from './columns.ts';
import { visit } from './emit/_sample.ts';

const columns = columnsOf(visit);

function columnNamed(name: string): Column {
  const found = columns.find((column) => column.name === name);
  if (!found) throw new Error(`No column is named ${name}.`);
  return found;
}

test('a field below a list has a heading for programs and one for people', () => {
  expect(columnNamed('expenses/1/amount/currency')).toMatchObject({
    path: 'expenses/amount/currency',
    pointer: '/expenses/*/amount/currency',
    title: 'Expenses 1: Amount: Currency',
    kind: 'code',
    codelist: { id: 'iso-4217' },
    example: 'MYR',
  });
});

test('headings of further entries are numbered by their position', () => {
  expect(headingAt(columnNamed('expenses/1/amount/currency'), [3])).toEqual({
    name: 'expenses/3/amount/currency',
    title: 'Expenses 3: Amount: Currency',
  });
});

test('an amount is one column and, after it, its two parts', () => {
  const names = columns.map(({ name }) => name);
  const at = names.indexOf('stops/1/amount');
  expect(names.slice(at, at + 3)).toEqual([
    'stops/1/amount',
    'stops/1/amount/amount',
    'stops/1/amount/currency',
  ]);
  expect(columnNamed('stops/1/amount')).toMatchObject({ kind: 'money', many: false, example: 'MYR 1500.00' });
});

test('a list of plain values is one column that holds them all', () => {
  expect(columnNamed('shifts')).toMatchObject({
    many: true,
    kind: 'code',
    pointer: '/shifts',
    example: 'day; night',
  });
});

test.each([
  ['start', true, undefined],
  ['end', false, undefined],
  ['shifts', true, undefined],
  ['stops/1/what', true, undefined],
  ['stops/1/amount/amount', true, undefined],
  ['stops/1/refund', false, undefined],
  ['stops/1/refund/amount', false, 'stops/1/refund'],
  ['expenses/1/what', false, 'expenses/1'],
  ['expenses/1/amount/amount', false, 'expenses/1'],
  ['guide/contact/safeToContact', false, 'guide/contact'],
])('%s: required %s, with %s', (name, required, requiredWith) => {
  expect([columnNamed(name).required, columnNamed(name).requiredWith]).toEqual([required, requiredWith]);
});

test('no two columns share a heading', () => {
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
});
