import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, bytesOf, cutAt, inChunks, memoryPeak, unreadable } from './_fixtures.ts';
import { defaultLimits } from './limits.ts';
import { type LineItem, readLines } from './lines.ts';

const limits = { ...defaultLimits, lineBytes: 8 };

function shown(item: LineItem): string {
  return 'problem' in item
    ? `${item.line}!${item.problem.code}`
    : `${item.line}@${item.byte}:${new TextDecoder().decode(item.bytes)}`;
}

async function lines(text: string, size = 4): Promise<string[]> {
  return (await allOf(readLines(inChunks(bytesOf(text), size), limits))).map(shown);
}

test('LF and CRLF end a line, a lone CR does not', async () => {
  expect(await lines('a\nb\r\n\nc\rd')).toEqual(['1@0:a', '2@2:b', '3@5:', '4@6:c\rd']);
});

test('a last line end begins no further line', async () => {
  expect(await lines('a\n')).toEqual(['1@0:a']);
  expect(await lines('')).toEqual([]);
  expect(await lines('\n')).toEqual(['1@0:']);
});

test('a line over the limit is one problem, and the next line is read', async () => {
  const long = 'intake.line-too-long';
  expect(await lines('12345678\n123456789\nab\n1234567890123456789')).toEqual([
    '1@0:12345678',
    `2!${long}`,
    '3@19:ab',
    `4!${long}`,
  ]);
});

test('the CR of a line end does not count', async () => {
  expect(await lines('12345678\r\n12345678\rx\n')).toEqual(['1@0:12345678', '2!intake.line-too-long']);
});

test('a byte order mark is left out and noted; one of another encoding is refused', async () => {
  expect(await lines('\ufeff12345678\nb', 1)).toEqual(['1!intake.bom', '1@3:12345678', '2@12:b']);
  expect(await unreadable(allOf(readLines(new Blob([new Uint8Array([0xff, 0xfe, 0x5b, 0])]), limits)))).toBe(
    'intake.encoding',
  );
});

test('the result does not depend on the chunks', async () => {
  const text = fc.array(fc.constantFrom('a', '1234567', '12345678', '\n', '\r', '\r\n', '\ufeff', 'ñ'), {
    maxLength: 24,
  });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(120), { maxLength: 6 }), async (parts, cuts) => {
      const bytes = bytesOf(parts.join(''));
      const whole = (await allOf(readLines(new Blob([bytes.slice()]), limits))).map(shown);
      const places = cuts.map((cut) => cut % (bytes.length + 1));
      expect((await allOf(readLines(cutAt(bytes, places), limits))).map(shown)).toEqual(whole);
      expect((await allOf(readLines(inChunks(bytes, 1), limits))).map(shown)).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('a line of a gigabyte is passed over in flat memory', async () => {
  const chunk = new Uint8Array(1 << 20).fill(0x61);
  const peak = memoryPeak();
  async function* gigabyte(): AsyncGenerator<Uint8Array, void, undefined> {
    yield bytesOf('first\n');
    for (let i = 0; i < 1024; i++) {
      if (i % 32 === 0) peak.note();
      yield chunk;
    }
    yield bytesOf('\nlast\n');
  }
  const found = (await allOf(readLines(gigabyte(), defaultLimits))).map(shown);
  expect(found).toEqual(['1@0:first', '2!intake.line-too-long', `3@${(1 << 30) + 7}:last`]);
  expect(peak.bytes).toBeLessThan(64 << 20);
});
