import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './_fixtures.ts';
import { pointerSegment, skipValue } from './json-bytes.ts';
import { locateInJson } from './positions.ts';

const text = '{\n  "a": [10, {"b/c": "x"}],\n  "d": 1,\n  "d": {"~": [[], "é", true]}\n}';

test.each([
  ['', 1, 1],
  ['/a', 2, 8],
  ['/a/0', 2, 9],
  ['/a/1/b~1c', 2, 21],
  ['/d/~0/2', 4, 24],
])('%j is at line %i, column %i', (pointer, line, column) => {
  expect(locateInJson(bytesOf(text), pointer)).toMatchObject({ line, column });
});

test.each(['/x', '/a/2', '/a/01', '/a/-', '/a/0/b', 'a', '/d/~'])('%j is nowhere', (pointer) => {
  expect(locateInJson(bytesOf(text), pointer)).toBeUndefined();
});

test('a name that comes twice is where JSON.parse takes it from', () => {
  expect(locateInJson(bytesOf('{"d":1,"\\u0064":2}'), '/d')).toMatchObject({
    byte: 16,
  });
});

test('the place found holds the value that the pointer names', () => {
  const names = fc.constantFrom('a', 'b/c', 'd~', '', 'é"', '0');
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(1, -2.5, 'x,]', 'é\\"', true, null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(names, tie('node'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).node;
  const check = (bytes: Uint8Array, value: unknown, pointer: string): void => {
    const place = locateInJson(bytes, pointer);
    expect(place).toBeDefined();
    const at = place?.byte ?? 0;
    expect(JSON.parse(new TextDecoder().decode(bytes.subarray(at, skipValue(bytes, at))))).toEqual(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) check(bytes, member, pointer + pointerSegment(name));
  };
  fc.assert(
    fc.property(tree, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      check(bytesOf(JSON.stringify(value, null, indent)), value, '');
    }),
    { numRuns: 300 },
  );
});
