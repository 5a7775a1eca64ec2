import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encoded, samples } from './_encodings.ts';
import { cutAt, unreadable } from './_fixtures.ts';
import { createDecoder } from './decoder.ts';
import { singleByteModels } from './encoding-models.ts';

async function decoded(label: string, bytes: Uint8Array, cuts: readonly number[] = []): Promise<string> {
  const decoder = createDecoder(label);
  let text = '';
  for await (const piece of cutAt(bytes, cuts)) text += decoder.decode(piece);
  return text + decoder.decode();
}

test.each(singleByteModels.map(({ label }) => label))(
  'every byte of %s is what others read',
  async (label) => {
    for (let byte = 0; byte < 0x100; byte++) {
      // The euro took the place of the currency sign in 1998, which the other table leaves out.
      const theirs = label === 'macintosh' && byte === 0xdb ? '€' : iconv.decode(Buffer.of(byte), label);
      const ours = await decoded(label, Uint8Array.of(byte)).catch(() => undefined);
      // Where an encoding has nothing of Unicode, ours is an error, a control character or a private sign.
      if (theirs !== '\ufffd') expect([byte, ours?.normalize()]).toEqual([byte, theirs.normalize()]);
      else expect(ours ?? '\0').toMatch(/^[\p{Cc}\p{Co}]$/u);
    }
  },
);

test('windows-1252 has its letters, dashes and quotes on every version of Node', async () => {
  const bytes = Uint8Array.from([0x80, 0x85, 0x8a, 0x92, 0x93, 0x96, 0x9c, 0x9f, 0xfe, 0xff]);
  expect(await decoded('windows-1252', bytes)).toBe('€…Š’“–œŸþÿ');
  expect(await decoded('latin1', bytes)).toBe('€…Š’“–œŸþÿ');
});

test('text is the same wherever it is cut', async () => {
  for (const [label, , rows] of samples) {
    const text = rows.join('\n');
    const bytes = encoded(label, text);
    for (let at = 0; at <= bytes.length; at++) expect(await decoded(label, bytes, [at])).toBe(text);
  }
});

test('Vietnamese comes as one letter with its tone, also where the tone is cut off', async () => {
  const bytes = encoded('windows-1258', 'Nguyễn');
  expect(bytes).toHaveLength(7);
  for (let at = 0; at <= bytes.length; at++)
    expect(await decoded('windows-1258', bytes, [at])).toBe('Nguyễn'.normalize('NFC'));
});

test('tones without end are not kept', () => {
  const decoder = createDecoder('windows-1258');
  expect(decoder.decode(new Uint8Array(1000).fill(0xec))).toHaveLength(1000);
});

test('what an encoding does not have is an error, and so is a name that nobody knows', async () => {
  await expect(decoded('windows-874', Uint8Array.of(0x41, 0xdb))).rejects.toThrow(TypeError);
  await expect(decoded('gb18030', Uint8Array.of(0x41, 0xff))).rejects.toThrow(TypeError);
  expect(await unreadable(decoded('utf-99', Uint8Array.of(0x41)))).toBe('intake.encoding-unknown');
});
