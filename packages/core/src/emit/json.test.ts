import { expect, test } from 'vitest';
import { toJson } from './json.ts';

test.each([
  ['what fits stays on its line', { a: [1, 'b'], c: {}, d: [] }, '{ "a": [1, "b"], "c": {}, "d": [] }\n'],
  ['absent parts are left out', { a: undefined, b: null }, '{ "b": null }\n'],
  [
    'what does not fit breaks, its parts only where they must',
    { long: 'x'.repeat(100), short: { a: true } },
    `{\n  "long": "${'x'.repeat(100)}",\n  "short": { "a": true }\n}\n`,
  ],
])('%s', (_, value, expected) => {
  expect(toJson(value)).toBe(expected);
});

test('a broken part breaks what is around it', () => {
  expect(toJson([['x'.repeat(120)]])).toBe(`[\n  [\n    "${'x'.repeat(120)}"\n  ]\n]\n`);
});
