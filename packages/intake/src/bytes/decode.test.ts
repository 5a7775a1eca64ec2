import { expect, test } from 'vitest';
import { bytesOf, inChunks, listOf, unreadable } from './_fixtures.ts';
import { decodeText } from './decode.ts';
import { UnreadableError } from './problem.ts';

async function decoded(bytes: Uint8Array, size: number, encoding?: string): Promise<[string, string[]]> {
  const notes: string[] = [];
  const options = {
    ...(encoding === undefined ? {} : { encoding }),
    onNote: (note: { code: string }) => notes.push(note.code),
  };
  return [(await listOf(decodeText(inChunks(bytes, size), options))).join(''), notes];
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const text = 'id,ñ\r\nสมชาย,😀\n';

test('UTF-8 is decoded the same however it is cut', async () => {
  for (let size = 1; size < 12; size++) {
    expect(await decoded(bytesOf(text), size)).toEqual([text, []]);
    expect(await decoded(bytesOf(`\ufeff${text}`), size)).toEqual([text, ['intake.bom']]);
  }
});

test('a mark within the text is kept', async () => {
  expect((await decoded(bytesOf('a\ufeffb'), 1))[0]).toBe('a\ufeffb');
});

test('marked UTF-16 is decoded and noted', async () => {
  for (const littleEndian of [true, false]) {
    for (let size = 1; size < 8; size++) {
      expect(await decoded(utf16(`\ufeff${text}`, littleEndian), size)).toEqual([text, ['intake.utf-16']]);
    }
  }
});

test('the mark of the file goes before the encoding that was given', async () => {
  expect((await decoded(bytesOf('\ufeffñ'), 9, 'windows-1252'))[0]).toBe('ñ');
});

test('an encoding that was given is used', async () => {
  const thai = new Uint8Array([0xca, 0xc1, 0xaa, 0xd2, 0xc2]);
  expect((await decoded(thai, 2, 'windows-874'))[0]).toBe('สมชาย');
  expect((await decoded(bytesOf('ñ'), 1, 'UTF-8'))[0]).toBe('ñ');
});

test('bytes that are not UTF-8 are told by their offset, wherever the chunks are cut', async () => {
  for (const [bytes, byte] of [
    [new Uint8Array([...bytesOf('สม,'), 0xca, 0xc1]), 7],
    [new Uint8Array([...bytesOf('\ufeffab'), 0xe0, 0xb8]), 5],
    [new Uint8Array([...bytesOf('ab'), 0xc0, 0xaf, ...bytesOf('cd')]), 2],
  ] as const) {
    for (let size = 1; size <= bytes.length; size++) {
      const error = await listOf(decodeText(inChunks(bytes, size))).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(UnreadableError);
      expect(error).toMatchObject({
        code: 'intake.encoding',
        params: { byte, found: 'notUtf8' },
      });
    }
  }
});

test.each([
  ['half a UTF-16 character', utf16('\ufeffa\ud800', true), undefined, 'intake.encoding'],
  ['an odd number of bytes in UTF-16', utf16('\ufeffabc', true).subarray(0, 7), undefined, 'intake.encoding'],
  ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), undefined, 'intake.encoding'],
  ['bytes the given encoding lacks', new Uint8Array([0xdb, 0xdc]), 'windows-874', 'intake.encoding'],
  ['an encoding nobody knows', bytesOf('a'), 'utf-99', 'intake.encoding-unknown'],
])('%s is unreadable', async (_, bytes, encoding, code) => {
  expect(await unreadable(decoded(bytes, 3, encoding))).toBe(code);
});

test('an empty source gives no text', async () => {
  expect(await decoded(new Uint8Array(0), 1)).toEqual(['', []]);
});
