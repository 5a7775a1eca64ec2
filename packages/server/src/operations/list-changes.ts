import type { ChangePage } from '@amparo/core/exchange';
import { type Answer, answerJson } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { sharedOf } from '../sharing/see.ts';
import type { Change } from '../store/stored.ts';
import { linkTo } from './list-records.ts';

const usualLimit = 100;
/** How many changes are looked at for one page. */
const mostLookedAt = 1000;
/** What the feed calls what the store calls otherwise. */
const kinds: Readonly<Record<string, string>> = { created: 'added' };

/** Follows changes. */
export async function listChanges(call: Call<'listChanges'>, node: NodeParts): Promise<Answer> {
  const { at, caller, query } = call;
  const { limit = usualLimit } = query;
  const listing = ['listChanges', caller.party];
  const isSeen = watcher(caller.party, node, at);
  const changes: ChangePage['changes'][number][] = [];
  let after = readCursor(query.after, listing);
  let more = true;
  for (let looked = 0; more && changes.length < limit && looked < mostLookedAt; ) {
    const wanted = limit - changes.length;
    const { items, next } = await node.store.changes({ after, limit: wanted });
    for (const change of items) if (await isSeen(change)) changes.push(toMessage(change));
    after = next;
    looked += items.length;
    more = items.length === wanted;
  }
  const next = writeCursor(after, listing);
  const message: ChangePage = { changes, next, more };
  return answerJson(200, message, linkTo(more ? next : undefined, '/v1/changes', { limit }));
}

/** Whether a party may know of a change. Several changes of one record are decided on once. */
function watcher(party: string, node: NodeParts, now: number): (change: Change) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const decide = async ({ recordType, recordId, kind }: Change): Promise<boolean> => {
    const stored = await node.store.record(recordType, recordId);
    const shared = stored && (await sharedOf(stored, node));
    if (!shared) return false;
    // That a consent was withdrawn is for those who saw the record by it: they hold what they read.
    const withdrawals = kind === 'consent-withdrawn' ? [] : shared.withdrawals;
    return node.sharing.decideForAny(party, { ...shared, withdrawals }, now) !== undefined;
  };
  return async (change) => {
    const { recordType, recordId, kind, version } = change;
    if (version === 0) return false;
    if (node.sharing.owns(party, change)) return true;
    const key = JSON.stringify([recordType, recordId, kind === 'consent-withdrawn']);
    const answer = known.get(key) ?? decide(change);
    known.set(key, answer);
    return answer;
  };
}

function toMessage({ position, recordType, recordId, version, kind }: Change): ChangePage['changes'][number] {
  return {
    position,
    recordType,
    recordId,
    version,
    kind: (kinds[kind] ?? kind) as ChangePage['changes'][number]['kind'],
  };
}
