import type pg from 'pg';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { Migration } from '../migration.ts';

/** Any number that nobody else is likely to lock; the same for all versions. */
const lock = 4_720_157_001;

/** Runs the migrations that the database has not seen, all in one transaction; one process at a time. */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<void> {
  failpoint('migrate.before-lock');
  const client = await pool.connect();
  try {
    // Waiting for others is no fault, however long their migrations take.
    await client.query('SET statement_timeout = 0');
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    failpoint('migrate.after-lock');
    await client.query('BEGIN');
    await client.query(
      'CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL)',
    );
    const { rows } = await client.query<{ done: number }>(
      'SELECT coalesce(max(number), 0) AS done FROM migrations',
    );
    const done = rows[0]?.done ?? 0;
    if (done > (migrations.at(-1)?.number ?? 0))
      throw new Error('The database was made by a newer version. Install that version or a newer one.');
    for (const { number, name, sql } of migrations.slice(done)) {
      await client.query(sql);
      failpoint('migrate.after-statements');
      await client.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name]);
      failpoint('migrate.after-recording');
    }
    failpoint('migrate.before-commit');
    await client.query('COMMIT');
    failpoint('migrate.after-commit');
  } finally {
    // Ends the connection, and with it the lock and what was not committed.
    client.release(true);
  }
  failpoint('migrate.after-unlock');
}
