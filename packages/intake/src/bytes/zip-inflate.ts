import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { readRange } from './source.ts';
import type { ZipEntry } from './zip-directory.ts';
import { isEncrypted } from './zip-entries.ts';

/** A deflated byte becomes at most about a thousand, so one piece cannot become more than some 30 MiB at once. */
const PIECE_BYTES = 1 << 15;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
/** Sizes and checksum follow the data instead of standing in the local header. */
const FLAG_DESCRIPTOR = 0x0008;

/**
 * Judges what really comes out of an entry, as headers may lie. No entry gives more than it declares, and all they
 * declare together is within the limit of the archive, so that limit holds for the real bytes, too.
 */
function checkOutput(entry: ZipEntry, output: number, { ratio, ratioFreeBytes }: Limits): void {
  if (output > ratioFreeBytes && output > entry.compressedSize * ratio) {
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
  const from = await dataStart(blob, entry);
  const to = from + entry.compressedSize;
  let output: Uint8Array[] = [];
  let length = 0;
  let crc = 0;
  const take = (bytes: Uint8Array): void => {
    length += bytes.length;
    checkOutput(entry, length, limits);
    crc = crc32(bytes, crc);
    if (bytes.length > 0) output.push(bytes);
  };
  const inflate = entry.method === 8 ? new Inflate(take) : undefined;
  for (let at = from; at < to; at += PIECE_BYTES) {
    const next = Math.min(at + PIECE_BYTES, to);
    const piece = await readRange(blob, at, next);
    if (inflate) push(inflate, piece, next === to);
    else take(piece);
    yield* output;
    output = [];
  }
  if (entry.method === 8 && entry.compressedSize === 0) throw new UnreadableError('intake.zip-deflate');
  if (length !== entry.size) throw new UnreadableError('intake.zip-mismatch');
  if (crc !== entry.crc32) throw new UnreadableError('intake.zip-checksum');
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError('intake.zip-deflate');
  }
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
