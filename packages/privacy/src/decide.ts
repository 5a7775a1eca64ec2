import { faultsOfRequest, faultsWithoutProtocol, findGrant } from './decision/check-request.ts';
import type { Decision, SharingRequest } from './decision/decision.ts';
import { fieldsOfDecision } from './decision/fields-of-decision.ts';
import { findGround } from './decision/ground.ts';
import { judgedFields } from './decision/judged-fields.ts';
import type { RefusalReason } from './decision/reasons.ts';
import { readStanding } from './decision/standing.ts';
import { judgeByAudience } from './decision/withhold.ts';
import type { Grant } from './protocol/policy.ts';
import type { Plain } from './views/compile-view.ts';

/**
 * Decides what of a record a party may have: the fields that may go and the reason for each that may not, or why nothing
 * may. Pure: the same request gives the same decision. Everything is denied that is not allowed by all of these: the
 * audience, the protocol between the two organisations, a lawful basis, the person's answers, the record's own
 * lists of what is told, and its level.
 *
 * Of the record it reads its type, its level and the fields named in `recordType.sharing`, so that nothing else in it can
 * show in a decision. Immigration enforcement is not a purpose and not a class of recipient: whoever asks for it, or as it,
 * is refused.
 *
 * @example
 * ```ts
 * import { compileProtocol, consentsIn, decide, exampleProtocol, viewOf } from '@amparo/privacy';
 * import { referralRecord } from '@amparo/referral';
 * import { sampleReferrals } from '@amparo/referral/samples';
 *
 * const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [referralRecord] });
 * if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ code, path }) => `${code} ${path}`).join('; '));
 * const [record] = sampleReferrals({ seed: 1, count: 1 });
 * const decision = decide({
 *   party: { partyId: 'org-legal-aid', recipientClass: 'other-organisation' },
 *   audience: 'referral-partner', purpose: 'referral', record, recordType: referralRecord,
 *   consents: consentsIn(referralRecord, record), withdrawals: [], policy: compiled.policy, now: new Date(),
 * });
 * console.log(decision.isAllowed ? viewOf(referralRecord, decision.allowed)(record) : decision.reasons);
 * ```
 */
export function decide(request: SharingRequest): Decision {
  const unknown = faultsOfRequest(request);
  if (unknown.length > 0) return refuse(unknown);
  const { audience, recordType } = request;
  const faults = faultsWithoutProtocol(request);
  if (faults !== undefined) {
    if (faults.length > 0) return refuse(faults);
    return fieldsOfDecision(recordType, judgeByAudience(audience));
  }
  const grant = findGrant(request);
  return isReasons(grant) ? refuse(grant) : decideUnder(grant, request);
}

/** A request that a grant covers: what the person said decides. */
function decideUnder(grant: Grant, request: SharingRequest): Decision {
  const { audience, consents, party, policy, purpose, recordType, withdrawals } = request;
  const record = request.record as Plain;
  const { consentId, lawfulBasis } = recordType.sharing ?? {};
  const rests = consentId === undefined ? undefined : record[consentId];
  const standing = readStanding(consents, withdrawals, {
    party,
    purpose,
    now: request.now.getTime(),
    ...(rests !== undefined && { consentId: String(rests) }),
  });
  const excluded: readonly RefusalReason[] = standing.excludesParty ? ['recipient-excluded'] : [];
  const named = lawfulBasis === undefined ? undefined : record[lawfulBasis];
  const ground = findGround(standing, grant, party.recipientClass, named);
  if (isReasons(ground)) return refuse([...excluded, ...ground]);
  if (excluded.length > 0) return refuse(excluded);
  if (!mayPassOn(request, ground.basis === 'consent')) return refuse(['onward-not-allowed']);
  const judged = judgedFields({ audience, purpose, recordType, record, grant, ground, standing });
  if (!judged.isAllowed) return judged;
  return {
    ...judged,
    terms: {
      protocolId: policy.protocolId,
      version: policy.version,
      grantId: grant.grantId,
      basis: ground.basis,
      consentIds: ground.answers.map(({ consentId }) => consentId),
      retentionDays: grant.retentionDays,
      onwardTransfer: grant.onwardTransfer,
    },
  };
}

/** Whether a record that came from somebody else may go on. Back to where it came from is not onward. */
function mayPassOn({ party, policy, receivedFrom, recordType }: SharingRequest, byConsent: boolean): boolean {
  if (receivedFrom === undefined || receivedFrom === party.partyId) return true;
  return byConsent && policy.termsFrom(receivedFrom, recordType.type) === 'with-new-consent';
}

function refuse(reasons: readonly RefusalReason[]): Decision {
  return { isAllowed: false, reasons };
}

function isReasons<T extends object>(found: T | readonly RefusalReason[]): found is readonly RefusalReason[] {
  return Array.isArray(found);
}
