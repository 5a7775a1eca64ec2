import type { RecordType } from '@amparo/core';
import { compileProtocol, consentsIn, decide, exampleProtocol, viewOf } from '@amparo/privacy';
import { type Referral, referralRecord } from '@amparo/referral';
import { sampleReferrals } from '@amparo/referral/samples';

export const moment = Date.parse('2026-06-01T00:00:00Z');

/** Invented referrals of which the legal-aid office of the example protocol may have something, as it may have them. */
export function referralsFor(partyId: string, count: number, seed = 1): Referral[] {
  const views: Referral[] = [];
  for (const record of sampleReferrals({ seed })) {
    if (views.length === count) break;
    const view = viewFor(partyId, record);
    if (view) views.push(view as Referral);
  }
  return views;
}

/** What a party may have of a referral of the harbour's; undefined if nothing. */
export function viewFor(
  partyId: string,
  record: object,
  recordType: RecordType = referralRecord,
): object | undefined {
  const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [recordType] });
  if (!compiled.ok) throw new Error('The protocol has faults.');
  const { policy } = compiled;
  const decision = decide({
    party: { partyId, recipientClass: policy.classes.get(partyId) ?? 'other-organisation' },
    audience: 'referral-partner',
    purpose: 'referral',
    record,
    recordType,
    consents: consentsIn(recordType, record),
    withdrawals: [],
    policy,
    now: new Date(moment),
  });
  return decision.isAllowed ? viewOf(recordType, decision.allowed)(record) : undefined;
}
