import { Inflate } from 'fflate';
import { nodeModule } from './node-modules.ts';
import { UnreadableError } from './problem.ts';

/**
 * Inflates deflated data as it comes. Where the platform has an inflater of its own, that is taken: it is several times
 * as fast and works while records are read. At most one piece is under way, so that whoever counts what comes out can
 * stop in time.
 *
 * @throws {UnreadableError} `intake.zip-deflate` when the data is damaged or ends too early.
 */
export async function* inflate(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = platformInflater();
  if (stream) yield* inflateBy(stream, pieces);
  else yield* inflateHere(pieces);
}

type Transform = Pick<InstanceType<typeof DecompressionStream>, 'readable' | 'writable'>;

/** Undefined where there is none, or none for data without a header, as in Node before 20.12. */
function platformInflater(): Transform | undefined {
  try {
    return nodeInflater() ?? new DecompressionStream('deflate-raw');
  } catch {
    return undefined;
  }
}

const CHUNK_BYTES = 1 << 17;

// Node's DecompressionStream gives pieces of 16 KiB, and handing these from thread to thread takes longer than inflating.
function nodeInflater(): Transform | undefined {
  const zlib = nodeModule('zlib');
  return zlib && nodeModule('stream')?.Duplex.toWeb(zlib.createInflateRaw({ chunkSize: CHUNK_BYTES }));
}

const damaged = (): UnreadableError => new UnreadableError('intake.zip-deflate');
const ignore = (): void => undefined;

async function* inflateBy(
  { readable, writable }: Transform,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = readable.getReader();
  const writer = writable.getWriter();
  reader.closed.catch(ignore);
  writer.closed.catch(ignore);
  /** Why no more data came, if it was not the data itself. */
  let failed: unknown;
  const writing = (async () => {
    try {
      for await (const piece of pieces) {
        const written = await writer.write(piece as Uint8Array<ArrayBuffer>).then(
          () => true,
          () => false,
        );
        if (!written) return;
      }
      await writer.close().catch(ignore);
    } catch (error) {
      failed = error;
      await writer.abort(error).catch(ignore);
    }
  })();
  try {
    for (;;) {
      const next = await reader.read().catch(() => {
        throw failed ?? damaged();
      });
      if (next.done) break;
      yield next.value as Uint8Array;
    }
  } finally {
    // Whoever stops early, as at a bomb, leaves nothing running.
    await reader.cancel().catch(ignore);
    await writing;
  }
}

/** The same by fflate. */
async function* inflateHere(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let output: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => {
    if (bytes.length > 0) output.push(bytes);
  });
  const push = (piece: Uint8Array, last: boolean): void => {
    try {
      inflater.push(piece, last);
    } catch {
      throw damaged();
    }
  };
  let piece: Uint8Array | undefined;
  for await (const next of pieces) {
    if (piece) push(piece, false);
    yield* output;
    output = [];
    piece = next;
  }
  push(piece ?? new Uint8Array(0), true);
  yield* output;
}
