import { expect, test } from 'vitest';
import { bytesOf } from './_fixtures.ts';
import { countMembers } from './count-members.ts';
import { scanJson } from './json-scan.ts';
import { defaultLimits } from './limits.ts';

test('counts the members of all objects, own ones only', () => {
  expect(countMembers({ a: 1, b: [{ c: null }, [{ d: {} }]], 5: 'x' })).toBe(5);
  expect(countMembers([1, 'a', null])).toBe(0);
  expect(countMembers('a')).toBe(0);
  expect(countMembers(null)).toBe(0);
  expect(countMembers(JSON.parse('{"__proto__":{"a":1}}'))).toBe(2);
});

test('equals the count of the text, and depth does not matter', () => {
  const text = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const limits = { ...defaultLimits, depth: 1_000_000 };
  expect(countMembers(JSON.parse(text))).toBe(scanJson(bytesOf(text), limits).members);
});
