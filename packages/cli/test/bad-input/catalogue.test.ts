import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intakeMessages } from '@amparo/intake';
import { explain } from '@amparo/validate';
import { expect, test } from 'vitest';

/** The lines of the catalogue that are about files: those of URLs and patterns, 59 to 63, are about services. */
const lines = Array.from({ length: 69 }, (_, i) => i + 1).filter((line) => line < 59 || line > 63);

/** The names of the tests beside this file, as far as they begin with numbers of lines. */
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/(?:test|\))\(\s*['`](\d[^'`]*)/gu),
  ])
  .map(([, name = '']) => name);

/** Which lines a name says it is about: `19, 20 no schema ...` is about two. */
const linesOf = (name: string): number[] =>
  (/^\d+[a-z]?(?:, \d+[a-z]?)*(?= )/u.exec(name)?.[0] ?? '')
    .split(', ')
    .map((number) => Number.parseInt(number, 10));

test('every line of the catalogue of bad input has a test that names it', () => {
  const tested = new Set(names.flatMap(linesOf));
  expect(lines.filter((line) => !tested.has(line))).toEqual([]);
  expect([...tested].filter((line) => !lines.includes(line))).toEqual([]);
});

test('the table in the README has every line, and codes that exist', async () => {
  const rows = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
    .split('\n')
    .filter((row) => /^\| *\d/u.test(row))
    .map((row) => row.split('|').map((cell) => cell.trim()));
  const numbers = rows.flatMap(([, number = '']) => number.split(', ').map(Number));
  expect(numbers).toEqual(lines);
  const known = new Set(intakeMessages.map(({ code }) => code));
  for (const code of rows.flatMap(
    (cells) => cells.join(' ').match(/\b(?:intake|core|validate)\.[a-z0-9-]+/gu) ?? [],
  ))
    expect([code, known.has(code) || (await explain(code)) !== undefined]).toEqual([code, true]);
});
