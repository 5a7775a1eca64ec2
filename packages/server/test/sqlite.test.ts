import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { openSqliteStore } from '../src/store/sqlite/index.ts';
import { committed, logLineOf, messageOf, noon, submissionOf, withdrawalOf } from './_writes.ts';

const folder = mkdtempSync(join(tmpdir(), 'amparo-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshPath = () => {
  files += 1;
  return join(folder, `${files}.sqlite`);
};

it('makes files that only their owner can read', async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path });
  await store.commit([submissionOf('k-1')]);
  const names = readdirSync(folder).filter((name) => join(folder, name).startsWith(path));
  expect(names.length).toBe(3);
  for (const name of names) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  await store.close();
});

it('keeps nothing on the disk of a payload that was delivered or stopped, nor of a forgotten answer', async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path });
  await store.commit([
    submissionOf('k-1', '{}', {
      messages: [
        { ...messageOf('m-1', 'r-1', ['consent-1']), payload: 'canary-stopped' },
        { ...messageOf('m-2', 'r-2'), payload: 'canary-delivered' },
      ],
      answer: () => ({ answer: 'canary-answer' }),
    }),
  ]);
  const onDisk = () =>
    readdirSync(folder)
      .filter((name) => join(folder, name).startsWith(path))
      .map((name) => readFileSync(join(folder, name)).toString('latin1'))
      .join();
  expect(onDisk()).toContain('canary-stopped');
  await store.commit([withdrawalOf('r-1')]);
  for (const { messageId, token } of await store.lease(2, noon, 60)) await store.complete(messageId, token);
  await store.purge({ submissionsBefore: noon + 1 });
  expect(onDisk()).not.toContain('canary');
  await store.close();
});

it('keeps log, heads and receipts as they are, whoever asks', async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path });
  const receipt = { receiptId: 'receipt-1', receipt: 'signed' };
  await store.commit([
    submissionOf('k-1', '{}', { log: logLineOf, answer: () => ({ answer: '', receipt }) }),
  ]);
  const hash = (await store.lastEntry())?.hash ?? '';
  await store.addHead({ position: 1, hash, head: 'signed', at: noon });
  await store.close();
  const database = new DatabaseSync(path);
  for (const table of ['log', 'heads', 'receipts']) {
    expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(/stay|grows/u);
    const column = database.prepare(`SELECT * FROM ${table}`).columns()[0]?.name;
    expect(() => database.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(/stay|grows/u);
  }
  database.close();
});

it('waits for another process that holds the file, and says so when that takes too long', async () => {
  const path = freshPath();
  const store = await openSqliteStore({ path, patience: 200 });
  const other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  await expect(store.commit([submissionOf('k-1')])).rejects.toMatchObject({
    reason: 'busy',
    causeCode: 'SQLITE_BUSY',
  });
  const waiting = store.commit([submissionOf('k-1')]);
  await setTimeout(20);
  other.exec('ROLLBACK');
  committed((await waiting)[0]);
  other.close();
  await store.close();
});

it('refuses a file of a newer version, and one that is no database', async () => {
  const path = freshPath();
  await (await openSqliteStore({ path })).close();
  const database = new DatabaseSync(path);
  database.exec("INSERT INTO migrations VALUES (999, 'from-the-future')");
  database.close();
  await expect(openSqliteStore({ path })).rejects.toThrow('newer version');
  await expect(openSqliteStore({ path: join(folder, 'no', 'folder') })).rejects.toThrow();
});
