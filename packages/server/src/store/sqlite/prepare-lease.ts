import type { DatabaseSync } from 'node:sqlite';
import type { LeaseOptions } from '../store.ts';
import type { LeasedMessage } from '../stored.ts';

const columns =
  'message_id AS messageId, token, attempts, recipient, record_type AS recordType, record_id AS recordId, position, payload';
const leased = 'UPDATE outbox SET token = token + 1, attempts = attempts + 1, is_leased = 1, due_at = ?';

/** Leases messages until a time; to be called in a transaction. */
export function prepareLease(writer: DatabaseSync) {
  const leaseFirst = writer.prepare(
    `${leased} WHERE seq IN
       (SELECT seq FROM outbox WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, seq LIMIT ?)
     RETURNING ${columns}`,
  );
  const leaseOne = writer.prepare(`${leased} WHERE seq = ? RETURNING ${columns}`);
  // From one recipient to the next in the index, however many messages each has.
  const recipients = writer.prepare(
    `WITH RECURSIVE r (recipient) AS (
       SELECT min(recipient) FROM outbox WHERE state = 'waiting'
       UNION ALL
       SELECT (SELECT min(recipient) FROM outbox WHERE state = 'waiting' AND outbox.recipient > r.recipient)
       FROM r WHERE r.recipient IS NOT NULL)
     SELECT recipient FROM r WHERE recipient IS NOT NULL`,
  );
  const dueOf = writer.prepare(
    `SELECT seq, due_at AS dueAt FROM outbox WHERE state = 'waiting' AND recipient = ? AND due_at <= ?
     ORDER BY due_at, seq LIMIT ?`,
  );

  return (limit: number, now: number, until: number, options?: LeaseOptions): LeasedMessage[] => {
    if (!options) return leaseFirst.all(until, now, limit) as unknown as LeasedMessage[];
    const { each = limit, except = [] } = options;
    const refused = new Set(except);
    const due = recipients
      .all()
      .filter(({ recipient }) => !refused.has(String(recipient)))
      .flatMap(({ recipient }) =>
        dueOf
          .all(String(recipient), now, each)
          .map(({ seq, dueAt }, nth) => ({ seq: Number(seq), dueAt: Number(dueAt), nth })),
      )
      .sort((one, other) => one.nth - other.nth || one.dueAt - other.dueAt || one.seq - other.seq);
    return due.slice(0, limit).map(({ seq }) => leaseOne.get(until, seq) as unknown as LeasedMessage);
  };
}
