import pg from 'pg';
import type { RecordWrite } from '../src/store/write.ts';

/** Inserts records into one table of PostgreSQL, as durably, and does nothing else. */
export async function openBarePostgres(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('CREATE TABLE bare (id text PRIMARY KEY, content text NOT NULL)');
  const insertOne = { name: 'one', text: 'INSERT INTO bare VALUES ($1, $2)' };
  const insertAll = {
    name: 'all',
    text: 'INSERT INTO bare SELECT * FROM unnest($1::text[], $2::text[])',
  };
  return {
    insertOne: async ({ recordId, content }: RecordWrite) =>
      void (await client.query({ ...insertOne, values: [recordId, content] })),
    insertAll: async (records: readonly RecordWrite[]) => {
      const columns = [records.map(({ recordId }) => recordId), records.map(({ content }) => content)];
      await client.query({ ...insertAll, values: columns });
    },
    close: () => client.end(),
  };
}
