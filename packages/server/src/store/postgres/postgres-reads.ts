import type pg from 'pg';
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

const recordColumns = `r.record_type AS "recordType", r.record_id AS "recordId", c.version, r.owner, c.content, c.digest,
  c.at, c.position,
  r.created`;
const ofRecord = 'FROM records r JOIN changes c ON c.position = r.position WHERE r.record_type = $1';
const logColumns = 'SELECT position, content, previous, hash FROM log';

/** Reads what is committed. */
export function createPostgresReads(pool: pg.Pool): StoreReads {
  /** A statement that is planned once a connection. */
  const prepare = <Row extends pg.QueryResultRow>(name: string, text: string) => {
    const all = async (...values: unknown[]): Promise<Row[]> =>
      (await pool.query<Row>({ name, text, values })).rows;
    return { all, one: async (...values: unknown[]): Promise<Row | undefined> => (await all(...values))[0] };
  };
  const ping = prepare('ping', 'SELECT 1 FROM counters');
  const record = prepare<StoredRecord>('record', `SELECT ${recordColumns} ${ofRecord} AND r.record_id = $2`);
  const version = prepare<StoredRecord>(
    'version',
    `WITH RECURSIVE versions (position, version) AS (
       SELECT position, version FROM records WHERE record_type = $1 AND record_id = $2
       UNION ALL
       SELECT b.position, b.version FROM versions v
         JOIN changes c ON c.position = v.position JOIN changes b ON b.position = c.replaces
         WHERE v.version > $3
     )
     SELECT ${recordColumns} FROM versions v JOIN changes c ON c.position = v.position
       JOIN records r ON r.record_type = $1 AND r.record_id = $2 WHERE v.version = $3`,
  );
  const records = prepare<StoredRecord>(
    'records',
    `SELECT ${recordColumns} ${ofRecord} AND r.created > $2 ORDER BY r.created LIMIT $3`,
  );
  const recordsOfOwner = prepare<StoredRecord>(
    'records of owner',
    `SELECT ${recordColumns} ${ofRecord} AND r.owner = $2 AND r.created > $3 ORDER BY r.created LIMIT $4`,
  );
  const changes = prepare<Change>(
    'changes',
    `SELECT position, kind, record_type AS "recordType", record_id AS "recordId", version, owner, at
     FROM changes WHERE position > $1 ORDER BY position LIMIT $2`,
  );
  const submission = prepare<StoredSubmission>(
    'submission',
    'SELECT sender, key, digest, answer, at FROM submissions WHERE sender = $1 AND key = $2',
  );
  const receipt = prepare<StoredReceipt>(
    'receipt',
    'SELECT receipt_id AS "receiptId", sender, receipt, at FROM receipts WHERE receipt_id = $1',
  );
  const withdrawals = prepare<StoredWithdrawal>(
    'withdrawals',
    `SELECT consent_id AS "consentId", withdrawn_at AS "withdrawnAt", by_party AS "by", position
     FROM withdrawals WHERE record_type = $1 AND record_id = $2 ORDER BY position`,
  );
  const isWithdrawn = prepare(
    'is withdrawn',
    'SELECT 1 FROM withdrawals WHERE record_type = $1 AND record_id = $2 AND consent_id = $3',
  );
  const holds = prepare(
    'holds',
    "SELECT 1 FROM outbox WHERE message_id = $1 AND token = $2 AND is_leased AND state = 'waiting'",
  );
  const states = prepare<{ state: keyof Backlog; count: number }>(
    'states',
    'SELECT state, count(*) AS count FROM outbox GROUP BY state',
  );
  const oldest = prepare<{ oldestDue: number | null }>(
    'oldest',
    `SELECT min(due_at) AS "oldestDue" FROM outbox WHERE state = 'waiting'`,
  );
  const log = prepare<StoredLogEntry>('log', `${logColumns} WHERE position > $1 ORDER BY position LIMIT $2`);
  const lastEntry = prepare<StoredLogEntry>('last entry', `${logColumns} ORDER BY position DESC LIMIT 1`);
  const heads = prepare<StoredHead>(
    'heads',
    'SELECT position, hash, head, at FROM heads WHERE position > $1 ORDER BY position LIMIT $2',
  );

  return {
    ping: async () => void (await ping.one()),
    record: record.one,
    version: version.one,
    records: async (recordType, { owner, after = 0, limit }) => {
      // One more tells whether there is a next page.
      const rows =
        owner === undefined
          ? await records.all(recordType, after, limit + 1)
          : await recordsOfOwner.all(recordType, owner, after, limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return { items, ...(rows.length > limit && last && { next: last.created }) };
    },
    changes: async ({ after, limit }) => pageFrom(after, await changes.all(after, limit)),
    submission: submission.one,
    receipt: receipt.one,
    isWithdrawn: async (recordType, recordId, consentId) =>
      (await isWithdrawn.one(recordType, recordId, consentId)) !== undefined,
    withdrawals: withdrawals.all,
    holds: async (messageId, token) => (await holds.one(messageId, token)) !== undefined,
    backlog: async () => {
      const counts = Object.fromEntries((await states.all()).map(({ state, count }) => [state, count]));
      const oldestDue = (await oldest.one())?.oldestDue;
      return {
        ...{ waiting: 0, delivered: 0, stopped: 0, quarantined: 0, ...counts },
        ...(typeof oldestDue === 'number' && { oldestDue }),
      };
    },
    log: async ({ after, limit }) => pageFrom(after, await log.all(after, limit)),
    lastEntry: lastEntry.one,
    heads: async ({ after, limit }) => pageFrom(after, await heads.all(after, limit)),
  };
}
