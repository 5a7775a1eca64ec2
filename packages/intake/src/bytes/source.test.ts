import { expect, test } from 'vitest';
import { bytesOf, inChunks, listOf, unreadable } from './_fixtures.ts';
import { peekSource } from './peek.ts';
import { isBlob, readChunks } from './source.ts';

async function joined(source: AsyncIterable<Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of source) text += new TextDecoder().decode(chunk);
  return text;
}

test('a Blob and a stream give the same bytes', async () => {
  const text = 'case_id,received_on\n'.repeat(80_000);
  expect(await joined(readChunks(new Blob([text])))).toBe(text);
  expect(await joined(readChunks(inChunks(bytesOf(text), 7919)))).toBe(text);
});

test('a Blob of more than a chunk comes in several chunks', async () => {
  const chunks = await listOf(readChunks(new Blob([new Uint8Array(2_500_000)])));
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.reduce((sum, chunk) => sum + chunk.length, 0)).toBe(2_500_000);
});

test('empty chunks of a stream are passed over', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    yield new Uint8Array(0);
    yield bytesOf('a');
    yield new Uint8Array(0);
  }
  expect(await listOf(readChunks(chunks()))).toHaveLength(1);
});

test('a file that goes away while it is read is unreadable, and its path is not told', async () => {
  const gone = {
    size: 10,
    slice: () => ({
      arrayBuffer: () => Promise.reject(new Error('/home/maria/cases.csv')),
    }),
    arrayBuffer: () => Promise.reject(new Error()),
  } as unknown as Blob;
  expect(isBlob(gone)).toBe(true);
  const error = await listOf(readChunks(gone)).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'intake.read-failed' });
  expect(String(error) + JSON.stringify(error)).not.toContain('maria');
});

test('a file that became shorter is unreadable', async () => {
  const short = {
    size: 10,
    slice: () => ({ arrayBuffer: async () => new ArrayBuffer(4) }),
    arrayBuffer: async () => new ArrayBuffer(4),
  } as unknown as Blob;
  expect(await unreadable(listOf(readChunks(short)))).toBe('intake.read-failed');
});

test('text instead of bytes is refused as a mistake of the caller', async () => {
  async function* words(): AsyncGenerator<string, void, undefined> {
    yield 'a';
  }
  const source = words() as unknown as AsyncIterable<Uint8Array>;
  await expect(listOf(readChunks(source))).rejects.toThrow(TypeError);
});

test('peeking shows the beginning and loses nothing', async () => {
  const text = '0123456789';
  for (const source of [new Blob([text]), inChunks(bytesOf(text), 3)]) {
    const peeked = await peekSource(source, 4);
    expect(new TextDecoder().decode(peeked.head)).toBe('0123');
    expect(await joined(readChunks(peeked.source))).toBe(text);
  }
});

test('a stream that is only peeked at is closed', async () => {
  let closed = false;
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) yield bytesOf('abc');
    } finally {
      closed = true;
    }
  }
  const { source } = await peekSource(chunks(), 2);
  for await (const _ of readChunks(source)) break;
  expect(closed).toBe(true);
});
