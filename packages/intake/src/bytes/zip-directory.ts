import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { readRange } from './source.ts';
import { findDirectory } from './zip-end.ts';
import { type ListedEntry, parseEntries } from './zip-entries.ts';

/** An entry with the space it has in the archive. */
export interface ZipEntry extends ListedEntry {
  /** No byte of it lies at or after this offset, where the next entry or the directory begins. */
  readonly end: number;
}

const LOCAL_HEADER_BYTES = 30;
/** Room for a long name and extra fields; a directory with more per entry is padding meant to cost memory. */
const DIRECTORY_BYTES_PER_ENTRY = 4096;

/** The entries of an archive in the order of their places, checked for being what one honest writer would have written. */
export async function readDirectory(blob: Blob, limits: Limits): Promise<ZipEntry[]> {
  const { entries: count, offset, size } = await findDirectory(blob);
  if (count > limits.zipEntries)
    throw new UnreadableError('intake.zip-entries', {
      limit: limits.zipEntries,
      count,
    });
  if (size > (count + 1) * DIRECTORY_BYTES_PER_ENTRY) throw new UnreadableError('intake.zip-structure');
  const entries = parseEntries(await readRange(blob, offset, offset + size), count);
  // Refused by what is declared already; what really comes out is counted while inflating.
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.uncompressedBytes)
    throw new UnreadableError('intake.zip-bomb', {
      limit: limits.uncompressedBytes,
      unit: 'bytes',
    });
  return withEnds(entries, offset);
}

/** Entries that share bytes let a small archive inflate to any size, so each one must end before the next begins. */
function withEnds(entries: readonly ListedEntry[], directory: number): ZipEntry[] {
  const ends: ZipEntry[] = [];
  let end = directory;
  for (const entry of [...entries].sort((a, b) => b.offset - a.offset)) {
    const least = entry.offset + LOCAL_HEADER_BYTES + entry.nameBytes.length + entry.compressedSize;
    if (least > end) throw new UnreadableError('intake.zip-overlap');
    ends.push({ ...entry, end });
    end = entry.offset;
  }
  return ends.reverse();
}
