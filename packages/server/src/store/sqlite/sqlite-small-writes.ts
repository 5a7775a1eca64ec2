import type { DatabaseSync } from 'node:sqlite';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { SmallWrites } from '../store-parts.ts';
import type { StoredHead } from '../stored.ts';
import { prepareLease } from './prepare-lease.ts';

const mine = "WHERE message_id = ? AND token = ? AND is_leased = 1 AND state = 'waiting'";

/** `write` runs work in a transaction and settles after its commit. */
export function createSqliteSmallWrites(
  writer: DatabaseSync,
  write: <T>(work: () => T) => Promise<T>,
): SmallWrites {
  const lease = prepareLease(writer);
  const complete = writer.prepare(
    `UPDATE outbox SET state = 'delivered', payload = '', is_leased = 0 ${mine}`,
  );
  const retry = writer.prepare(`UPDATE outbox SET is_leased = 0, due_at = ? ${mine}`);
  const release = writer.prepare(
    `UPDATE outbox SET is_leased = 0, attempts = attempts - 1, due_at = ? ${mine}`,
  );
  const stop = writer.prepare(`UPDATE outbox SET state = 'stopped', payload = '', is_leased = 0 ${mine}`);
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
    lease: async (limit, now, seconds, options) => {
      failpoint('lease.before');
      const until = now + Math.ceil(seconds * 1000);
      const messages = await write(() => lease(limit, now, until, options));
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
    release: async (messageId, token, at) => {
      failpoint('release.before');
      const done = await write(() => release.run(at, messageId, token).changes === 1);
      failpoint('release.after');
      return done;
    },
    stop: async (messageId, token) => {
      failpoint('stop.before');
      const done = await write(() => stop.run(messageId, token).changes === 1);
      failpoint('stop.after');
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
