import type pg from 'pg';
import { failpoint } from '../../failpoint/failpoint.ts';
import type { GroupRows } from '../group/rows.ts';

/**
 * Writes all rows of a group, by one statement a table. Each column goes as one array. Statements are sent one after the other without
 * waiting for answers; where one fails, those after it do too, and the first error is thrown.
 */
export async function insertRows(client: pg.PoolClient, rows: GroupRows): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const run = <Row>(
    name: string,
    text: string,
    list: readonly Row[],
    ...columns: ((row: Row) => unknown)[]
  ) => {
    if (list.length === 0) return;
    const values = columns.map((column) => list.map((row) => column(row) ?? null));
    sent.push(client.query({ name, text, values }));
  };

  run(
    'insert changes',
    `INSERT INTO changes (position, kind, record_type, record_id, version, owner, at, digest, replaces, content)
     SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::bigint[],
       $8::text[], $9::bigint[], $10::text[])`,
    rows.changes,
    (row) => row.position,
    (row) => row.kind,
    (row) => row.recordType,
    (row) => row.recordId,
    (row) => row.version,
    (row) => row.owner,
    (row) => row.at,
    (row) => row.digest,
    (row) => row.replaces,
    (row) => row.content,
  );
  failpoint('commit.after-changes');
  // Not "insert or else update": that writes a second entry of the write-ahead log for each row.
  const first = rows.changes[0]?.position ?? 0;
  run(
    'insert records',
    `INSERT INTO records (record_type, record_id, owner, created, version, position)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[])`,
    rows.records.filter(({ created }) => created >= first),
    (row) => row.recordType,
    (row) => row.recordId,
    (row) => row.owner,
    (row) => row.created,
    (row) => row.version,
    (row) => row.position,
  );
  run(
    'update records',
    `UPDATE records r SET version = n.version, position = n.position
     FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[]) AS n (record_type, record_id, version, position)
     WHERE r.record_type = n.record_type AND r.record_id = n.record_id`,
    rows.records.filter(({ created }) => created < first),
    (row) => row.recordType,
    (row) => row.recordId,
    (row) => row.version,
    (row) => row.position,
  );
  failpoint('commit.after-records');
  run(
    'insert nonces',
    'INSERT INTO nonces (keyid, nonce, until) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])',
    rows.nonces,
    (row) => row.keyid,
    (row) => row.nonce,
    (row) => row.until,
  );
  failpoint('commit.after-nonces');
  run(
    'insert withdrawals',
    `INSERT INTO withdrawals (record_type, record_id, consent_id, withdrawn_at, by_party, position)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::bigint[])`,
    rows.withdrawals,
    (row) => row.recordType,
    (row) => row.recordId,
    (row) => row.consentId,
    (row) => row.withdrawnAt,
    (row) => row.by,
    (row) => row.position,
  );
  failpoint('commit.after-withdrawals');
  run(
    'stop messages',
    `UPDATE outbox SET state = 'stopped', payload = '', is_leased = false
     WHERE state IN ('waiting', 'quarantined') AND seq IN
       (SELECT c.seq FROM unnest($1::text[], $2::text[], $3::text[]) AS n (t, i, c)
        JOIN outbox_consents c ON c.record_type = n.t AND c.record_id = n.i AND c.consent_id = n.c)`,
    rows.withdrawals,
    (row) => row.recordType,
    (row) => row.recordId,
    (row) => row.consentId,
  );
  failpoint('commit.after-stops');
  run(
    'insert messages',
    `INSERT INTO outbox (message_id, recipient, record_type, record_id, position, payload, state, due_at)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::bigint[])`,
    rows.messages,
    ({ message }) => message.messageId,
    ({ message }) => message.recipient,
    ({ message }) => message.recordType,
    ({ message }) => message.recordId,
    ({ position }) => position,
    ({ message, stopped }) => (stopped ? '' : message.payload),
    ({ stopped }) => (stopped ? 'stopped' : 'waiting'),
    ({ message }) => message.availableAt,
  );
  failpoint('commit.after-messages');
  run(
    'insert consents of messages',
    `INSERT INTO outbox_consents (record_type, record_id, consent_id, seq)
     SELECT o.record_type, o.record_id, n.c, o.seq FROM unnest($1::text[], $2::text[]) AS n (m, c)
     JOIN outbox o ON o.message_id = n.m ON CONFLICT DO NOTHING`,
    rows.messages.flatMap(({ message }) =>
      message.consentIds.map((consentId) => ({ messageId: message.messageId, consentId })),
    ),
    (row) => row.messageId,
    (row) => row.consentId,
  );
  failpoint('commit.after-message-consents');
  run(
    'insert receipts',
    `INSERT INTO receipts (receipt_id, sender, receipt, at)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[])`,
    rows.receipts,
    (row) => row.receiptId,
    (row) => row.sender,
    (row) => row.receipt,
    (row) => row.at,
  );
  failpoint('commit.after-receipts');
  run(
    'insert submissions',
    `INSERT INTO submissions (sender, key, digest, answer, at)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[])`,
    rows.submissions,
    (row) => row.sender,
    (row) => row.key,
    (row) => row.digest,
    (row) => row.answer,
    (row) => row.at,
  );
  failpoint('commit.after-submissions');
  run(
    'insert log',
    `INSERT INTO log (position, content, previous, hash)
     SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[])`,
    rows.log,
    (row) => row.position,
    (row) => row.content,
    (row) => row.previous,
    (row) => row.hash,
  );
  failpoint('commit.after-log');
  const { position, logPosition, logHash } = rows.counters;
  if (rows.changes.length + rows.log.length > 0)
    sent.push(
      client.query({
        name: 'set counters',
        text: 'UPDATE counters SET position = $1, log_position = $2, log_hash = $3',
        values: [position, logPosition, logHash],
      }),
    );
  await Promise.all(sent);
  failpoint('commit.after-counters');
}
