import { expect, test } from 'vitest';
import { encoded, samples } from './_encodings.ts';
import { bytesOf, cutAt, inChunks, listOf, memoryPeak, unreadable } from './_fixtures.ts';
import { type ChooseEncoding, UnclearEncodingError } from './encoding-candidate.ts';
import type { ByteSource } from './source.ts';
import { openText, type TextEncodingOptions } from './text-source.ts';

interface Read {
  readonly text: string;
  readonly notes: readonly string[];
  readonly asked: readonly (readonly string[])[];
}

/** Reads a text, and says of the candidates that it is `answer`. */
async function read(
  source: ByteSource,
  answer?: string,
  options: Omit<TextEncodingOptions, 'choose'> = {},
): Promise<Read> {
  const asked: string[][] = [];
  const choose: ChooseEncoding = (candidates) => {
    asked.push(candidates.map(({ label }) => label));
    return answer;
  };
  const { bytes, notes } = openText(source, { ...options, choose });
  const chunks = await listOf(bytes);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  return {
    text,
    notes: notes.map(({ code, params }) => `${code.slice(7)} ${Object.values(params).join()}`.trim()),
    asked,
  };
}

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
};

test.each(samples)('%s is read once somebody has said that it is, %s', async (label, _, rows) => {
  const text = `id,name\n${rows.join('\r\n')}\n`;
  const { asked, ...found } = await read(new Blob([encoded(label, text).slice()]), label);
  expect(found).toEqual({ text, notes: [`encoding-read ${label}`] });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.[0]).toBe(label);
});

test('what comes out and what is asked does not depend on where the bytes are cut', async () => {
  for (const [label, , rows] of samples) {
    const bytes = encoded(label, `id,name\n1,x\n${rows.join('\n')}`);
    const whole = await read(new Blob([bytes.slice()]), label);
    expect(await read(inChunks(bytes, 1), label)).toEqual(whole);
    for (let at = 0; at <= bytes.length; at++) expect(await read(cutAt(bytes, [at]), label)).toEqual(whole);
  }
});

test('UTF-8 is passed on as it is, with or without a mark, and nobody is asked', async () => {
  for (const text of ['', 'a', 'id,ñ\nสมชาย,😀', '\ufeffid,ñ', 'é', `${'x'.repeat(70_000)}ส`]) {
    const bytes = bytesOf(text);
    for (const size of [1, 3, 100_000])
      expect(await read(inChunks(bytes, size))).toEqual({ text, notes: [], asked: [] });
  }
});

test('a character that the first stretch cuts is not taken for a fault', async () => {
  for (let before = 0; before < 4; before++) {
    const text = `ส${'x'.repeat((1 << 16) - 6 + before)}สส`;
    expect((await read(inChunks(bytesOf(text), 1000))).asked).toEqual([]);
  }
});

test('a text that ends with half a character of UTF-8 is asked about', async () => {
  expect((await read(inChunks(encoded('windows-1252', 'name\nJosé'), 2), 'windows-1252')).text).toBe(
    'name\nJosé',
  );
});

test('without an answer nothing beyond ASCII comes out, and the error tells what it may be', async () => {
  const bytes = encoded('windows-874', 'id,name\nC-1,สมชาย ใจดี\n');
  const error = await listOf(openText(inChunks(bytes, 3)).bytes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnclearEncodingError);
  const { code, params, candidates } = error as UnclearEncodingError;
  expect(code).toBe('intake.encoding-unclear');
  expect(params).toMatchObject({ byte: 12, first: 'windows-874' });
  expect(candidates[0]?.samples).toEqual(['สมชาย ใจดี']);
  expect(await unreadable(read(inChunks(bytes, 3)))).toBe('intake.encoding-unclear');
});

test('an encoding that was given is used, and nobody is asked', async () => {
  const bytes = encoded('windows-874', 'id,name\nC-1,สมชาย\n');
  const given = { encoding: 'TIS-620' };
  expect(await read(inChunks(bytes, 2), undefined, given)).toEqual({
    text: 'id,name\nC-1,สมชาย\n',
    notes: ['encoding-read windows-874'],
    asked: [],
  });
  expect((await read(inChunks(bytesOf('id,name\n'), 2), undefined, given)).notes).toEqual([]);
  expect((await read(inChunks(bytesOf('id,ñ\n'), 2), undefined, { encoding: 'UTF8' })).notes).toEqual([]);
});

test('UTF-8 that is read as something else by order is doubted', async () => {
  const bytes = bytesOf('name\nสมชาย ใจดี\n');
  const { text, notes } = await read(inChunks(bytes, 4), undefined, { encoding: 'windows-1252' });
  expect(text).toContain('à¸ªà¸¡');
  expect(notes).toEqual(['encoding-read windows-1252', 'encoding-doubtful windows-1252']);
});

test('a mark in the file goes before the encoding that was given', async () => {
  const given = { encoding: 'windows-874' };
  expect(await read(inChunks(bytesOf('\ufeffñ'), 1), undefined, given)).toMatchObject({
    text: '\ufeffñ',
    notes: [],
  });
  for (const littleEndian of [true, false]) {
    const name = littleEndian ? 'utf-16le' : 'utf-16be';
    for (let size = 1; size < 6; size++)
      expect(await read(inChunks(utf16('\ufeffid,สม😀', littleEndian), size), undefined, given)).toEqual({
        text: 'id,สม😀',
        notes: [`utf-16 ${name}`],
        asked: [],
      });
  }
});

test('UTF-16 without a mark is asked about, in ASCII and beyond it', async () => {
  for (const littleEndian of [true, false]) {
    const label = littleEndian ? 'utf-16le' : 'utf-16be';
    for (const text of ['id,name\n1,abc\n2,def\n', 'ชื่อ,จังหวัด\nสมชาย ใจดี,สมุทรสาคร\nมาลี แก้วใส,ระยอง\n']) {
      const bytes = utf16(text, littleEndian);
      for (let at = 0; at <= bytes.length; at++)
        expect(await read(cutAt(bytes, [at]), label)).toEqual({
          text,
          notes: [`encoding-read ${label}`],
          asked: [[label]],
        });
      expect((await read(new Blob([bytes.slice()]), undefined, { encoding: label })).text).toBe(text);
    }
  }
});

test('damaged UTF-8 is no other encoding', async () => {
  const bytes = Uint8Array.from([...bytesOf('สมชาย ใจดี,'), 0xff, ...bytesOf(',มาลี')]);
  const { bytes: out } = openText(inChunks(bytes, 5));
  expect(new Uint8Array(Buffer.concat(await listOf(out)))).toEqual(bytes);
});

test.each([
  ['an encoding nobody knows', 'utf-99', 'intake.encoding-unknown'],
  ['an encoding that cannot hold the bytes', 'shift_jis', 'intake.encoding'],
  ['an encoding that does not go on from ASCII', 'utf-16le', 'intake.encoding'],
])('%s as an answer is an error', async (_, answer, code) => {
  const bytes = encoded('windows-874', 'id,name\nC-1,สมชาย\n');
  expect(await unreadable(read(inChunks(Uint8Array.from([...bytes, 0xa0]), 3), answer))).toBe(code);
});

test('UTF-32 is unreadable', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]);
  expect(await unreadable(read(inChunks(bytes, 1)))).toBe('intake.encoding');
});

test('a long text is read in flat memory, the first name after a gigabyte of ASCII', async () => {
  const line = bytesOf(`${'C-1,wages.unpaid,2026-05-01,'.repeat(36)}\n`);
  const chunk = new Uint8Array(1 << 20);
  for (let at = 0; at < chunk.length; at++) chunk[at] = line[at % line.length] as number;
  const name = encoded('windows-874', 'สมชาย\n');
  const peak = memoryPeak();
  async function* long(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let i = 0; i < 1024; i++) yield chunk;
    for (let i = 0; i < 100; i++) yield name;
  }
  let size = 0;
  let last: Uint8Array = new Uint8Array(0);
  for await (const bytes of openText(long(), { choose: () => 'windows-874' }).bytes) {
    size += bytes.length;
    last = bytes;
    peak.note();
  }
  expect(size).toBe(1024 * chunk.length + 100 * 16);
  expect(new TextDecoder().decode(last)).toContain('สมชาย');
  expect(peak.bytes).toBeLessThan(64 << 20);
}, 30_000);
