import type pg from 'pg';
import type { Found, Needs } from '../group/needs.ts';
import { keyOf, type RecordRow } from '../group/rows.ts';

/**
 * Reads what a group needs, by one statement a table, all sent at once. LATERAL with LIMIT keeps each row a search in the index.
 */
export async function findRows(client: pg.PoolClient, needs: Needs): Promise<Found> {
  const find = async <Row extends pg.QueryResultRow>(text: string, columns: readonly unknown[][]) =>
    columns[0]?.length === 0
      ? []
      : (await client.query<Row>({ name: text.slice(0, 60), text, values: [...columns] })).rows;

  const records = find<RecordRow>(
    `SELECT /* records */ r.record_type AS "recordType", r.record_id AS "recordId", r.owner,
       r.created, r.version, r.position, c.digest
     FROM unnest($1::text[], $2::text[]) AS n (t, i) CROSS JOIN LATERAL
       (SELECT * FROM records WHERE record_type = n.t AND record_id = n.i LIMIT 1) r
       CROSS JOIN LATERAL (SELECT digest FROM changes WHERE position = r.position LIMIT 1) c`,
    [needs.records.map((one) => one.recordType), needs.records.map((one) => one.recordId)],
  );
  const submissions = find<{ sender: string; key: string; digest: string; answer: string }>(
    `SELECT /* submissions */ s.sender, s.key, s.digest, s.answer
     FROM unnest($1::text[], $2::text[]) AS n (s, k) CROSS JOIN LATERAL
       (SELECT * FROM submissions WHERE sender = n.s AND key = n.k LIMIT 1) s`,
    [needs.submissions.map((one) => one.sender), needs.submissions.map((one) => one.key)],
  );
  const nonces = find<{ keyid: string; nonce: string }>(
    `SELECT /* nonces */ k.keyid, k.nonce
     FROM unnest($1::text[], $2::text[]) AS n (k, n) CROSS JOIN LATERAL
       (SELECT * FROM nonces WHERE keyid = n.k AND nonce = n.n LIMIT 1) k`,
    [needs.nonces.map((one) => one.keyid), needs.nonces.map((one) => one.nonce)],
  );
  const withdrawn = find<{ recordType: string; recordId: string; consentId: string }>(
    `SELECT /* withdrawals */ w.record_type AS "recordType", w.record_id AS "recordId", w.consent_id AS "consentId"
     FROM unnest($1::text[], $2::text[], $3::text[]) AS n (t, i, c) CROSS JOIN LATERAL
       (SELECT * FROM withdrawals WHERE record_type = n.t AND record_id = n.i AND consent_id = n.c LIMIT 1) w`,
    [
      needs.consents.map((one) => one.recordType),
      needs.consents.map((one) => one.recordId),
      needs.consents.map((one) => one.consentId),
    ],
  );
  const [ofRecords, ofSubmissions, ofNonces, ofWithdrawn] = await Promise.all([
    records,
    submissions,
    nonces,
    withdrawn,
  ]);
  return {
    records: new Map(ofRecords.map((row) => [keyOf(row.recordType, row.recordId), row])),
    submissions: new Map(ofSubmissions.map((row) => [keyOf(row.sender, row.key), row])),
    nonces: new Set(ofNonces.map((row) => keyOf(row.keyid, row.nonce))),
    withdrawn: new Set(ofWithdrawn.map((row) => keyOf(row.recordType, row.recordId, row.consentId))),
  };
}
