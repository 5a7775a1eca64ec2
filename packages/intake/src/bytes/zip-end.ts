import { UnreadableError } from './problem.ts';
import { readRange } from './source.ts';

/** Where the central directory of an archive lies. */
export interface DirectoryPlace {
  readonly entries: number;
  readonly offset: number;
  readonly size: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const WIDE_LOCATOR_SIGNATURE = 0x07064b50;
const WIDE_LOCATOR_BYTES = 20;
const WIDE_END_SIGNATURE = 0x06064b50;
const WIDE_END_BYTES = 56;
const LONGEST_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** Finds the directory by the record at the end of the archive. Without one the archive is cut off. */
export async function findDirectory(blob: Blob): Promise<DirectoryPlace> {
  const tailStart = Math.max(0, blob.size - END_BYTES - LONGEST_COMMENT - WIDE_LOCATOR_BYTES);
  const tail = await readRange(blob, tailStart, blob.size);
  const view = viewOf(tail);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    // The comment reaches to the very end; else the signature is part of some other data.
    if (at + END_BYTES + view.getUint16(at + 20, true) !== tail.length) continue;
    const place = await wideOr(blob, tail, tailStart, at);
    if (place.offset + place.size > tailStart + at) throw new UnreadableError('intake.zip-structure');
    return place;
  }
  throw new UnreadableError('intake.zip-truncated');
}

async function wideOr(blob: Blob, tail: Uint8Array, tailStart: number, at: number): Promise<DirectoryPlace> {
  const view = viewOf(tail);
  const entries = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  // An archive split over several disks is never a workbook.
  if (
    view.getUint16(at + 4, true) !== view.getUint16(at + 6, true) ||
    view.getUint16(at + 8, true) !== entries
  ) {
    throw new UnreadableError('intake.zip-structure');
  }
  if (entries !== 0xffff && size !== 0xffffffff && offset !== 0xffffffff) return { entries, size, offset };
  const locator = at - WIDE_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR_SIGNATURE)
    return { entries, size, offset };
  const wideAt = Number(view.getBigUint64(locator + 8, true));
  if (wideAt + WIDE_END_BYTES > tailStart + locator) throw new UnreadableError('intake.zip-structure');
  const wide = viewOf(await readRange(blob, wideAt, wideAt + WIDE_END_BYTES));
  if (wide.getUint32(0, true) !== WIDE_END_SIGNATURE) throw new UnreadableError('intake.zip-structure');
  return {
    entries: Number(wide.getBigUint64(32, true)),
    size: Number(wide.getBigUint64(40, true)),
    offset: Number(wide.getBigUint64(48, true)),
  };
}
