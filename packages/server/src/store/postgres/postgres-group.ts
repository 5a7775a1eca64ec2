import type pg from 'pg';
import type { GroupTransaction } from '../group/commit-group.ts';
import type { Counters } from '../group/rows.ts';
import { findRows } from './find-rows.ts';
import { insertRows } from './insert-rows.ts';

const beginAndLock = `BEGIN ISOLATION LEVEL READ COMMITTED;
  SELECT position, log_position AS "logPosition", log_hash AS "logHash" FROM counters FOR UPDATE`;

/**
 * The transaction of a group of writes. It locks the one row of counters first and holds it until the commit is visible. So commits of
 * all processes follow each other in the order of their positions, and who reads the feed never finds a smaller position later.
 */
export async function withPostgresGroup<T>(
  pool: pg.Pool,
  work: (group: GroupTransaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    return await work({
      begin: async () => {
        // Two statements without values go in one message, and so give two results.
        const results = (await client.query(beginAndLock)) as unknown as readonly pg.QueryResult<Counters>[];
        const counters = results[1]?.rows[0];
        if (!counters) throw new Error('The table of counters is empty. Restore the database from a backup.');
        return counters;
      },
      find: (needs) => findRows(client, needs),
      insert: (rows) => insertRows(client, rows),
      commit: async () => {
        const { command } = await client.query('COMMIT');
        // What PostgreSQL answers to the commit of a transaction in which a statement failed.
        if (command !== 'COMMIT') throw new Error('The transaction was rolled back.');
      },
      rollback: async () => {
        // A connection that cannot roll back is not used again; the database rolls back when it ends.
        await client.query('ROLLBACK').catch(() => {
          isBroken = true;
        });
      },
    });
  } finally {
    client.release(isBroken);
  }
}
