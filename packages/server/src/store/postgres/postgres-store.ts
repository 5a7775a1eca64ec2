import { setTimeout } from 'node:timers/promises';
import { commitGroup } from '../group/commit-group.ts';
import { rememberNonceBy } from '../remember-nonce-by.ts';
import type { Store } from '../store.ts';
import { withStoreErrors } from '../with-store-errors.ts';
import { createPool, refuseUnlessDurable } from './connect.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { isConflict, toStoreError } from './postgres-error.ts';
import { withPostgresGroup } from './postgres-group.ts';
import { createPostgresReads } from './postgres-reads.ts';
import { createPostgresSmallWrites } from './postgres-small-writes.ts';

/** Which database, and how much of it to use. */
export interface PostgresStoreOptions {
  /** `postgresql://user:password@host:port/database`; tables are made in the first schema of the search path. */
  readonly url: string;
  /** Connections at most; 10 when absent. */
  readonly connections?: number;
  /** How many milliseconds to wait for the database before giving up; 30,000 when absent. */
  readonly patience?: number;
}

/** How often a transaction that lost a conflict is tried. */
const mostTries = 6;

/**
 * A store in PostgreSQL 15 or newer, for any number of server processes. Refuses a database that does not wait for its disk.
 *
 * @example
 * ```ts
 * import { openPostgresStore } from '@amparo/server/postgres';
 *
 * const url = process.env.AMPARO_DATABASE_URL;
 * if (url !== undefined) {
 *   const store = await openPostgresStore({ url });
 *   console.log((await store.changes({ after: 0, limit: 10 })).items.length);
 *   await store.close();
 * }
 * ```
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { url, connections = 10, patience = 30_000 } = options;
  const pool = createPool(url, connections, patience);
  try {
    await refuseUnlessDurable(pool);
    await migrate(pool, migrations);
  } catch (error) {
    await pool.end();
    throw toStoreError(error);
  }
  let closing: Promise<void> | undefined;
  const commit: Store['commit'] = async (writes) => {
    for (let tries = 1; ; tries += 1)
      try {
        return await withPostgresGroup(pool, (group) => commitGroup(group, writes));
      } catch (error) {
        if (!isConflict(error) || tries === mostTries) throw error;
        await setTimeout(Math.random() * 5 * 2 ** tries);
      }
  };
  return withStoreErrors(
    {
      ...createPostgresReads(pool),
      ...createPostgresSmallWrites(pool),
      commit,
      rememberNonce: rememberNonceBy(commit),
      close: () => {
        closing ??= pool.end();
        return closing;
      },
    },
    toStoreError,
  );
}
