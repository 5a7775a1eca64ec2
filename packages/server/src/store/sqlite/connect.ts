import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { isBusy } from './sqlite-error.ts';

/** The connection that writes, and one that reads what is committed while a transaction is open. */
export interface Connections {
  readonly writer: DatabaseSync;
  readonly reader: DatabaseSync;
}

/** How long SQLite itself waits for a lock. Short: it stops the whole process; longer waits are asynchronous. */
const busyMilliseconds = 20;

/** Opens both connections to a file, which only its owner can read. */
export async function connect(path: string, patience: number): Promise<Connections> {
  closeSync(openSync(path, 'a', 0o600));
  const writer = new DatabaseSync(path, { timeout: busyMilliseconds, enableForeignKeyConstraints: true });
  try {
    await untilFree(patience, () => writer.exec('PRAGMA journal_mode = WAL'));
    // FULL waits for the disk at every commit; NORMAL would lose acknowledged records in a power cut.
    writer.exec(`
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA journal_size_limit = 67108864;
      PRAGMA cache_size = -65536;
      PRAGMA wal_autocheckpoint = 4000;
    `);
    const reader = new DatabaseSync(path, { timeout: busyMilliseconds, readOnly: true });
    return { writer, reader };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** Tries again while another process holds the lock, for so many milliseconds at most. */
export async function untilFree<T>(patience: number, work: () => T): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await setTimeout(1 + Math.random() * 10);
    }
  }
}
