import type { ByteOrderMark } from './bom.ts';
import { createDecoder } from './decoder.ts';
import { type Problem, UnreadableError } from './problem.ts';
import type { ByteSource } from './source.ts';
import { unmarkedChunks } from './unmarked.ts';
import { firstInvalidUtf8, incompleteTail } from './utf8.ts';

export interface DecodeOptions {
  /** A TextDecoder label for text without a byte order mark; UTF-8 unless given. A mark in the file goes before it. */
  readonly encoding?: string;
  /** Told when a byte order mark is found. */
  readonly onNote?: (note: Problem) => void;
}

/**
 * Decodes a text file chunk by chunk. Nothing is guessed: a file that is neither marked nor valid in the encoding
 * it is read as throws 'intake.encoding', as replacing what cannot be read would lose names silently.
 */
export async function* decodeText(
  source: ByteSource,
  options: DecodeOptions = {},
): AsyncGenerator<string, void, undefined> {
  let mark: ByteOrderMark | undefined;
  const chunks = unmarkedChunks(source, (found) => {
    mark = found;
    options.onNote?.(markNote(found));
  });
  const first = await chunks.next();
  if (first.done) return;
  const label = mark?.encoding ?? options.encoding ?? 'utf-8';
  const all = rejoin(first.value, chunks);
  if (!/^utf-?8$/i.test(label)) return yield* decodeOther(all, label);
  yield* decodeUtf8Chunks(all, mark?.length ?? 0);
}

function markNote({ encoding }: ByteOrderMark): Problem {
  const position = { line: 1, byte: 0 };
  if (encoding === 'utf-8') return { code: 'intake.bom', ...position, params: {} };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { code: 'intake.utf-16', ...position, params: { found: encoding } };
  }
  // TextDecoder has no UTF-32, and hardly any program writes it.
  throw new UnreadableError('intake.encoding', {
    byte: 0,
    found: encoding.replaceAll('-', ''),
  });
}

async function* rejoin(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}

/** Small enough that a text of it counts as young garbage in V8, which is collected at next to no cost. */
const PIECE_BYTES = 1 << 15;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const none = new Uint8Array(0);

/** Characters may lie across chunks, and the offset of a wrong byte counts from the beginning of the file. */
async function* decodeUtf8Chunks(
  chunks: AsyncIterable<Uint8Array>,
  offset: number,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let kept = none;
  let at = offset;
  let lines = 0;
  const decode = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      const wrong = firstInvalidUtf8(bytes);
      const before = bytes.subarray(0, wrong);
      const line = lines + lineFeeds(before) + 1;
      throw new UnreadableError('intake.encoding', {
        byte: at + wrong,
        // Lines that end otherwise are not counted.
        ...((line > 1 || !before.includes(CARRIAGE_RETURN)) && { line }),
        found: 'notUtf8',
      });
    }
  };
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const piece = pieceOf(chunk, from);
      from += piece.length;
      let bytes = piece;
      if (kept.length > 0) {
        bytes = new Uint8Array(kept.length + piece.length);
        bytes.set(kept);
        bytes.set(piece, kept.length);
      }
      const end = incompleteTail(bytes);
      const text = decode(bytes.subarray(0, end));
      at += end;
      lines += lineFeeds(bytes, end);
      kept = end === bytes.length ? none : bytes.slice(end);
      if (text !== '') yield text;
    }
  }
  if (kept.length > 0) yield decode(kept);
}

function lineFeeds(bytes: Uint8Array, end = bytes.length): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < end; at = bytes.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}

/** The next piece of a chunk: whole lines, if it has any, so that whoever reads lines need not put halves together. */
function pieceOf(chunk: Uint8Array, from: number): Uint8Array {
  const piece = chunk.subarray(from, from + PIECE_BYTES);
  const end = piece.length < PIECE_BYTES ? 0 : piece.lastIndexOf(LINE_FEED) + 1;
  return end === 0 ? piece : piece.subarray(0, end);
}

async function* decodeOther(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
): AsyncGenerator<string, void, undefined> {
  const decoder = createDecoder(label);
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new UnreadableError('intake.encoding', { found: 'other' });
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    if (text !== '') yield text;
  }
  const rest = decode();
  if (rest !== '') yield rest;
}
