import { UnreadableError } from './problem.ts';

/** Bytes to read: a Blob (a browser File, or Node's fs.openAsBlob) allows random access; a stream is read once. */
export type ByteSource = Blob | AsyncIterable<Uint8Array>;

/** Large enough that the cost per read disappears, small enough that memory stays flat. */
const CHUNK_BYTES = 1 << 18;

/** By shape, not by class: a File made in another frame is a Blob of another realm. */
export function isBlob(source: ByteSource): source is Blob {
  const blob = source as Partial<Blob>;
  return (
    typeof blob.size === 'number' &&
    typeof blob.slice === 'function' &&
    typeof blob.arrayBuffer === 'function'
  );
}

/** Bytes `from` to `to` of a Blob; a file that changed or went away while it is read is not readable. */
export async function readRange(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  let buffer: ArrayBuffer;
  try {
    buffer = await blob.slice(from, to).arrayBuffer();
  } catch {
    // The system's own message may hold a path, and a path may hold a name.
    throw new UnreadableError('intake.read-failed');
  }
  if (buffer.byteLength !== to - from) throw new UnreadableError('intake.read-failed');
  return new Uint8Array(buffer);
}

/**
 * The non-empty chunks of a source, in order. A chunk may be kept by whoever gets it, so a stream must not
 * reuse its buffers. Errors thrown by a stream pass through unchanged: they are the caller's own.
 */
export async function* readChunks(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (!isBlob(source)) {
    for await (const chunk of source) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('A byte source must give Uint8Array chunks.');
      if (chunk.length > 0) yield chunk;
    }
    return;
  }
  for (let from = 0; from < source.size; from += CHUNK_BYTES) {
    yield await readRange(source, from, Math.min(from + CHUNK_BYTES, source.size));
  }
}
