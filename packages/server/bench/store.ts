import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writer } from '@amparo/server';
import { openPostgresStore } from '@amparo/server/postgres';
import { openSqliteStore } from '@amparo/server/sqlite';
import type { Store } from '../src/store/store.ts';
import type { RecordWrite, Write } from '../src/store/write.ts';
import { startPostgres } from '../test/_postgres.ts';
import { openBarePostgres } from './bare-postgres.ts';
import { openBareSqlite } from './bare-sqlite.ts';
import { makeRecords } from './make-records.ts';

/**
 * pnpm bench: durable records a second of the writer beside a plain insert loop into one table of the same database, and reading
 * while the store grows to a million records (RECORDS=100000 for less). Rounds of the two alternate, so that both see the same machine.
 */
const singles = 2000;
const batches = 20;
const batchSize = 1000;
const most = Number(process.env.RECORDS ?? '1000000');
const { privateKey } = generateKeyPairSync('ed25519');

interface Bare {
  readonly insertOne: (record: RecordWrite) => Promise<void>;
  readonly insertAll: (records: readonly RecordWrite[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'amparo-bench-'));
const postgres = await startPostgres();
try {
  await compare(
    'SQLite',
    openBareSqlite(join(folder, 'bare.sqlite')),
    await openSqliteStore({ path: join(folder, 'a.sqlite') }),
  );
  if (postgres)
    await compare(
      'PostgreSQL',
      await openBarePostgres(await postgres.freshUrl()),
      await openPostgresStore({ url: await postgres.freshUrl() }),
    );
  await grow('SQLite', await openSqliteStore({ path: join(folder, 'b.sqlite') }));
  if (postgres) await grow('PostgreSQL', await openPostgresStore({ url: await postgres.freshUrl() }));
} finally {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** A request as the exchange makes it: with its key, nonce, a signed receipt and an entry of the log. */
function requestOf(records: readonly RecordWrite[]): Write {
  const key = randomUUID();
  return {
    at: Date.now(),
    nonce: { keyid: 'key', nonce: key, until: 0 },
    submission: { sender: 'harbour-aid', key, digest: key },
    records,
    answer: ({ position }) => {
      const text = JSON.stringify({ receiptId: key, position, digest: key });
      const receipt = `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
      return { answer: receipt, receipt: { receiptId: key, receipt } };
    },
    log: ({ position, previous }) => {
      const content = JSON.stringify({ position, key });
      return {
        content,
        hash: createHash('sha256')
          .update(previous + content)
          .digest('base64url'),
      };
    },
  };
}

async function compare(name: string, bare: Bare, store: Store): Promise<void> {
  console.log(`${name}: durable records a second`);
  const writer = new Writer(store);
  const seconds = { bareOne: 0, ours: 0, bareAll: 0, oursAll: 0 };
  const add = async (what: keyof typeof seconds, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    seconds[what] += (performance.now() - start) / 1000;
  };
  for (let round = 0; round < 5; round += 1) {
    const records = makeRecords(singles / 5);
    await add('bareOne', async () => {
      for (const record of records) await bare.insertOne(record);
    });
    await add('ours', () => Promise.all(records.map((record) => writer.write(requestOf([record])))));
    for (let batch = 0; batch < batches / 5; batch += 1) {
      const many = makeRecords(batchSize);
      await add('bareAll', () => bare.insertAll(many));
      await add('oursAll', () => writer.write(requestOf(many)));
    }
  }
  const line = (what: string, bareSeconds: number, ourSeconds: number, count: number) =>
    console.log(
      `  ${what.padEnd(46)} bare ${rate(count, bareSeconds)}   writer ${rate(count, ourSeconds)}   ratio ${(bareSeconds / ourSeconds).toFixed(2)}`,
    );
  line(
    `${singles} singles; the writer's are ${singles / 5} in parallel`,
    seconds.bareOne,
    seconds.ours,
    singles,
  );
  line(`${batches} batches of ${batchSize}`, seconds.bareAll, seconds.oursAll, batches * batchSize);
  await writer.close();
  await store.close();
  await bare.close();
}

/** Reads by id and pages of changes, at each size ten times larger than the last. */
async function grow(name: string, store: Store): Promise<void> {
  console.log(`${name}: reading while it grows`);
  const ids: string[] = [];
  for (let size = 10_000; size <= most; size *= 10) {
    while (ids.length < size) {
      const records = makeRecords(2000);
      for (const { recordId } of records) ids.push(recordId);
      await store.commit([{ at: 0, records }]);
    }
    const some = Array.from({ length: 2000 }, () => ids[Math.floor(Math.random() * ids.length)] ?? '');
    const byId = await microseconds(some.length, async (index) => {
      if (!(await store.record('referral', some[index] ?? ''))) throw new Error('a record is missing');
    });
    const page = await microseconds(300, async (index) => {
      const { items } = await store.changes({ after: Math.floor((index / 300) * (size - 100)), limit: 100 });
      if (items.length !== 100) throw new Error('a change is missing');
    });
    const list = await microseconds(300, async (index) => {
      await store.records('referral', {
        owner: 'harbour-aid',
        after: Math.floor((index / 300) * (size - 100)),
        limit: 20,
      });
    });
    console.log(
      `  ${size.toLocaleString('en').padStart(9)} records: by id ${byId} us, page of 100 changes ${page} us, page of 20 records ${list} us`,
    );
  }
  await store.close();
}

/** The median, after a warm-up. */
async function microseconds(count: number, work: (index: number) => Promise<void>): Promise<string> {
  for (let index = 0; index < Math.min(count, 200); index += 1) await work(index);
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await work(index);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return ((times[Math.floor(count / 2)] ?? 0) * 1000).toFixed(0).padStart(4);
}

function rate(count: number, seconds: number): string {
  return Math.round(count / seconds)
    .toLocaleString('en')
    .padStart(7);
}
