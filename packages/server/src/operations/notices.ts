import type { RecordType } from '@amparo/core';
import type { NodeParts } from '../node/node-parts.ts';
import type { StoredWithdrawal } from '../store/stored.ts';
import type { NewMessage } from '../store/write.ts';

/** A record that changes. */
export interface Changing {
  readonly recordType: RecordType;
  readonly recordId: string;
  readonly record: object;
  readonly owner: string;
  readonly withdrawals: readonly StoredWithdrawal[];
  /** Who changes it, and need not be told. */
  readonly by: string;
  readonly at: number;
}

/** What a notice says: that a record changed, or that sharing on a consent of it has ended. */
export type NoticeType = 'record.changed' | 'consent.withdrawn';

/**
 * Messages to those who want to be told of changes and may see something of the record: that there is something to read, and
 * no more. Each rests on the consents that its receiver sees the record by.
 */
export function noticesOf(
  changing: Changing,
  node: NodeParts,
  type: NoticeType = 'record.changed',
): readonly NewMessage[] {
  const { recordType, recordId, at } = changing;
  return [...node.parties.values()].flatMap(({ partyId, webhook }) => {
    if (!webhook || partyId === changing.by) return [];
    const consentIds = consentsOf(partyId, changing, node);
    if (consentIds === undefined) return [];
    const data = { recordType: recordType.type, recordId };
    const timestamp = new Date(at).toISOString();
    return [
      {
        messageId: crypto.randomUUID(),
        recipient: partyId,
        ...data,
        consentIds,
        payload: JSON.stringify({ type, timestamp, data }),
        availableAt: at,
      },
    ];
  });
}

/** The consents by which a party sees a record; undefined where it sees nothing of it. */
function consentsOf(
  partyId: string,
  changing: Changing,
  { sharing }: NodeParts,
): readonly string[] | undefined {
  if (sharing.owns(partyId, changing)) return [];
  const allowed = sharing.decideForAny(partyId, changing, changing.at);
  return allowed && (allowed.terms?.consentIds ?? []);
}
