import { beforeAll, expect, test } from 'vitest';
import { sample } from './_sample.ts';
import type { EmittedFile } from './emitted-file.ts';
import { writeInterfaces } from './interfaces.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
let file: EmittedFile;
beforeAll(async () => {
  file = await writeInterfaces(sample, entry);
});

test('the file is named by its record type and says which command made it', () => {
  expect(file.path).toBe('packages/sample/src/generated/site-visit.ts');
  expect(file.content.split('\n')[0]).toBe('// Made by `pnpm emit` from packages/sample/src. Do not edit.');
});

test('a field is documented with all that is known of it', () => {
  expect(file.content).toContain(`
  /**
   * Shifts seen.
   *
   * Sensitivity: internal. From 1 to 2 entries. Code list: schemas/sample/codelists/shift.csv.
   *
   * @example ["day","night"]
   */
  shifts: Shift[];
`);
  expect(file.content).toContain('@deprecated Since 0.2.0; use start.');
});

test.each([
  ['a constant is a literal', "recordType: 'site-visit';"],
  ['an optional field may be absent', 'end?: string;'],
  ['a code of our own list is a union', "export type Shift = 'day' | 'night';"],
  ['a code of a standard list is text', 'country: string;'],
  ['a shared code list names its own file', 'schemas/core/codelists/iso-3166-1.csv'],
  ['a block is an interface of its own name', 'export interface Expense {'],
  ['a field refers to it', 'expenses?: Expense[];'],
])('%s', (_, line) => {
  expect(file.content).toContain(line);
});

test('no type is written twice', () => {
  const names = [...file.content.matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, name]) => name);
  expect(names.filter((name) => /\d$/u.test(name ?? ''))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
