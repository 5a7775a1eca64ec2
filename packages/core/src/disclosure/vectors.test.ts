import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  disclosureMessages,
  kAnonymity,
  lDiversity,
  protectTable,
  readerRanges,
  twoWayTable,
} from './index.ts';

interface Vectors {
  readonly description: string;
  readonly source: string;
  readonly function: keyof typeof functions;
  readonly tests: readonly { readonly description: string; readonly input: never; readonly expect: object }[];
}

type Inputs = Record<'counts' | 'table' | 'rule' | 'rows' | 'keys' | 'options' | 'sensitive', never>;

/** How each function takes the input of its vectors. */
const functions = {
  protectTable: ({ counts, table, rule }: Inputs) => protectTable(table ?? twoWayTable(counts), rule),
  readerRanges,
  kAnonymity: ({ rows, keys, options }: Inputs) => kAnonymity(rows, keys, options),
  lDiversity: ({ rows, keys, sensitive }: Inputs) => lDiversity(rows, keys, sensitive),
};

/** Maps as objects, and `null` for what is undefined, as JSON writes them. */
const asJson = (result: object): unknown =>
  JSON.parse(
    JSON.stringify({ k: undefined, l: undefined, ...result }, (_, value) =>
      value instanceof Map ? Object.fromEntries(value) : value === undefined ? null : value,
    ),
  );

const folder = new URL('../../vectors/calculations/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors;
const files = readdirSync(folder).filter((name) => read(name).function in functions);
const worded = new Set(disclosureMessages.map(({ code }) => code));
const seen = new Set<string>();

test('every function has vectors', () => {
  expect(files.map((name) => read(name).function).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(files)('%s', (name) => {
  const vectors = read(name);
  test.each(vectors.tests.map((one) => [one.description, one] as const))('%s', (_, one) => {
    const result = functions[vectors.function](one.input);
    expect(asJson(result)).toMatchObject(one.expect);
    // What is not expected to be hidden or found must not be: an object may otherwise hold more.
    if ('suppressed' in result && 'suppressed' in one.expect)
      expect(Object.fromEntries(result.suppressed)).toEqual(one.expect.suppressed);
    if ('diagnostics' in result)
      for (const { code } of result.diagnostics) {
        expect(worded).toContain(code);
        seen.add(code);
      }
  });
});

test('each fault but that of size is shown by a vector, and each wording says what, why and how', () => {
  expect([...worded].filter((code) => !seen.has(code))).toEqual(['core.disclosure-too-large']);
  expect(worded.size).toBe(disclosureMessages.length);
  for (const { what, why, fix } of disclosureMessages)
    expect([what, why, fix].every((text) => text.endsWith('.'))).toBe(true);
});
