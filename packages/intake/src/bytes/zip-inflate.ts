import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { readRange } from './source.ts';
import type { ZipEntry } from './zip-directory.ts';
import { isEncrypted } from './zip-entries.ts';

/** A deflated byte becomes at most about a thousand, so one piece cannot become more than some 30 MiB at once. */
const PIECE_BYTES = 1 << 15;
const COPY_BYTES = 1 << 18;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Sizes and checksum follow the data instead of standing in the local header. */
const FLAG_DESCRIPTOR = 0x0008;

/**
 * Judges what really comes out of an entry, as headers may lie, against what was taken of it so far: a bomb is known by
 * its first piece, before anybody reads what it became. No entry gives more than it declares, and all they declare
 * together is within the limit of the archive, so that limit holds for the real bytes, too.
 */
function checkOutput(
  entry: ZipEntry,
  taken: number,
  output: number,
  { ratio, ratioFreeBytes }: Limits,
): void {
  if (output > ratioFreeBytes && output > taken * ratio) {
    throw new UnreadableError('intake.zip-bomb', {
      limit: ratio,
      unit: 'times',
    });
  }
  if (output > entry.size) throw new UnreadableError('intake.zip-mismatch');
}

/** The content of an entry. What is read is what the directory declares, by size and checksum, or an error. */
export async function* readEntry(
  blob: Blob,
  entry: ZipEntry,
  limits: Limits,
): AsyncGenerator<Uint8Array, void, undefined> {
  let taken = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of readPieces(blob, entry, PIECE_BYTES)) {
      taken += piece.length;
      yield piece;
    }
  }
  const packed = counted();
  let length = 0;
  let crc = 0;
  for await (const bytes of entry.method === 8 ? inflate(packed) : packed) {
    length += bytes.length;
    checkOutput(entry, taken, length, limits);
    crc = crc32(bytes, crc);
    yield bytes;
  }
  if (length !== entry.size) throw new UnreadableError('intake.zip-mismatch');
  if (crc !== entry.crc32) throw new UnreadableError('intake.zip-checksum');
}

/** The bytes of an entry as they are packed, for copying them as they are: nothing is unpacked, so nothing can grow. */
export function readPacked(blob: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  return readPieces(blob, entry, COPY_BYTES);
}

async function* readPieces(
  blob: Blob,
  entry: ZipEntry,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const from = await dataStart(blob, entry);
  const to = from + entry.compressedSize;
  for (let at = from; at < to; at += size) yield await readRange(blob, at, Math.min(at + size, to));
}

/** Checks the local header against the directory, as two readers might each believe another of them. */
async function dataStart(blob: Blob, entry: ZipEntry): Promise<number> {
  const headerEnd = entry.offset + LOCAL_BYTES + entry.nameBytes.length;
  if (headerEnd > entry.end) throw new UnreadableError('intake.zip-structure');
  const header = await readRange(blob, entry.offset, headerEnd);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new UnreadableError('intake.zip-structure');
  const flags = view.getUint16(6, true);
  if (isEncrypted(flags)) throw new UnreadableError('intake.encrypted');
  const known = (flags & FLAG_DESCRIPTOR) === 0;
  const agrees = (at: number, declared: number): boolean => {
    const value = view.getUint32(at, true);
    return value === declared || value === 0xffffffff || (!known && value === 0);
  };
  const same =
    view.getUint16(8, true) === entry.method &&
    view.getUint16(26, true) === entry.nameBytes.length &&
    entry.nameBytes.every((byte, i) => header[LOCAL_BYTES + i] === byte) &&
    agrees(14, entry.crc32) &&
    agrees(18, entry.compressedSize) &&
    agrees(22, entry.size);
  if (!same) throw new UnreadableError('intake.zip-mismatch');
  const start = headerEnd + view.getUint16(28, true);
  if (start + entry.compressedSize > entry.end) throw new UnreadableError('intake.zip-overlap');
  return start;
}
