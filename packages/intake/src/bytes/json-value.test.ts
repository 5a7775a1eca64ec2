import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, inChunks } from './_fixtures.ts';
import { takeValue } from './json-value.ts';
import { JsonWindow } from './json-window.ts';
import { defaultLimits } from './limits.ts';

/** Takes the values of a text one after the other, with what stands between them left out. */
async function values(text: string, size: number): Promise<unknown[]> {
  const window = new JsonWindow(inChunks(bytesOf(text), size), 1);
  const taken: unknown[] = [];
  while ((await window.next()) !== undefined) {
    const { start, problem, ...rest } = await takeValue(window, {
      ...defaultLimits,
      lineBytes: 40,
    });
    taken.push([start, problem?.code ?? new TextDecoder().decode((rest as { bytes: Uint8Array }).bytes)]);
    if (problem?.fatal) break;
    if ((await window.next()) === 0x2c) window.at++;
  }
  return taken;
}

test('a value ends where its brackets do, however small the window is', async () => {
  const text = ' {"a":"}\\\\\\"]"},\n[1,[2,"\\\\"]] ,12,"é\\"😀",null, "x"';
  const whole = await values(text, 1000);
  expect(whole).toEqual([
    [{ line: 1, column: 2, byte: 1 }, '{"a":"}\\\\\\"]"}'],
    [{ line: 2, column: 1, byte: 17 }, '[1,[2,"\\\\"]]'],
    [{ line: 2, column: 15, byte: 31 }, '12'],
    [{ line: 2, column: 18, byte: 34 }, '"é\\"😀"'],
    [{ line: 2, column: 26, byte: 45 }, 'null'],
    [{ line: 2, column: 32, byte: 51 }, '"x"'],
  ]);
  for (let size = 1; size < 20; size++) expect(await values(text, size)).toEqual(whole);
});

test('any text is taken the same in pieces of any size', async () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'a',
    ' ',
    '\n',
    'é',
    '1',
    'x'.repeat(30),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 14 }),
      fc.integer({ min: 1, max: 5 }),
      async (pieces, size) => {
        expect(await values(pieces.join(''), size)).toEqual(await values(pieces.join(''), 10_000));
      },
    ),
    { numRuns: 1000 },
  );
});
