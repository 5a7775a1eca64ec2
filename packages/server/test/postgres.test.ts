import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../src/store/postgres/index.ts';
import { startPostgres } from './_postgres.ts';
import { committed, logLineOf, noon, recordOf, submissionOf } from './_writes.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop(), 60_000);

describe.runIf(postgres !== undefined)('PostgreSQL', () => {
  const freshUrl = () => postgres?.freshUrl() ?? Promise.reject(new Error('no PostgreSQL'));
  const run = async (url: string, ...statements: string[]) => postgres?.run(url, ...statements);

  it('refuses a database that does not wait for its disk', async () => {
    const url = (await freshUrl()).replace(
      'options=',
      `options=${encodeURIComponent('-c synchronous_commit=off ')}`,
    );
    await expect(openPostgresStore({ url })).rejects.toMatchObject({ reason: 'not-durable' });
  });

  it('says that a database cannot be reached', async () => {
    const url = 'postgresql://amparo:amparo@127.0.0.1:1/postgres';
    await expect(openPostgresStore({ url })).rejects.toMatchObject({
      reason: 'connection',
      causeCode: 'ECONNREFUSED',
    });
  });

  it('tries a transaction again that lost a conflict, and gives up in the end', async () => {
    const url = await freshUrl();
    const store = await openPostgresStore({ url });
    // A sequence counts on when its transaction is rolled back.
    const failFirst = (times: number, code: string) => [
      `CREATE OR REPLACE FUNCTION conflict() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN IF nextval('conflicts') <= ${times} THEN RAISE EXCEPTION 'lost' USING ERRCODE = '${code}'; END IF; RETURN NEW; END $$`,
      `ALTER SEQUENCE conflicts RESTART`,
    ];
    await run(
      url,
      'CREATE SEQUENCE conflicts',
      ...failFirst(2, '40001'),
      'CREATE TRIGGER conflict BEFORE INSERT ON changes EXECUTE FUNCTION conflict()',
    );
    committed((await store.commit([submissionOf('k-1')]))[0]);
    await run(url, ...failFirst(3, '40P01'));
    committed((await store.commit([submissionOf('k-2')]))[0]);
    await run(url, ...failFirst(100, '40001'));
    await expect(store.commit([submissionOf('k-3')])).rejects.toMatchObject({
      reason: 'busy',
      causeCode: '40001',
    });
    expect((await store.changes({ after: 0, limit: 10 })).next).toBe(2);
    await store.close();
  });

  it('goes on after the database ended its connections, also in the middle of a transaction', async () => {
    const url = await freshUrl();
    const store = await openPostgresStore({ url });
    const end = () =>
      run(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'amparo' AND pid <> pg_backend_pid()`,
      );
    committed((await store.commit([submissionOf('k-1')]))[0]);
    const cut = store.commit([
      submissionOf('k-2', '{}', {
        answer: async () => {
          await end();
          return { answer: 'never given' };
        },
      }),
    ]);
    await expect(cut).rejects.toMatchObject({ name: 'StoreUnavailableError', reason: 'connection' });
    const [again] = await store.commit([submissionOf('k-2')]);
    expect(committed(again).answer).toBe('k-2 at 2');
    await store.close();
  });

  it('keeps values out of its errors', async () => {
    const url = await freshUrl();
    const store = await openPostgresStore({ url });
    const receipt = { receiptId: 'canary', receipt: 'canary' };
    await store.commit([{ at: noon, answer: () => ({ answer: '', receipt }) }]);
    const error: unknown = await store
      .commit([{ at: noon, answer: () => ({ answer: '', receipt }) }])
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    const { message, stack } = error as Error;
    expect(message).toContain('23505');
    expect(`${message} ${stack} ${JSON.stringify(error)}`).not.toContain('canary');
    await store.close();
  });

  it('keeps log, heads and receipts as they are, whoever asks', async () => {
    const url = await freshUrl();
    const store = await openPostgresStore({ url });
    await store.commit([{ at: noon, log: logLineOf, records: [recordOf('r-1')] }]);
    for (const statement of [
      'DELETE FROM log',
      'UPDATE log SET hash = hash',
      'TRUNCATE log CASCADE',
      'DELETE FROM receipts',
    ])
      await expect(run(url, statement)).rejects.toThrow('stay as they are');
    await store.close();
  });

  it('refuses tables of a newer version', async () => {
    const url = await freshUrl();
    await (await openPostgresStore({ url })).close();
    await run(url, "INSERT INTO migrations VALUES (999, 'from-the-future')");
    await expect(openPostgresStore({ url })).rejects.toThrow('newer version');
  });
});
