import { afterEach, expect, test, vi } from 'vitest';
import { bytesOf } from './_fixtures.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each(['in Node', 'in a browser'])('finds a byte %s', async (place) => {
  if (place === 'in a browser') vi.stubGlobal('Buffer', undefined);
  const { findByte, findBytes } = await import('./find-byte.ts');
  const bytes = bytesOf('a\nb\n').subarray(1);
  expect([0, 1, 2, 3, 9].map((from) => findByte(bytes, 10, from))).toEqual([0, 2, 2, -1, -1]);
  expect(findByte(new Uint8Array(0), 10, 0)).toBe(-1);
  const text = bytesOf('_abaab_ab').subarray(1);
  expect([0, 1, 4, 7, 9].map((from) => findBytes(text, bytesOf('ab'), from))).toEqual([0, 3, 6, -1, -1]);
  expect(findBytes(text, bytesOf('abc'), 0)).toBe(-1);
  expect(findBytes(new Uint8Array(0), bytesOf('ab'), 0)).toBe(-1);
});
