import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './_fixtures.ts';
import { findJsonProblem, parseJson } from './json-text.ts';
import { defaultLimits } from './limits.ts';

const limits = defaultLimits;

function codeAt(text: string | Uint8Array): string {
  const result = parseJson(typeof text === 'string' ? bytesOf(text) : text, limits);
  return result.problem ? `${result.problem.code}@${result.problem.byte}` : 'ok';
}

test.each([
  ['[1,]', 'intake.json-syntax@3'],
  ['{"a":1,}', 'intake.json-syntax@7'],
  ['[,1]', 'intake.json-syntax@1'],
  ["{'a':1}", 'intake.json-syntax@1'],
  ['{a:1}', 'intake.json-syntax@1'],
  ['[1 2]', 'intake.json-syntax@3'],
  ['{"a" 1}', 'intake.json-syntax@5'],
  ['{"a":}', 'intake.json-syntax@5'],
  ['{"a":1]', 'intake.json-syntax@6'],
  ['[1}', 'intake.json-syntax@2'],
  ['[01]', 'intake.json-syntax@2'],
  ['[+1]', 'intake.json-syntax@1'],
  ['[.5]', 'intake.json-syntax@1'],
  ['[1.]', 'intake.json-syntax@3'],
  ['[1e]', 'intake.json-syntax@3'],
  ['[-]', 'intake.json-syntax@2'],
  ['[0x1]', 'intake.json-syntax@2'],
  ['[NaN]', 'intake.json-syntax@1'],
  ['[tru]', 'intake.json-syntax@1'],
  ['["a\nb"]', 'intake.json-syntax@3'],
  ['["a\0"]', 'intake.json-syntax@3'],
  ['["\\x"]', 'intake.json-syntax@2'],
  ['["\\u12G4"]', 'intake.json-syntax@2'],
  ['[1] // note', 'intake.json-trailing@4'],
  ['/* note */ [1]', 'intake.json-syntax@0'],
  ['[1][2]', 'intake.json-trailing@3'],
  ['{"a":1},', 'intake.json-trailing@7'],
  ['', 'intake.truncated@0'],
  ['[', 'intake.truncated@1'],
  ['[1', 'intake.truncated@2'],
  ['[1,', 'intake.truncated@3'],
  ['{"a', 'intake.truncated@3'],
  ['{"a":', 'intake.truncated@5'],
  ['{"a":tr', 'intake.truncated@7'],
  ['{"a":-', 'intake.truncated@6'],
  ['{"a":1.', 'intake.truncated@7'],
  ['["\\u12', 'intake.truncated@6'],
  ['["\\', 'intake.truncated@3'],
  ['["\\ud800"]', 'intake.unicode@2'],
  ['["\\udc00\\ud800"]', 'intake.unicode@2'],
  ['["\\ud800\\u0041"]', 'intake.unicode@2'],
  ['["\\udc00\\udc00"]', 'intake.unicode@2'],
  ['["\\ud83d\\ude00"]', 'ok'],
  ['[1e400]', 'intake.number-range@1'],
  ['[-1e-999]', 'intake.number-range@1'],
  [`[${'9'.repeat(41)}]`, 'intake.number-range@1'],
  [`[${'9'.repeat(40)}]`, 'ok'],
  ['[-0, 0e5, 5e-324]', 'ok'],
  [' {"a" : [ 1 , true , null , "x" ] } \r\n', 'ok'],
  ['["\u2028\u2029"]', 'ok'],
  ['["\\u0000"]', 'ok'],
])('%j: %s', (text, expected) => {
  expect(codeAt(text)).toBe(expected);
});

test.each([
  ['[1,]', 'comma'],
  ['{"a":1,}', 'comma'],
  ['[1}', 'comma'],
  ['[/* note */]', 'comment'],
  ['[# note\n]', 'comment'],
  ["['a']", 'quote'],
  ['[01]', 'number'],
  ['[+1]', 'number'],
  ['[.5]', 'number'],
  ['[1.]', 'number'],
  ['{a:1}', 'literal'],
  ['[True]', 'literal'],
  ['["a\tb"]', 'control'],
  ['["\\q"]', 'escape'],
  ['[1 2]', 'missing'],
  ['[{} {}]', 'missing'],
  ['{"a":1 "b":2}', 'missing'],
  ['["a" -1]', 'missing'],
  ['[1 x]', 'literal'],
])('%s has its own hint: %s', (text, hint) => {
  const result = parseJson(bytesOf(text), limits);
  expect(result.problem).toMatchObject({
    code: 'intake.json-syntax',
    params: { hint },
  });
});

test('a text is valid exactly when JSON.parse says so', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b\\n"',
    '1',
    '-0.5e3',
    'true',
    'null',
    ' ',
    'x',
    '"',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      let parsed = true;
      try {
        JSON.parse(text);
      } catch {
        parsed = false;
      }
      const code = findJsonProblem(bytesOf(text), limits)?.code;
      // These two are what JSON.parse lets pass.
      if (code !== 'intake.duplicate-key' && code !== 'intake.number-range')
        expect(code === undefined).toBe(parsed);
    }),
    { numRuns: 5000 },
  );
});

test('any JSON value is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const result = parseJson(bytesOf(text), limits);
      if (!result.problem) expect(result.value).toEqual(JSON.parse(text));
      // Values made at random may hold numbers out of range or halves of characters, but nothing else.
      else expect(['intake.number-range', 'intake.unicode']).toContain(result.problem.code);
    }),
  );
});

test.each([
  ['plain', '{"a":1,"b":2,"a":3}', '', 13],
  ['written with an escape', '{"a":1,"\\u0061":2}', '', 7],
  ['in an item of a list', '{"x":[{"k":0},{"y":1,"y":2}]}', '/x/1', 21],
  ['under names with / and ~', '{"a/b":{"c~":{"d":1,"d":2}}}', '/a~1b/c~0', 20],
  ['__proto__', '{"__proto__":1,"__proto__":2}', '', 15],
  ['empty', '{"":1,"":2}', '', 6],
  ['integers', '{"1":1,"1":2}', '', 7],
])('a duplicate name is found: %s', (_, text, pointer, byte) => {
  const result = parseJson(bytesOf(text), limits);
  expect(result.problem).toMatchObject({
    code: 'intake.duplicate-key',
    pointer,
    byte,
  });
});

test('the same name in different objects is no duplicate', () => {
  expect(codeAt('[{"a":1},{"a":2},{"b":{"a":3},"a":4}]')).toBe('ok');
});

test('__proto__ stays data and changes nothing else', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const result = parseJson(
    bytesOf('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    limits,
  );
  expect(result.problem).toBeUndefined();
  if (result.problem) return;
  expect(Object.hasOwn(result.value as object, '__proto__')).toBe(true);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
});

test('invalid UTF-8 is told by its byte, unless something is wrong before it', () => {
  const of = (...parts: (string | number)[]): Uint8Array =>
    new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : [part])));
  expect(codeAt(of('{"a":"', 0xc0, 0xaf, '"}'))).toBe('intake.encoding@6');
  expect(codeAt(of('{"a":"', 0xed, 0xa0, 0x80, '"}'))).toBe('intake.encoding@6');
  // Cut off within a character.
  expect(codeAt(of('{"a":"x', 0xe0, 0xb8))).toBe('intake.truncated@7');
  expect(codeAt(of('{"a":1,}', 0xff))).toBe('intake.json-syntax@7');
});

test('limits are told with the limit', () => {
  const problem = (text: string): unknown => {
    const result = parseJson(bytesOf(text), limits);
    return result.problem && [result.problem.code, result.problem.params];
  };
  expect(problem(`${'['.repeat(65)}${']'.repeat(65)}`)).toEqual(['intake.json-depth', { limit: 64 }]);
  expect(problem(`{"${'k'.repeat(257)}":1}`)).toEqual(['intake.key-too-long', { limit: 256 }]);
  expect(problem(`["${'é'.repeat(1 << 19)}"]`)).toBeUndefined();
  expect(problem(`["${'x'.repeat((1 << 20) + 1)}"]`)).toEqual(['intake.string-too-long', { limit: 1 << 20 }]);
  const keys = (count: number): string => Array.from({ length: count }, (_, i) => `"k${i}":0`).join();
  expect(problem(`{${keys(10_001)}}`)).toEqual(['intake.too-many-keys', { limit: 10_000 }]);
  expect(problem(`[{${keys(9_000)}},{${keys(9_000)}}]`)).toBeUndefined();
});

test('a million levels, open or closed, are a problem and not a crash', () => {
  const deep = 1_000_000;
  for (const text of ['['.repeat(deep), '['.repeat(deep) + ']'.repeat(deep), '{"a":'.repeat(deep)]) {
    const result = parseJson(bytesOf(text), limits);
    expect(result.problem?.code).toBe('intake.json-depth');
  }
});

test('a million names in one object are a problem, and come to an end', () => {
  const text = `{${Array.from({ length: 1_000_000 }, (_, i) => `"${i}":0`).join()}}`;
  expect(parseJson(bytesOf(text), limits).problem?.code).toBe('intake.too-many-keys');
});

test('line and column are those of the file', () => {
  const start = { line: 7, column: 3, byte: 100 };
  const first = parseJson(bytesOf('{"é😀": x}'), limits, { start });
  expect(first.problem).toMatchObject({ line: 7, column: 11, byte: 111 });
  const second = parseJson(bytesOf('{\n  "é": x}'), limits, { start });
  expect(second.problem).toMatchObject({ line: 8, column: 8, byte: 110 });
});

test('no problem holds what was written', () => {
  const secret = 'MariaLopez';
  const texts = [
    `{"${secret}":1,"${secret}":2}`,
    `{"a":${secret}}`,
    `["${secret}\\ud800"]`,
    `{"a":"${secret}`,
    `["${secret}"] ${secret}`,
  ];
  for (const text of texts) {
    const result = parseJson(bytesOf(text), limits);
    expect(result.problem).toBeDefined();
    expect(JSON.stringify(result)).not.toContain(secret);
  }
});
