import { expect, test } from 'vitest';
import { columnsOf } from '../columns.ts';
import { sample, visit } from './_sample.ts';
import { writeColumns } from './columns.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
const { path, content } = writeColumns(sample, entry);
const lines = content.split('\r\n');

test('there is one row per column, below the header', () => {
  expect(path).toBe('schemas/sample/site-visit.columns.csv');
  expect(lines[0]).toBe('name,title,type,required,codelist,sensitivity,description,example');
  expect(lines).toHaveLength(columnsOf(visit).length + 2);
});

test.each([
  'start,Start,date,yes,,internal,First day.,2026-03-01',
  'shifts,Shifts,list of code,yes,shift,internal,Shifts seen.,day; night',
  'expenses/1/refund,Expenses 1: Refund,money,no,,internal,How much came back.,MYR 1500.00',
  'expenses/1/what,Expenses 1: What,text,with expenses/1,,internal,What was paid for.,Passport',
])('%s', (line) => {
  expect(lines).toContain(line);
});
