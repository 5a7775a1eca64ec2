import type { ConsentWithdrawal } from '@amparo/core/exchange';
import { consentsIn } from '@amparo/privacy';
import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { sharedOf } from '../sharing/see.ts';
import type { SharedRecord } from '../sharing/sharing-desk.ts';
import { readMessage } from './change-record.ts';
import { commit, once } from './commit.ts';
import { noticesOf } from './notices.ts';

/** Passes on that a person took consent back. */
export async function withdrawConsent(call: Call<'withdrawConsent'>, node: NodeParts): Promise<Answer> {
  const body = await readBody(call, node.limits.recordBytes);
  return once(call, body, node, async () => {
    const { at, caller, operation } = call;
    const message = readMessage(operation, body.bytes, node) as ConsentWithdrawal;
    const { recordType, recordId, consentId, withdrawnAt } = message;
    const stored = await node.store.record(recordType, recordId);
    const shared = stored && (await sharedOf(stored, node));
    if (!stored || !shared || !mayWithdraw(caller.party, shared, consentId, node, at))
      throw new Refusal('not-found');
    // Those who read the record by this consent are told to stop: a notice of that rests on no consent.
    const changing = { ...shared, withdrawals: [], recordId, by: caller.party, at };
    const notices = noticesOf(changing, node, 'consent.withdrawn');
    const effect = {
      withdrawals: [
        { recordType, recordId, consentId, withdrawnAt: Date.parse(withdrawnAt), by: caller.party },
      ],
      messages: notices.map((notice) => ({ ...notice, consentIds: [] })),
      conclude: ({
        withdrawals: [result],
      }: {
        withdrawals: readonly { kind: string; position: number }[];
      }) => {
        const isNew = result?.kind === 'withdrawn';
        return {
          status: isNew ? 201 : 200,
          message: { ...message, effectiveAt: new Date(node.now()).toISOString() },
          outcome: { accepted: isNew ? 1 : 0, unchanged: isNew ? 0 : 1, rejected: 0 },
          word: isNew ? 'withdrawn' : 'already-withdrawn',
          record: { recordType, recordId, version: stored.version },
          position: result?.position ?? 0,
        };
      },
      refuse: () => new Refusal('not-found'),
    };
    return commit(call, body, effect, node);
  });
}

/** Whoever sends, keeps or sees a record may pass on that its consent was withdrawn, and may do so again. */
function mayWithdraw(
  party: string,
  shared: SharedRecord,
  consentId: string,
  { partyId, sharing }: NodeParts,
  now: number,
): boolean {
  const hasConsent = consentsIn(shared.recordType, shared.record).some(
    (consent) => consent.consentId === consentId,
  );
  if (!hasConsent) return false;
  if (party === partyId || sharing.owns(party, shared)) return true;
  return sharing.decideForAny(party, { ...shared, withdrawals: [] }, now) !== undefined;
}
