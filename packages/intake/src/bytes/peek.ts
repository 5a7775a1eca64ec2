import { GrowingBytes } from './growing-bytes.ts';
import { type ByteSource, isBlob, readChunks, readRange } from './source.ts';

/** The beginning of a source, and the source to read from its beginning. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly source: ByteSource;
}

/** Looks at up to `length` first bytes. A stream is read once, so read on from the source given back. */
export async function peekSource(source: ByteSource, length = 1 << 16): Promise<Peeked> {
  if (isBlob(source))
    return {
      head: await readRange(source, 0, Math.min(length, source.size)),
      source,
    };
  const chunks = readChunks(source);
  const seen = new GrowingBytes();
  while (seen.length < length) {
    const next = await chunks.next();
    if (next.done) break;
    seen.append(next.value);
  }
  const bytes = seen.take();
  return { head: bytes.subarray(0, length), source: prepend(bytes, chunks) };
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (first.length > 0) yield first;
    yield* rest;
  } finally {
    // The stream behind is closed even when nobody reads past its beginning.
    await rest.return();
  }
}
