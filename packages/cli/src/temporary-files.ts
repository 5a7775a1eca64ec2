import type { Overflow } from '@amparo/validate';
import { overflowToDisk } from '@amparo/validate/disk';

/** Thrown when what does not fit into memory cannot be put on the disk; the message is for people. */
export class TemporaryFileError extends Error {
  override name = 'TemporaryFileError';
}

const fullDisk = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/**
 * Keeps on disk what a check cannot hold in memory.
 *
 * @throws {TemporaryFileError} where the temporary folder cannot be written to or the disk is full.
 */
export function temporaryFiles(): Overflow {
  const disk = overflowToDisk();
  return {
    store: (chunks) => {
      try {
        return disk.store(chunks);
      } catch (error) {
        throw explained(error);
      }
    },
    close: () => disk.close(),
  };
}

/** Faults of the file system say what to do; others are not for the person to mend. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const code = String(error.code);
  const what = fullDisk.has(code)
    ? `The disk of the folder for temporary files is full (${code}). Make room on it, or set`
    : `The folder for temporary files is missing or cannot be written to (${code}). Set`;
  return new TemporaryFileError(
    `${what} TMPDIR (on Windows, TEMP) to a folder on a disk with room. So many records do not fit into memory. The data was not judged.`,
    { cause: error },
  );
}
