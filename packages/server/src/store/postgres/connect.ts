import pg from 'pg';
import { StoreUnavailableError } from '../store-unavailable-error.ts';

/** Numbers of 64 bits as numbers: all that is counted here stays below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format as 'text'),
};

/** One pool of connections, each of which gives up after so many milliseconds rather than hold the others. */
export function createPool(connectionString: string, most: number, patience: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: most,
    types,
    application_name: 'amparo',
    keepAlive: true,
    // Statements that are sent together need one round trip.
    pipeline: true,
    connectionTimeoutMillis: patience,
    statement_timeout: patience,
    idle_in_transaction_session_timeout: patience,
    // For a connection that died without a word: the database would have given up before.
    query_timeout: patience + 5000,
  });
  // A lost connection is told to whoever uses it next; unheard events would end the process.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/** Refuses a database that acknowledges what it has not written to the disk. */
export async function refuseUnlessDurable(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ fsync: string; commit: string }>(
    "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit",
  );
  const [settings] = rows;
  if (settings?.fsync !== 'on' || settings.commit === 'off') throw new StoreUnavailableError('not-durable');
}
