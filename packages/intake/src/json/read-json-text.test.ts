import { expect, test } from 'vitest';
import { readJsonText } from './index.ts';

const read = (text: string | Uint8Array, limits = {}) =>
  readJsonText(typeof text === 'string' ? new TextEncoder().encode(text) : text, limits);
const codeOf = (text: string | Uint8Array, limits = {}) => {
  const result = read(text, limits);
  return result.ok ? undefined : result.diagnostic.code;
};

test('a JSON text is read as it is', () => {
  expect(read('{ "a": [1, "b", null] }')).toEqual({ ok: true, value: { a: [1, 'b', null] } });
});

test.each([
  ['{ "a": 1, "a": 2 }', 'intake.duplicate-key'],
  ['{ "a": ', 'intake.truncated'],
  ['[1] 2', 'intake.json-trailing'],
  ['{ a: 1 }', 'intake.json-syntax'],
  ['[[[[1]]]]', 'intake.json-depth'],
  [new Uint8Array([0x22, 0xff, 0x22]), 'intake.encoding'],
])('what JSON.parse would let pass or word with values is a diagnostic: %s', (text, code) => {
  expect(codeOf(text, { depth: 3 })).toBe(code);
});
