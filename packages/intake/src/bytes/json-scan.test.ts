import { expect, test } from 'vitest';
import { bytesOf } from './_fixtures.ts';
import { scanJson } from './json-scan.ts';
import { defaultLimits } from './limits.ts';

const scan = (text: string): ReturnType<typeof scanJson> => scanJson(bytesOf(text), defaultLimits);

test('counts members and depth, not what strings hold', () => {
  expect(scan('{"a":{"b":[1,{"c":"x:{[\\"y\\\\"}]},"d:":2}')).toEqual({
    maxDepth: 4,
    members: 4,
    suspect: false,
  });
  expect(scan('[]')).toEqual({ maxDepth: 1, members: 0, suspect: false });
  expect(scan('"a:b"')).toEqual({ maxDepth: 0, members: 0, suspect: false });
});

test('finds quotes and backslashes at every place of the four that it reads at once', () => {
  for (let length = 0; length < 12; length++) {
    const filler = 'x'.repeat(length);
    expect(scan(`{"${filler}\\"":"${filler}\\\\","k":"${filler}"}`).members).toBe(2);
  }
});

test.each([
  ['a surrogate escape', '"\\ud83d\\ude00"'],
  ['an upper-case surrogate escape', '"\\uD800"'],
  ['a number of 41 digits', `[${'1'.repeat(41)}]`],
  ['1e400', '[1e400]'],
  ['1E-999', '[-1E-999]'],
  ['a long name', `{"${'k'.repeat(257)}":1}`],
  ['a long text', `"${'x'.repeat(defaultLimits.stringChars + 1)}"`],
  ['many members', `{${Array.from({ length: 10_001 }, (_, i) => `"k${i}":0`).join()}}`],
  ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`],
])('%s needs a closer look', (_, text) => {
  expect(scan(text).suspect).toBe(true);
});

test.each([
  ['64 levels', `${'['.repeat(64)}${']'.repeat(64)}`],
  ['ordinary escapes', '"\\u0e2a\\n\\u00e9\\uE000"'],
  ['ordinary exponents', '[1e10, 1.5E-7, 0e999, -0.0]'],
  ['a name of 256 bytes', `{"${'k'.repeat(256)}":1}`],
  ['a long text before a short name', `["${'x'.repeat(300)}",{"k":1}]`],
])('%s does not', (_, text) => {
  expect(scan(text).suspect).toBe(false);
});

test('a million levels cost no stack', () => {
  for (const open of ['[', '{"a":']) {
    const text = bytesOf(open.repeat(1_000_000));
    expect(scanJson(text, defaultLimits)).toMatchObject({
      maxDepth: 65,
      suspect: true,
    });
  }
});
