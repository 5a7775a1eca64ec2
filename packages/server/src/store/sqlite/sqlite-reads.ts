import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { pageFrom } from '../page-from.ts';
import type { StoreReads } from '../store-parts.ts';
import type {
  Backlog,
  Change,
  StoredHead,
  StoredLogEntry,
  StoredReceipt,
  StoredRecord,
  StoredSubmission,
  StoredWithdrawal,
} from '../stored.ts';

const recordColumns = `r.record_type AS recordType, r.record_id AS recordId, c.version, r.owner, c.content, c.digest, c.at,
  c.position,
  r.created`;
const ofRecord = `FROM records r JOIN changes c ON c.position = r.position WHERE r.record_type = ?`;
const logColumns = 'SELECT position, content, previous, hash FROM log';

/** Reads what is committed. */
export function createSqliteReads(reader: DatabaseSync): StoreReads {
  const prepare = <Row>(sql: string) => {
    const statement = reader.prepare(sql);
    return {
      one: (...values: SQLInputValue[]) => statement.get(...values) as unknown as Row | undefined,
      all: (...values: SQLInputValue[]) => statement.all(...values) as unknown as Row[],
    };
  };
  const ping = prepare('SELECT count(*) FROM counters');
  const record = prepare<StoredRecord>(`SELECT ${recordColumns} ${ofRecord} AND r.record_id = ?`);
  const version = prepare<StoredRecord>(
    `WITH RECURSIVE versions (position, version) AS (
       SELECT position, version FROM records WHERE record_type = ?1 AND record_id = ?2
       UNION ALL
       SELECT b.position, b.version FROM versions v
         JOIN changes c ON c.position = v.position JOIN changes b ON b.position = c.replaces
         WHERE v.version > ?3
     )
     SELECT ${recordColumns} FROM versions v JOIN changes c ON c.position = v.position
       JOIN records r ON r.record_type = ?1 AND r.record_id = ?2 WHERE v.version = ?3`,
  );
  const records = prepare<StoredRecord>(
    `SELECT ${recordColumns} ${ofRecord} AND r.created > ? ORDER BY r.created LIMIT ?`,
  );
  const recordsOfOwner = prepare<StoredRecord>(
    `SELECT ${recordColumns} ${ofRecord} AND r.owner = ? AND r.created > ? ORDER BY r.created LIMIT ?`,
  );
  const changes = prepare<Change>(
    `SELECT position, kind, record_type AS recordType, record_id AS recordId, version, owner, at
     FROM changes WHERE position > ? ORDER BY position LIMIT ?`,
  );
  const submission = prepare<StoredSubmission>(
    'SELECT sender, key, digest, answer, at FROM submissions WHERE sender = ? AND key = ?',
  );
  const receipt = prepare<StoredReceipt>(
    'SELECT receipt_id AS receiptId, sender, receipt, at FROM receipts WHERE receipt_id = ?',
  );
  const withdrawals = prepare<StoredWithdrawal>(
    `SELECT consent_id AS consentId, withdrawn_at AS withdrawnAt, by_party AS "by", position
     FROM withdrawals WHERE record_type = ? AND record_id = ? ORDER BY position`,
  );
  const isWithdrawn = prepare(
    'SELECT 1 FROM withdrawals WHERE record_type = ? AND record_id = ? AND consent_id = ?',
  );
  const holds = prepare(
    "SELECT 1 FROM outbox WHERE message_id = ? AND token = ? AND is_leased = 1 AND state = 'waiting'",
  );
  const states = prepare<{ state: keyof Backlog; count: number }>(
    'SELECT state, count(*) AS count FROM outbox GROUP BY state',
  );
  const oldest = prepare<{ oldestDue: number | null }>(
    "SELECT min(due_at) AS oldestDue FROM outbox WHERE state = 'waiting'",
  );
  const log = prepare<StoredLogEntry>(`${logColumns} WHERE position > ? ORDER BY position LIMIT ?`);
  const lastEntry = prepare<StoredLogEntry>(`${logColumns} ORDER BY position DESC LIMIT 1`);
  const heads = prepare<StoredHead>(
    'SELECT position, hash, head, at FROM heads WHERE position > ? ORDER BY position LIMIT ?',
  );

  return {
    ping: async () => void ping.one(),
    record: async (recordType, recordId) => record.one(recordType, recordId),
    version: async (recordType, recordId, number) => version.one(recordType, recordId, number),
    records: async (recordType, { owner, after = 0, limit }) => {
      // One more tells whether there is a next page.
      const rows =
        owner === undefined
          ? records.all(recordType, after, limit + 1)
          : recordsOfOwner.all(recordType, owner, after, limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return { items, ...(rows.length > limit && last && { next: last.created }) };
    },
    changes: async ({ after, limit }) => pageFrom(after, changes.all(after, limit)),
    submission: async (sender, key) => submission.one(sender, key),
    receipt: async (receiptId) => receipt.one(receiptId),
    isWithdrawn: async (recordType, recordId, consentId) =>
      isWithdrawn.one(recordType, recordId, consentId) !== undefined,
    withdrawals: async (recordType, recordId) => withdrawals.all(recordType, recordId),
    holds: async (messageId, token) => holds.one(messageId, token) !== undefined,
    backlog: async () => {
      const counts = Object.fromEntries(states.all().map(({ state, count }) => [state, count]));
      const oldestDue = oldest.one()?.oldestDue;
      return {
        ...{ waiting: 0, delivered: 0, stopped: 0, quarantined: 0, ...counts },
        ...(typeof oldestDue === 'number' && { oldestDue }),
      };
    },
    log: async ({ after, limit }) => pageFrom(after, log.all(after, limit)),
    lastEntry: async () => lastEntry.one(),
    heads: async ({ after, limit }) => pageFrom(after, heads.all(after, limit)),
  };
}
