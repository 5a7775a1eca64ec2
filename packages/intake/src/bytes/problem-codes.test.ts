import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemCodes } from './problem-codes.ts';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && !/\.test\.ts$|^_|^problem-codes/.test(name),
);
const used = new Set(
  sources.flatMap(
    (name) => readFileSync(new URL(name, folder), 'utf8').match(/(?<=')intake\.[a-z0-9-]+(?=')/g) ?? [],
  ),
);

test('every code that is used is described, once, and no other', () => {
  const described = problemCodes.map(({ code }) => code);
  expect(new Set(described).size).toBe(described.length);
  expect([...described].sort()).toEqual([...used].sort());
});

test('what is described says what, why and what to do', () => {
  for (const { code, what, why, fix } of problemCodes) {
    expect(code).toMatch(/^intake(\.[a-z0-9]+)(-[a-z0-9]+)*$/);
    for (const sentence of [what, why, fix]) expect(sentence).toMatch(/^[A-Z{].*[.}]$/);
  }
});

/** Names of the params in a sentence: what follows an opening brace that is not within another one. */
function paramsIn(sentence: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (let i = 0; i < sentence.length; i++) {
    if (sentence[i] === '{' && depth++ === 0) names.push(/^\w*/.exec(sentence.slice(i + 1))?.[0] ?? '');
    if (sentence[i] === '}') depth--;
  }
  expect(depth).toBe(0);
  return names;
}

test('only params that may be shown are shown', () => {
  const known = [
    'limit',
    'cell',
    'hint',
    'found',
    'format',
    'part',
    'delimiter',
    'method',
    'unit',
    'encoding',
    'candidates',
    'first',
  ];
  for (const { what, why, fix } of problemCodes) {
    for (const name of [what, why, fix].flatMap(paramsIn)) expect(known).toContain(name);
  }
});
