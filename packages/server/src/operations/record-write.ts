import { entityTagOf } from '../http/entity-tag.ts';
import { sha256 } from '../http/sha-256.ts';
import type { NodeParts } from '../node/node-parts.ts';
import type { Facts, RecordResult } from '../store/outcome.ts';
import type { StoredWithdrawal } from '../store/stored.ts';
import type { RecordWrite } from '../store/write.ts';
import type { Conclusion } from './commit.ts';
import { noticesOf } from './notices.ts';
import type { Received } from './receive.ts';

/** Whose record is written, by whom and when. */
export interface Writing {
  readonly owner: string;
  readonly by: string;
  readonly at: number;
  readonly withdrawals: readonly StoredWithdrawal[];
}

/** A record to store, with the messages that its change causes. */
export function recordWriteOf(received: Received, writing: Writing, node: NodeParts): RecordWrite {
  const { recordType, recordId, text } = received;
  return {
    recordType: recordType.type,
    recordId,
    owner: writing.owner,
    content: text,
    digest: sha256(text),
    messages: noticesOf({ ...received, ...writing }, node),
  };
}

/** What came of one record that was stored. */
export function concludeRecord(
  { recordType, recordId, diagnostics }: Pick<Received, 'recordType' | 'recordId' | 'diagnostics'>,
  {
    status = () => 200,
    withLocation = false,
    word = 'accepted',
  }: { status?: (kind: RecordResult['kind']) => number; withLocation?: boolean; word?: string } = {},
): (facts: Facts) => Conclusion {
  return ({ records: [result] }) => {
    const { kind, version, position } = result as RecordResult;
    const record = { recordType: recordType.type, recordId, version };
    const isNew = kind !== 'unchanged';
    return {
      status: status(kind),
      headers: {
        ...(withLocation && {
          location: `/v1/records/${recordType.type}/${encodeURIComponent(recordId)}`,
        }),
        etag: entityTagOf(version),
      },
      message: {
        outcome: isNew ? 'accepted' : 'unchanged',
        ...record,
        ...(diagnostics.length > 0 && { diagnostics: diagnostics.slice(0, 1000) }),
      },
      outcome: { accepted: isNew ? 1 : 0, unchanged: isNew ? 0 : 1, rejected: 0 },
      word: isNew ? word : 'unchanged',
      record,
      ...(isNew && { position }),
    };
  };
}
