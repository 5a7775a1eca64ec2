import { sharedOf } from '../sharing/see.ts';
import type { LeasedMessage } from '../store/stored.ts';
import type { NodeParts } from './node-parts.ts';

/**
 * Whether a notice may go to its recipient at this moment: only of a record of which the recipient sees something now. That
 * sharing has ended is told to those who saw the record before.
 */
export async function mayDeliver(
  { recipient, recordType, recordId, payload }: LeasedMessage,
  node: NodeParts,
): Promise<boolean> {
  const stored = await node.store.record(recordType, recordId);
  const shared = stored && (await sharedOf(stored, node));
  if (!shared) return false;
  if (node.sharing.owns(recipient, shared)) return true;
  const { type } = JSON.parse(payload) as { readonly type: string };
  const withdrawals = type === 'consent.withdrawn' ? [] : shared.withdrawals;
  return node.sharing.decideForAny(recipient, { ...shared, withdrawals }, node.now()) !== undefined;
}
