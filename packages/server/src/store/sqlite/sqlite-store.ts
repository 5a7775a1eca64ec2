import type { DatabaseSync } from 'node:sqlite';
import { commitGroup } from '../group/commit-group.ts';
import { rememberNonceBy } from '../remember-nonce-by.ts';
import type { Store } from '../store.ts';
import { Turns } from '../turns.ts';
import { withStoreErrors } from '../with-store-errors.ts';
import { connect, untilFree } from './connect.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { toStoreError } from './sqlite-error.ts';
import { createSqliteGroup } from './sqlite-group.ts';
import { createSqliteReads } from './sqlite-reads.ts';
import { createSqliteSmallWrites } from './sqlite-small-writes.ts';

/** Where the file is, and how long to wait for another process that holds it. */
export interface SqliteStoreOptions {
  /** Of the database; made, readable by its owner only, where there is none. Two more files appear beside it. */
  readonly path: string;
  /** How many milliseconds to wait for another process; 30,000 when absent. */
  readonly patience?: number;
}

/**
 * A store in one SQLite file (write-ahead log, every commit waits for the disk). For one node on one machine; other processes may
 * open the same file, for a backup or to look, and take turns. Needs Node 22.13 or newer.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from 'node:fs';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { openSqliteStore } from '@amparo/server/sqlite';
 *
 * const store = await openSqliteStore({ path: join(mkdtempSync(join(tmpdir(), 'node-')), 'amparo.sqlite') });
 * const [outcome] = await store.commit([
 *   {
 *     at: Date.now(),
 *     submission: { sender: 'harbour-aid', key: 'a-1', digest: 'sha-256=:example:' },
 *     records: [
 *       { recordType: 'referral', recordId: 'r-1', owner: 'harbour-aid', content: '{}', digest: 'sha-256=:example:' },
 *     ],
 *     answer: ({ position }) => ({ answer: `stored at ${position}` }),
 *   },
 * ]);
 * console.log(outcome?.kind, (await store.changes({ after: 0, limit: 10 })).items.length); // committed 1
 * await store.close();
 * ```
 */
export async function openSqliteStore({ path, patience = 30_000 }: SqliteStoreOptions): Promise<Store> {
  try {
    return withStoreErrors(await openFile(path, patience), toStoreError);
  } catch (error) {
    throw toStoreError(error);
  }
}

async function openFile(path: string, patience: number): Promise<Store> {
  const { writer, reader } = await connect(path, patience);
  try {
    await migrate(writer, migrations, patience);
    const turns = new Turns();
    let closing: Promise<void> | undefined;
    const group = createSqliteGroup(writer, patience);
    const commit: Store['commit'] = (writes) => turns.take(() => commitGroup(group, writes));
    return {
      ...createSqliteReads(reader),
      ...createSqliteSmallWrites(writer, shareTransactions(writer, turns, patience)),
      commit,
      rememberNonce: rememberNonceBy(commit),
      close: () => {
        closing ??= turns.take(() => {
          reader.close();
          writer.close();
        });
        return closing;
      },
    };
  } catch (error) {
    reader.close();
    writer.close();
    throw error;
  }
}

/** Small writes that wait for the same turn share one transaction, and so one wait for the disk. */
function shareTransactions(writer: DatabaseSync, turns: Turns, patience: number) {
  let waiting: (() => void)[] = [];
  let turn: Promise<void> | undefined;
  const runAll = async () => {
    const works = waiting;
    waiting = [];
    turn = undefined;
    await untilFree(patience, () => writer.exec('BEGIN IMMEDIATE'));
    try {
      for (const work of works) work();
      writer.exec('COMMIT');
    } catch (error) {
      if (writer.isTransaction) writer.exec('ROLLBACK');
      throw error;
    }
  };
  return async <T>(work: () => T): Promise<T> => {
    const results: T[] = [];
    waiting.push(() => results.push(work()));
    turn ??= turns.take(runAll);
    await turn;
    return results[0] as T;
  };
}
