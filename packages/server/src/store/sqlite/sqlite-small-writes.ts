import type { DatabaseSync } from 'node:sqlite';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { SmallWrites } from '../store-parts.ts';
import type { LeasedMessage, StoredHead } from '../stored.ts';

const mine = "WHERE message_id = ? AND token = ? AND is_leased = 1 AND state = 'waiting'";

/** `write` runs work in a transaction and settles after its commit. */
export function createSqliteSmallWrites(
  writer: DatabaseSync,
  write: <T>(work: () => T) => Promise<T>,
): SmallWrites {
  const lease = writer.prepare(
    `UPDATE outbox SET token = token + 1, attempts = attempts + 1, is_leased = 1, due_at = ?
     WHERE seq IN (SELECT seq FROM outbox WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, seq LIMIT ?)
     RETURNING message_id AS messageId, token, attempts, recipient, record_type AS recordType, record_id AS recordId,
       position, payload`,
  );
  const complete = writer.prepare(
    `UPDATE outbox SET state = 'delivered', payload = '', is_leased = 0 ${mine}`,
  );
  const retry = writer.prepare(`UPDATE outbox SET is_leased = 0, due_at = ? ${mine}`);
  const quarantine = writer.prepare(`UPDATE outbox SET state = 'quarantined', is_leased = 0 ${mine}`);
  const addHead = writer.prepare(
    `INSERT OR IGNORE INTO heads SELECT position, hash, ?, ? FROM log WHERE position = ? AND hash = ?`,
  );
  const purgeNonces = writer.prepare('DELETE FROM nonces WHERE until <= ?');
  const purgeSubmissions = writer.prepare('DELETE FROM submissions WHERE at < ?');
  const purgeMessages = writer.prepare(
    "DELETE FROM outbox WHERE state IN ('delivered', 'stopped') AND due_at < ?",
  );
  const checkpoint = writer.prepare('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    lease: async (limit, now, seconds) => {
      failpoint('lease.before');
      const messages = await write(
        () => lease.all(now + Math.ceil(seconds * 1000), now, limit) as unknown as LeasedMessage[],
      );
      failpoint('lease.after');
      return messages;
    },
    complete: async (messageId, token) => {
      failpoint('complete.before');
      const done = await write(() => complete.run(messageId, token).changes === 1);
      failpoint('complete.after');
      return done;
    },
    retry: async (messageId, token, at) => {
      failpoint('retry.before');
      const done = await write(() => retry.run(at, messageId, token).changes === 1);
      failpoint('retry.after');
      return done;
    },
    quarantine: async (messageId, token) => {
      failpoint('quarantine.before');
      const done = await write(() => quarantine.run(messageId, token).changes === 1);
      failpoint('quarantine.after');
      return done;
    },
    addHead: async ({ position, hash, head, at }: StoredHead) => {
      failpoint('head.before');
      const done = await write(() => addHead.run(head, at, position, hash).changes === 1);
      failpoint('head.after');
      return done;
    },
    purge: async ({ noncesUntil, submissionsBefore, messagesBefore }) => {
      failpoint('purge.before');
      const purged = await write(() => {
        const nonces = noncesUntil === undefined ? 0 : Number(purgeNonces.run(noncesUntil).changes);
        failpoint('purge.between');
        const submissions =
          submissionsBefore === undefined ? 0 : Number(purgeSubmissions.run(submissionsBefore).changes);
        const messages = messagesBefore === undefined ? 0 : Number(purgeMessages.run(messagesBefore).changes);
        return { nonces, submissions, messages };
      });
      failpoint('purge.after');
      // What was forgotten must not live on in the write-ahead log. Best effort: a reader in another process may prevent it.
      checkpoint.get();
      return purged;
    },
  };
}
