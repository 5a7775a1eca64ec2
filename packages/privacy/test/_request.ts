import { exampleOf } from '@amparo/core';
import {
  type ConsentAnswer,
  compileProtocol,
  exampleProtocol,
  type Party,
  type SharingRequest,
} from '../src/index.ts';
import { recordTypeOf } from './_record-types.ts';

export const referral = recordTypeOf('referral');
export const full = exampleOf(referral) as Readonly<Record<string, unknown>>;
const { infoConsented, infoShared, infoWithheld, ...plain } = full;
export const record = { ...plain, infoShared, sensitivity: { level: 'internal' } };

export const yes: ConsentAnswer = {
  consentId: 'consent-1',
  status: 'given',
  purposes: ['referral'],
  recipientClasses: ['other-organisation', 'embassy'],
  obtainedAt: '2026-03-01T09:00:00+07:00',
};
export const legalAid: Party = { partyId: 'org-legal-aid', recipientClass: 'other-organisation' };
export const embassy: Party = { partyId: 'embassy-verdania', recipientClass: 'embassy' };
export const inspectors: Party = { partyId: 'labour-inspectorate', recipientClass: 'authorities' };

/** A request that is allowed, with some of it changed. */
export function ask(changes: Partial<SharingRequest> = {}): SharingRequest {
  const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [referral] });
  if (!compiled.ok)
    throw new Error(compiled.diagnostics.map(({ code, path }) => `${code} ${path}`).join('; '));
  return {
    party: legalAid,
    audience: 'referral-partner',
    purpose: 'referral',
    record,
    recordType: referral,
    consents: [yes],
    withdrawals: [],
    policy: compiled.policy,
    now: new Date('2026-06-01T00:00:00Z'),
    ...changes,
  };
}

/** The example's policy, with one grant that covers every request. */
export function openFor(
  audience: SharingRequest['audience'],
  lawfulBases: readonly ('consent' | 'public-task')[] = ['consent'],
): SharingRequest['policy'] {
  const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes: [referral] });
  if (!compiled.ok) throw new Error('The example does not compile.');
  return {
    ...compiled.policy,
    grantFor: (key) =>
      key.audience === audience
        ? { grantId: 'g', lawfulBases, ceiling: 'special', retentionDays: 1, onwardTransfer: 'none' }
        : undefined,
  };
}
