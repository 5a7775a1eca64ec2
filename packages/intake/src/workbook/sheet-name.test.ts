import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSheetName, freeSheetName, isSheetName } from './sheet-name.ts';

test.each([
  ['Claims', 'Claims'],
  ['Items: Choices', 'Items Choices'],
  ["'quoted'", 'quoted'],
  ['', 'Sheet_'],
  ['History', 'History_'],
  ['a'.repeat(40), 'a'.repeat(31)],
])('%j becomes %j', (name, fitting) => expect(fitSheetName(name)).toBe(fitting));

test('is never cut within what people count as one character', () => {
  // Each is two code points: a consonant and its vowel sign.
  expect(fitSheetName('กิ'.repeat(20))).toBe('กิ'.repeat(15));
  // A letter with a stroke and a visarga, which Unicode counts as a character of its own.
  expect(fitSheetName(`${'a'.repeat(28)}ည်းည်း`)).toBe(`${'a'.repeat(28)}ည်း`);
  expect(fitSheetName(`${'a'.repeat(29)}ည်း`)).toBe('a'.repeat(29));
});

test('always is a name that a sheet can have, and one that is free', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (names) => {
      const taken = new Set<string>();
      for (const name of names) {
        const free = freeSheetName(name, taken);
        expect(isSheetName(free)).toBe(true);
        expect(taken.has(free.toLowerCase())).toBe(false);
        taken.add(free.toLowerCase());
      }
    }),
    { numRuns: 500 },
  );
});
