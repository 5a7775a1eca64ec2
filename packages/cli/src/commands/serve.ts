import { once } from 'node:events';
import type { ExchangeNode, NodeOptions, Store } from '@amparo/server';
import type { NodeFolder, Served } from '@amparo/server/node';
import { exitCode } from '../exit-code.ts';
import { UsageError } from '../usage-error.ts';
import { fail } from './fail.ts';

/** The options of `amparo serve`. */
export interface ServeOptions {
  readonly data: string;
  readonly host: string;
  readonly port: string;
  readonly party?: string;
  readonly publicUrl?: string;
  readonly proxies?: string;
  readonly quiet?: boolean;
}

/**
 * `amparo serve`: the node of one organisation, out of a folder. What happens is told on standard output, a line of JSON for
 * each request; what a person should know on standard error. It ends at SIGINT and SIGTERM, when what was accepted is stored.
 */
export async function serveNode(options: ServeOptions): Promise<number> {
  try {
    const running = await start(options);
    try {
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      process.stderr.write('Finishing what was accepted ...\n');
    } finally {
      await running.stop();
    }
    return exitCode.clean;
  } catch (error) {
    return fail(toUsage(error), [], 'en');
  }
}

interface Running {
  readonly stop: () => Promise<void>;
}

async function start(options: ServeOptions): Promise<Running> {
  const { openNodeFolder, serve } = await import('@amparo/server/node');
  const { createNode } = await import('@amparo/server');
  const { logLines } = await import('@amparo/server/telemetry');
  const onEvent = options.quiet ? undefined : logLines((line) => process.stdout.write(line));
  const folder = await openNodeFolder(options.data, {
    ...(options.party !== undefined && { partyId: options.party }),
  });
  const store = await openStore(folder);
  let node: ExchangeNode | undefined;
  let served: Served | undefined;
  const stop = async () => {
    await served?.close();
    await node?.close();
    await store.close();
  };
  try {
    // The address is known when it listens; the node, when the address is.
    const answer: ExchangeNode['fetch'] = async (request, facts) =>
      node
        ? node.fetch(request, facts)
        : new Response(null, { status: 503, headers: { 'retry-after': '1' } });
    served = await serve(answer, {
      host: options.host,
      port: readNumber(options.port, '--port', 65_535),
      proxies: readNumber(options.proxies ?? '0', '--proxies', 10),
      ...(onEvent && { onEvent }),
    });
    const publicUrl = options.publicUrl ?? folder.options.publicUrl ?? served.url;
    const nodeOptions: NodeOptions = { ...folder.options, publicUrl, store, ...(onEvent && { onEvent }) };
    node = await createNode(nodeOptions);
    greet(folder, served.url, publicUrl, options.data);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PostgreSQL where `AMPARO_DATABASE_URL` names one, else a file in the folder. */
async function openStore({ database }: NodeFolder): Promise<Store> {
  const url = process.env.AMPARO_DATABASE_URL;
  if (url !== undefined && url !== '') {
    const { openPostgresStore } = await import('@amparo/server/postgres');
    return openPostgresStore({ url });
  }
  const { openSqliteStore } = await import('@amparo/server/sqlite').catch(() => {
    throw new UsageError(
      'This version of Node has no SQLite. Use Node 22.13 or later, or name a PostgreSQL database in AMPARO_DATABASE_URL.',
    );
  });
  return openSqliteStore({ path: database });
}

function greet(
  { options, clientFile, isNew }: NodeFolder,
  url: string,
  publicUrl: string,
  data: string,
): void {
  const lines = [
    isNew ? `A new node was made in ${data}: its keys are there, for nobody else to read.` : '',
    `The node of ${options.partyId} listens on ${url}.`,
    publicUrl === url ? '' : `The world knows it as ${publicUrl}.`,
    options.protocol === undefined
      ? `Nothing is shared with others yet: that takes ${data}/protocol.json, and a file in ${data}/parties for each of them.`
      : `It knows ${options.parties.length - 1} other parties.`,
    'Try it:',
    `  amparo send cases.ndjson --to ${url} --key ${clientFile} --purpose services`,
    'To stop it: Ctrl+C',
  ];
  process.stderr.write(`${lines.filter((line) => line !== '').join('\n')}\n`);
}

function readNumber(text: string, option: string, most: number): number {
  const number = /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(number <= most)) throw new UsageError(`${option} must be a whole number from 0 to ${most}.`);
  return number;
}

/** What an operator can mend is said in full; these errors quote nothing of a file. */
function toUsage(error: unknown): unknown {
  const { name, message, code } = error as {
    readonly name?: string;
    readonly message: string;
    readonly code?: string;
  };
  if (name === 'NodeFolderError' || name === 'NodeOptionsError' || name === 'StoreUnavailableError')
    return new UsageError(message);
  if (code === 'EADDRINUSE')
    return new UsageError('Something else listens on that port. Stop it, or choose another one with --port.');
  if (code === 'EACCES')
    return new UsageError('This port or folder may not be used by you. Choose another one.');
  return error;
}
