import type { DatabaseSync } from 'node:sqlite';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { GroupTransaction } from '../group/commit-group.ts';
import type { Found, Needs } from '../group/needs.ts';
import { type Counters, type GroupRows, keyOf, type RecordRow } from '../group/rows.ts';
import { untilFree } from './connect.ts';

/** The transaction of a group of writes on the connection that writes. */
export function createSqliteGroup(writer: DatabaseSync, patience: number): GroupTransaction {
  const counters = writer.prepare(
    'SELECT position, log_position AS logPosition, log_hash AS logHash FROM counters',
  );
  const find = prepareFind(writer);
  const insert = prepareInsert(writer);
  return {
    begin: async () => {
      await untilFree(patience, () => writer.exec('BEGIN IMMEDIATE'));
      return counters.get() as unknown as Counters;
    },
    find: async (needs) => find(needs),
    insert: async (rows) => insert(rows),
    commit: async () => writer.exec('COMMIT'),
    rollback: async () => {
      if (writer.isTransaction) writer.exec('ROLLBACK');
    },
  };
}

function prepareFind(writer: DatabaseSync): (needs: Needs) => Found {
  const record = writer.prepare(
    `SELECT r.owner, r.created, r.version, r.position, c.digest FROM records r JOIN changes c ON c.position = r.position
     WHERE r.record_type = ? AND r.record_id = ?`,
  );
  const submission = writer.prepare('SELECT digest, answer FROM submissions WHERE sender = ? AND key = ?');
  const nonce = writer.prepare('SELECT 1 FROM nonces WHERE keyid = ? AND nonce = ?');
  const consent = writer.prepare(
    'SELECT 1 FROM withdrawals WHERE record_type = ? AND record_id = ? AND consent_id = ?',
  );
  return (needs) => {
    const records = new Map<string, RecordRow>();
    for (const { recordType, recordId } of needs.records) {
      const row = record.get(recordType, recordId) as Omit<RecordRow, 'recordType' | 'recordId'> | undefined;
      if (row) records.set(keyOf(recordType, recordId), { recordType, recordId, ...row });
    }
    const submissions = new Map<string, { digest: string; answer: string }>();
    for (const { sender, key } of needs.submissions) {
      const row = submission.get(sender, key) as { digest: string; answer: string } | undefined;
      if (row) submissions.set(keyOf(sender, key), row);
    }
    const nonces = new Set<string>();
    for (const known of needs.nonces)
      if (nonce.get(known.keyid, known.nonce)) nonces.add(keyOf(known.keyid, known.nonce));
    const withdrawn = new Set<string>();
    for (const { recordType, recordId, consentId } of needs.consents)
      if (consent.get(recordType, recordId, consentId)) withdrawn.add(keyOf(recordType, recordId, consentId));
    return { records, submissions, nonces, withdrawn };
  };
}

function prepareInsert(writer: DatabaseSync): (rows: GroupRows) => void {
  const change = writer.prepare('INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const record = writer.prepare(
    `INSERT INTO records VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET version = excluded.version, position = excluded.position`,
  );
  const nonce = writer.prepare('INSERT INTO nonces VALUES (?, ?, ?)');
  const withdrawal = writer.prepare('INSERT INTO withdrawals VALUES (?, ?, ?, ?, ?, ?)');
  const stop = writer.prepare(
    `UPDATE outbox SET state = 'stopped', payload = '', is_leased = 0
     WHERE state IN ('waiting', 'quarantined') AND seq IN
       (SELECT seq FROM outbox_consents WHERE record_type = ? AND record_id = ? AND consent_id = ?)`,
  );
  const message = writer.prepare(
    `INSERT INTO outbox (message_id, recipient, record_type, record_id, position, payload, state, due_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const messageConsent = writer.prepare('INSERT OR IGNORE INTO outbox_consents VALUES (?, ?, ?, ?)');
  const receipt = writer.prepare('INSERT INTO receipts VALUES (?, ?, ?, ?)');
  const submission = writer.prepare('INSERT INTO submissions VALUES (?, ?, ?, ?, ?)');
  const log = writer.prepare('INSERT INTO log VALUES (?, ?, ?, ?)');
  const counters = writer.prepare('UPDATE counters SET position = ?, log_position = ?, log_hash = ?');

  return (rows) => {
    for (const row of rows.changes)
      change.run(
        row.position,
        row.kind,
        row.recordType,
        row.recordId,
        row.version,
        row.owner,
        row.at,
        row.digest ?? null,
        row.replaces ?? null,
        row.content ?? null,
      );
    failpoint('commit.after-changes');
    for (const row of rows.records)
      record.run(row.recordType, row.recordId, row.owner, row.created, row.version, row.position);
    failpoint('commit.after-records');
    for (const row of rows.nonces) nonce.run(row.keyid, row.nonce, row.until);
    failpoint('commit.after-nonces');
    for (const row of rows.withdrawals) {
      const { recordType, recordId, consentId } = row;
      withdrawal.run(recordType, recordId, consentId, row.withdrawnAt, row.by, row.position);
    }
    failpoint('commit.after-withdrawals');
    for (const { recordType, recordId, consentId } of rows.withdrawals)
      stop.run(recordType, recordId, consentId);
    failpoint('commit.after-stops');
    const numbers = rows.messages.map(({ message: row, position, stopped }) => {
      const { messageId, recipient, recordType, recordId, payload, availableAt } = row;
      const state = stopped ? 'stopped' : 'waiting';
      const kept = stopped ? '' : payload;
      return message.run(messageId, recipient, recordType, recordId, position, kept, state, availableAt)
        .lastInsertRowid;
    });
    failpoint('commit.after-messages');
    for (const [index, { message: row }] of rows.messages.entries())
      for (const consentId of row.consentIds)
        messageConsent.run(row.recordType, row.recordId, consentId, numbers[index] ?? 0);
    failpoint('commit.after-message-consents');
    for (const row of rows.receipts) receipt.run(row.receiptId, row.sender, row.receipt, row.at);
    failpoint('commit.after-receipts');
    for (const row of rows.submissions) submission.run(row.sender, row.key, row.digest, row.answer, row.at);
    failpoint('commit.after-submissions');
    for (const row of rows.log) log.run(row.position, row.content, row.previous, row.hash);
    failpoint('commit.after-log');
    if (rows.changes.length + rows.log.length > 0)
      counters.run(rows.counters.position, rows.counters.logPosition, rows.counters.logHash);
    failpoint('commit.after-counters');
  };
}
