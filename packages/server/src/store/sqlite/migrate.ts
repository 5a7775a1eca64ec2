import type { DatabaseSync } from 'node:sqlite';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { Migration } from '../migration.ts';
import { untilFree } from './connect.ts';

/** Runs the migrations that the file has not seen, all in one transaction, under SQLite's lock for writing. */
export async function migrate(
  writer: DatabaseSync,
  migrations: readonly Migration[],
  patience: number,
): Promise<void> {
  failpoint('migrate.before-lock');
  await untilFree(patience, () => writer.exec('BEGIN IMMEDIATE'));
  try {
    failpoint('migrate.after-lock');
    writer.exec(
      'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT',
    );
    const done = Number(
      writer.prepare('SELECT coalesce(max(number), 0) AS done FROM migrations').get()?.done ?? 0,
    );
    if (done > (migrations.at(-1)?.number ?? 0))
      throw new Error('The data directory was made by a newer version. Install that version or a newer one.');
    const record = writer.prepare('INSERT INTO migrations (number, name) VALUES (?, ?)');
    for (const { number, name, sql } of migrations.slice(done)) {
      writer.exec(sql);
      failpoint('migrate.after-statements');
      record.run(number, name);
      failpoint('migrate.after-recording');
    }
    failpoint('migrate.before-commit');
    writer.exec('COMMIT');
    failpoint('migrate.after-commit');
  } catch (error) {
    if (writer.isTransaction) writer.exec('ROLLBACK');
    throw error;
  }
  // SQLite lets go of its lock with the commit.
  failpoint('migrate.after-unlock');
}
