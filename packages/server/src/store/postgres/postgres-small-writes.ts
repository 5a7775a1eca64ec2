import type pg from 'pg';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { SmallWrites } from '../store-parts.ts';
import type { LeasedMessage } from '../stored.ts';

const mine = "WHERE message_id = $1 AND token = $2 AND is_leased AND state = 'waiting'";

const statements = {
  lease: `UPDATE outbox SET token = token + 1, attempts = attempts + 1, is_leased = true, due_at = $1
    WHERE seq IN (SELECT seq FROM outbox WHERE state = 'waiting' AND due_at <= $2 ORDER BY due_at, seq LIMIT $3
      FOR UPDATE SKIP LOCKED)
    RETURNING message_id AS "messageId", token, attempts, recipient, record_type AS "recordType",
      record_id AS "recordId", position, payload`,
  // From one recipient to the next in the index, however many messages each has. The rows are locked before they are counted.
  leaseEach: `WITH RECURSIVE r AS (
      (SELECT recipient FROM outbox WHERE state = 'waiting' ORDER BY recipient LIMIT 1)
      UNION ALL
      SELECT (SELECT o.recipient FROM outbox o WHERE o.state = 'waiting' AND o.recipient > r.recipient
        ORDER BY o.recipient LIMIT 1)
      FROM r WHERE r.recipient IS NOT NULL),
    due AS MATERIALIZED (
      SELECT one.* FROM (SELECT recipient FROM r WHERE recipient IS NOT NULL AND recipient <> ALL ($5::text[])) AS those
      CROSS JOIN LATERAL (SELECT o.seq, o.recipient, o.due_at FROM outbox o
        WHERE o.state = 'waiting' AND o.recipient = those.recipient AND o.due_at <= $2
        ORDER BY o.due_at, o.seq LIMIT $4 FOR UPDATE SKIP LOCKED) AS one),
    chosen AS (
      SELECT seq FROM (SELECT seq, due_at, row_number() OVER (PARTITION BY recipient ORDER BY due_at, seq) AS nth
        FROM due) AS counted ORDER BY nth, due_at, seq LIMIT $3)
    UPDATE outbox SET token = token + 1, attempts = attempts + 1, is_leased = true, due_at = $1
    FROM chosen WHERE outbox.seq = chosen.seq
    RETURNING message_id AS "messageId", token, attempts, recipient, record_type AS "recordType",
      record_id AS "recordId", position, payload`,
  complete: `UPDATE outbox SET state = 'delivered', payload = '', is_leased = false ${mine}`,
  retry: `UPDATE outbox SET is_leased = false, due_at = $3 ${mine}`,
  release: `UPDATE outbox SET is_leased = false, attempts = attempts - 1, due_at = $3 ${mine}`,
  stop: `UPDATE outbox SET state = 'stopped', payload = '', is_leased = false ${mine}`,
  quarantine: `UPDATE outbox SET state = 'quarantined', is_leased = false ${mine}`,
  head: `INSERT INTO heads (position, hash, head, at)
    SELECT position, hash, $1, $2 FROM log WHERE position = $3 AND hash = $4 ON CONFLICT DO NOTHING`,
  purgeNonces: 'DELETE FROM nonces WHERE until <= $1',
  purgeSubmissions: 'DELETE FROM submissions WHERE at < $1',
  purgeMessages: "DELETE FROM outbox WHERE state IN ('delivered', 'stopped') AND due_at < $1",
} as const;

/** Each statement is a transaction of its own. */
export function createPostgresSmallWrites(pool: pg.Pool): SmallWrites {
  const run = <Row extends pg.QueryResultRow>(name: keyof typeof statements, ...values: unknown[]) =>
    pool.query<Row>({ name, text: statements[name], values });
  const isDone = async (name: keyof typeof statements, ...values: unknown[]) =>
    (await run(name, ...values)).rowCount === 1;

  return {
    lease: async (limit, now, seconds, options) => {
      failpoint('lease.before');
      const values = [now + Math.ceil(seconds * 1000), now, limit];
      const { rows } = options
        ? await run<LeasedMessage>('leaseEach', ...values, options.each ?? limit, options.except ?? [])
        : await run<LeasedMessage>('lease', ...values);
      failpoint('lease.after');
      return rows;
    },
    complete: async (messageId, token) => {
      failpoint('complete.before');
      const done = await isDone('complete', messageId, token);
      failpoint('complete.after');
      return done;
    },
    retry: async (messageId, token, at) => {
      failpoint('retry.before');
      const done = await isDone('retry', messageId, token, at);
      failpoint('retry.after');
      return done;
    },
    release: async (messageId, token, at) => {
      failpoint('release.before');
      const done = await isDone('release', messageId, token, at);
      failpoint('release.after');
      return done;
    },
    stop: async (messageId, token) => {
      failpoint('stop.before');
      const done = await isDone('stop', messageId, token);
      failpoint('stop.after');
      return done;
    },
    quarantine: async (messageId, token) => {
      failpoint('quarantine.before');
      const done = await isDone('quarantine', messageId, token);
      failpoint('quarantine.after');
      return done;
    },
    addHead: async ({ position, hash, head, at }) => {
      failpoint('head.before');
      const done = await isDone('head', head, at, position, hash);
      failpoint('head.after');
      return done;
    },
    purge: async ({ noncesUntil, submissionsBefore, messagesBefore }) => {
      failpoint('purge.before');
      const purge = async (name: keyof typeof statements, time: number | undefined) =>
        time === undefined ? 0 : ((await run(name, time)).rowCount ?? 0);
      const nonces = await purge('purgeNonces', noncesUntil);
      failpoint('purge.between');
      const submissions = await purge('purgeSubmissions', submissionsBefore);
      const messages = await purge('purgeMessages', messagesBefore);
      failpoint('purge.after');
      return { nonces, submissions, messages };
    },
  };
}
