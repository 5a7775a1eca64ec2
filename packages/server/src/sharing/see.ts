import type { Purpose } from '@amparo/privacy';
import { viewOf } from '@amparo/privacy';
import type { NodeParts } from '../node/node-parts.ts';
import type { StoredRecord } from '../store/stored.ts';
import type { SharedRecord } from './sharing-desk.ts';

/** What a party may see of a stored record for a purpose, as JSON; undefined if nothing. */
export async function see(
  reader: string,
  stored: StoredRecord,
  purpose: Purpose,
  node: NodeParts,
  now: number,
): Promise<string | undefined> {
  if (node.sharing.owns(reader, stored)) return stored.content;
  const shared = await sharedOf(stored, node);
  const decision = shared && node.sharing.decide(reader, shared, purpose, now);
  if (!shared || !decision?.isAllowed) return undefined;
  return JSON.stringify(viewOf(shared.recordType, decision.allowed)(shared.record));
}

/** A stored record, to decide on it. Undefined for a type that the node no longer takes. */
export async function sharedOf(stored: StoredRecord, node: NodeParts): Promise<SharedRecord | undefined> {
  const recordType = node.recordTypes.get(stored.recordType);
  if (!recordType) return undefined;
  const withdrawals = await node.store.withdrawals(stored.recordType, stored.recordId);
  return { recordType, record: JSON.parse(stored.content), owner: stored.owner, withdrawals };
}
