import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { readEntry, readPacked } from './zip-inflate.ts';

/** An entry as it lies in an archive. */
export interface PackedEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** A ZIP archive, read by its directory and never unpacked to disk. */
export interface ZipArchive {
  /** Names of all entries, as written. */
  readonly names: readonly string[];
  /** Whether there is an entry of that name; case does not count, as in a workbook's part names. */
  has(name: string): boolean;
  /** The content of an entry, inflated while it is read and checked against limits, size and checksum. */
  read(name: string): AsyncGenerator<Uint8Array, void, undefined>;
  /** An entry to be copied without unpacking it. */
  packed(name: string): PackedEntry;
}

/** Opens an archive. Throws UnreadableError when its structure is not that of one honest writer. */
export async function openZip(blob: Blob, limits: Limits): Promise<ZipArchive> {
  const entries = await readDirectory(blob, limits);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) byName.set(entry.name.toLowerCase(), entry);
  const entryOf = (name: string): ZipEntry => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) throw new UnreadableError('intake.zip-structure');
    return entry;
  };
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    async *read(name) {
      yield* readEntry(blob, entryOf(name), limits);
    },
    packed(name) {
      const entry = entryOf(name);
      const { method, crc32, size, compressedSize } = entry;
      return { name: entry.name, method, crc32, size, compressedSize, chunks: readPacked(blob, entry) };
    },
  };
}
