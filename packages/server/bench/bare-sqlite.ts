import { DatabaseSync } from 'node:sqlite';
import type { RecordWrite } from '../src/store/write.ts';

/** Inserts records into one table of SQLite, as durably, and does nothing else. */
export function openBareSqlite(path: string) {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536;
    CREATE TABLE records (id TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT`);
  const insert = database.prepare('INSERT INTO records VALUES (?, ?)');
  return {
    insertOne: async ({ recordId, content }: RecordWrite) => void insert.run(recordId, content),
    insertAll: async (records: readonly RecordWrite[]) => {
      database.exec('BEGIN IMMEDIATE');
      for (const { recordId, content } of records) insert.run(recordId, content);
      database.exec('COMMIT');
    },
    close: async () => database.close(),
  };
}
