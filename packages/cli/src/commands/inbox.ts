import { readFile } from 'node:fs/promises';
import { ExchangeProblemError, type ExchangePurpose } from '@amparo/client';
import { purpose as purposes } from '@amparo/core';
import type { ChangePage } from '@amparo/core/exchange';
import { type Connection, connect, type NodeOptions } from '../exchange/connect.ts';
import { explainExchangeError } from '../exchange/explain-error.ts';
import { exitCode } from '../exit-code.ts';
import { AtomicFile } from '../output/atomic-file.ts';
import { UsageError } from '../usage-error.ts';
import { fail } from './fail.ts';

/** The options of `amparo inbox`. */
export interface InboxOptions extends NodeOptions {
  readonly from: string;
  readonly purpose: string;
  readonly out?: string;
  readonly state?: string;
}

type Change = ChangePage['changes'][number];

/** What is known of a record after some changes of it. */
interface Entry {
  readonly change: Change;
  /** What the caller may see of it now; undefined if nothing any more. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
}

const codes: ReadonlySet<string> = new Set(purposes.codes.map(({ code }) => code));

/**
 * `amparo inbox`: what is new at a node, a line for each record. With `--state` it goes on where it was; with `--out` the views
 * are written as NDJSON.
 */
export async function inbox(options: InboxOptions): Promise<number> {
  let file: AtomicFile | undefined;
  try {
    if (!codes.has(options.purpose))
      throw new UsageError(`There is no such purpose. There are: ${[...codes].join(', ')}.`);
    const connection = await connect(options.from, options);
    const after = options.state === undefined ? undefined : await readCursor(options.state);
    if (options.out !== undefined) file = await AtomicFile.create(options.out);
    const { changes, next } = await readChanges(connection, after);
    let seen = 0;
    for (const change of changes) {
      const entry = await readEntry(change, connection, options.purpose as ExchangePurpose);
      process.stdout.write(`${describe(entry)}\n`);
      if (entry.record === undefined) continue;
      seen += 1;
      await file?.write(`${JSON.stringify(entry.record)}\n`);
    }
    await file?.keep();
    if (options.state !== undefined) await writeCursor(options.state, next);
    process.stderr.write(
      changes.length === 0
        ? 'Nothing is new.\n'
        : `${changes.length} records are new or changed; ${seen} can be read.\n`,
    );
    return exitCode.clean;
  } catch (error) {
    await file?.discard();
    return fail(explainExchangeError(error), [], 'en');
  }
}

/** The last change of each record, in their order, and where to go on. */
async function readChanges(
  { client }: Connection,
  after: string | undefined,
): Promise<{ readonly changes: readonly Change[]; readonly next: string | undefined }> {
  const last = new Map<string, Change>();
  let next = after;
  for await (const page of client.changes(after === undefined ? {} : { after })) {
    for (const change of page.changes) {
      const key = JSON.stringify([change.recordType, change.recordId]);
      last.delete(key);
      last.set(key, change);
    }
    next = page.next;
  }
  return { changes: [...last.values()], next };
}

async function readEntry(change: Change, { client }: Connection, purpose: ExchangePurpose): Promise<Entry> {
  try {
    const { record } = await client.readRecord(change.recordType, change.recordId, { purpose });
    return { change, record };
  } catch (error) {
    if (
      error instanceof ExchangeProblemError &&
      (error.code === 'not-found' || error.code === 'purpose-refused')
    )
      return { change, record: undefined };
    throw error;
  }
}

/** One line, without anything about a person: type, id, version, what happened, and the status where there is one. */
function describe({ change, record }: Entry): string {
  const { recordType, recordId, version, kind } = change;
  const { status } = record ?? {};
  const state = record === undefined ? 'may not be read' : typeof status === 'string' ? status : '';
  return [recordType, recordId, `v${version}`, kind, state].filter((part) => part !== '').join('  ');
}

async function readCursor(path: string): Promise<string | undefined> {
  try {
    const { next } = JSON.parse(await readFile(path, 'utf8')) as { readonly next?: unknown };
    return typeof next === 'string' ? next : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError('The file given with --state cannot be read. Take it away to begin anew.');
  }
}

async function writeCursor(path: string, next: string | undefined): Promise<void> {
  if (next === undefined) return;
  const file = await AtomicFile.create(path);
  await file.write(`${JSON.stringify({ next })}\n`);
  await file.keep();
}
