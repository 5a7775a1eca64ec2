import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  ask,
  embassy,
  full,
  inspectors,
  legalAid,
  openFor,
  record,
  referral,
  yes,
} from '../test/_request.ts';
import { visit } from '../test/_visit.ts';
import {
  decide,
  type Party,
  type Purpose,
  type RecipientClass,
  type RefusalReason,
  refusalWords,
  type SharingRequest,
  viewOf,
  withholdingWords,
} from './index.ts';

/** Each reason to refuse, by the least change that brings it about, and nothing else. */
const refusals: Readonly<Record<RefusalReason, Partial<SharingRequest>>> = {
  'unknown-purpose': { purpose: 'immigration-enforcement' as Purpose },
  'unknown-audience': { audience: 'police' as SharingRequest['audience'] },
  'unknown-recipient-class': {
    party: { ...legalAid, recipientClass: 'immigration-enforcement' as RecipientClass },
  },
  'unknown-time': { now: new Date('soon') },
  'other-record-type': { record: { ...record, recordType: 'grievance-case' } },
  'aggregates-only': { audience: 'business' },
  'not-the-holder': { audience: 'worker' },
  'not-a-public-record': { audience: 'public', record: { ...record, sensitivity: { level: 'public' } } },
  'audience-not-for-class': { ...{ audience: 'regulator' }, policy: openFor('regulator') },
  'party-not-in-protocol': { party: { ...legalAid, partyId: 'org-unheard-of' } },
  'protocol-not-in-force': { now: new Date('2028-01-01T00:00:00Z') },
  'not-in-protocol': { purpose: 'legal-action', consents: [{ ...yes, purposes: ['legal-action'] }] },
  'onward-not-allowed': { receivedFrom: 'labour-inspectorate' },
  'record-too-sensitive': { record: { ...record, sensitivity: { level: 'highly-restricted' } } },
  'recipient-excluded': { consents: [{ ...yes, recipientsExcluded: ['Org-Legal-Aid'] }] },
  'consent-missing': { consents: [{ ...yes, purposes: ['services'] }] },
  'consent-refused': { consents: [{ ...yes, status: 'refused' }] },
  'consent-withdrawn': { withdrawals: [{ consentId: 'consent-1', withdrawnAt: '2026-05-01T00:00:00Z' }] },
  'consent-not-in-force': { consents: [{ ...yes, expiresAt: '2026-05-31T23:59:59Z' }] },
  'no-lawful-basis': {
    party: inspectors,
    audience: 'regulator',
    purpose: 'audit',
    recordType: visit,
    record: { recordType: 'visit', sensitivity: { level: 'internal' }, basis: 'legal-obligation' },
    policy: openFor('regulator', ['public-task']),
  },
  'nothing-left': { consents: [{ ...yes, excludedFields: Object.keys(full) }] },
};

describe('a decision to share', () => {
  it('allows what audience, protocol, consent and record all allow', () => {
    const decision = decide(ask());
    expect(decision).toMatchObject({
      isAllowed: true,
      terms: {
        protocolId: 'isp-harbour-2026',
        version: '1.0.0',
        grantId: 'referrals-to-legal-aid',
        basis: 'consent',
        consentIds: ['consent-1'],
        retentionDays: 730,
        onwardTransfer: 'with-new-consent',
      },
    });
    if (!decision.isAllowed) return;
    const view = viewOf(referral, decision.allowed)(record);
    expect(view).toMatchObject({
      recordType: 'referral',
      clientCode: full.clientCode,
      subjectId: full.subjectId,
    });
    for (const name of ['clientName', 'clientContact', 'clientAge', 'employerRef', 'needDescription'])
      expect(view).not.toHaveProperty(name);
  });

  it.each(Object.entries(refusals))('is refused: %s', (reason, changes) => {
    expect(decide(ask(changes))).toEqual({ isAllowed: false, reasons: [reason] });
  });

  it('has a test for each reason to refuse', () => {
    expect(Object.keys(refusals).sort()).toEqual(Object.keys(refusalWords).sort());
  });

  it('gives every field of the record type, as allowed or as withheld, whether the record has it or not', () => {
    const [one, other] = [decide(ask()), decide(ask({ record: { ...record, clientAge: undefined } }))];
    expect(one).toEqual(other);
    if (!one.isAllowed) throw new Error();
    expect(one.allowed.length + one.withheld.length).toBeGreaterThan(150);
  });

  it('says no to those who can only be asked about', () => {
    const party = { ...embassy };
    expect(decide(ask({ party, consents: [] }))).toEqual({ isAllowed: false, reasons: ['consent-missing'] });
    expect(decide(ask({ party })).isAllowed).toBe(true);
  });

  it('goes by the class that the protocol gives a party, not by the one it claims', () => {
    const party: Party = { ...embassy, recipientClass: 'un' };
    expect(decide(ask({ party, consents: [{ ...yes, recipientClasses: ['un'] }] }))).toEqual({
      isAllowed: false,
      reasons: ['party-not-in-protocol'],
    });
  });

  it('gives several reasons where there are several', () => {
    expect(decide(ask({ purpose: 'deportation' as Purpose, now: new Date('never') }))).toEqual({
      isAllowed: false,
      reasons: ['unknown-purpose', 'unknown-time'],
    });
  });

  it('has nowhere in its types where immigration enforcement would fit', () => {
    expectTypeOf<'immigration-enforcement'>().not.toExtend<Purpose>();
    expectTypeOf<'immigration-enforcement'>().not.toExtend<RecipientClass>();
    // @ts-expect-error: not a purpose.
    expect(decide(ask({ purpose: 'immigration-enforcement' })).isAllowed).toBe(false);
  });
});

describe('words', () => {
  it('stand for every reason, without a placeholder for data', () => {
    for (const { what, why, fix } of [...Object.values(refusalWords), ...Object.values(withholdingWords)])
      for (const words of [what, why, fix]) expect(words).toMatch(/^[A-Z][^{}]+\.$/u);
  });
});
