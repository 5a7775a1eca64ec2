import { decide } from './decide.ts';
import type { Decision, SharingRequest } from './decision/decision.ts';
import type { RefusalReason } from './decision/reasons.ts';

/** As whom a party can ask under a protocol, what sees most first. */
const audiences = ['referral-partner', 'regulator'] as const;

/**
 * Decides what of a record a party may have, as whatever audience the protocol lets it ask: the first that is allowed;
 * anybody may have what is public. Where none is, the reasons are those of the audiences that the protocol knows.
 *
 * @example
 * ```ts
 * import { compileProtocol, consentsIn, decideForParty, exampleProtocol, viewOf } from '@amparo/privacy';
 * import { referralRecord } from '@amparo/referral';
 * import { sampleReferrals } from '@amparo/referral/samples';
 *
 * const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [referralRecord] });
 * if (!compiled.ok) throw new Error('The protocol has faults.');
 * const [record] = sampleReferrals({ seed: 1, count: 1 });
 * const decision = decideForParty({
 *   party: { partyId: 'org-legal-aid', recipientClass: 'other-organisation' }, purpose: 'referral',
 *   record, recordType: referralRecord, consents: consentsIn(referralRecord, record), withdrawals: [],
 *   policy: compiled.policy, now: new Date(),
 * });
 * console.log(decision.isAllowed ? viewOf(referralRecord, decision.allowed)(record) : decision.reasons);
 * ```
 */
export function decideForParty(request: Omit<SharingRequest, 'audience'>): Decision {
  const { party, policy, purpose, recordType } = request;
  const granted = audiences.filter(
    (audience) =>
      policy.grantFor({ to: party.partyId, audience, purpose, recordType: recordType.type }) !== undefined,
  );
  const reasons = new Set<RefusalReason>();
  for (const audience of [...granted, 'public'] as const) {
    const decision = decide({ ...request, audience });
    if (decision.isAllowed) return decision;
    // That a record is not public says little to who asked for it as a partner.
    if (audience !== 'public') for (const reason of decision.reasons) reasons.add(reason);
  }
  if (granted.length > 0) return { isAllowed: false, reasons: [...reasons] };
  return decide({ ...request, audience: 'referral-partner' });
}
