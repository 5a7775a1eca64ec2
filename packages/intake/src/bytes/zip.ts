import type { Limits } from './limits.ts';
import { UnreadableError } from './problem.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { readEntry } from './zip-inflate.ts';

/** A ZIP archive, read by its directory and never unpacked to disk. */
export interface ZipArchive {
  /** Names of all entries, as written. */
  readonly names: readonly string[];
  /** Whether there is an entry of that name; case does not count, as in a workbook's part names. */
  has(name: string): boolean;
  /** The content of an entry, inflated while it is read and checked against limits, size and checksum. */
  read(name: string): AsyncGenerator<Uint8Array, void, undefined>;
}

/** Opens an archive. Throws UnreadableError when its structure is not that of one honest writer. */
export async function openZip(blob: Blob, limits: Limits): Promise<ZipArchive> {
  const entries = await readDirectory(blob, limits);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) byName.set(entry.name.toLowerCase(), entry);
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    async *read(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) throw new UnreadableError('intake.zip-structure');
      yield* readEntry(blob, entry, limits);
    },
  };
}
