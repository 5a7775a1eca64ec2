import { describe, expect, it } from 'vitest';
import { ask, record, yes } from '../../test/_request.ts';
import { type ConsentAnswer, decide, type SharingRequest } from '../index.ts';

describe('consent', () => {
  const refusedBy = (changes: Partial<SharingRequest>) => {
    const decision = decide(ask(changes));
    return decision.isAllowed ? [] : decision.reasons;
  };
  const withdrawn = (withdrawnAt: string): Partial<SharingRequest> => ({
    withdrawals: [{ consentId: 'consent-1', withdrawnAt }],
  });

  it('is over from the moment a withdrawal is known, whatever time it names', () => {
    for (const at of ['2026-01-01T00:00:00Z', '2030-01-01T00:00:00Z', 'not a time'])
      expect(refusedBy(withdrawn(at))).toEqual(['consent-withdrawn']);
  });

  it('is over by its own time of withdrawal, to the second', () => {
    const now = new Date('2026-05-01T12:00:00Z');
    const own = (withdrawnAt: string) => refusedBy({ now, consents: [{ ...yes, withdrawnAt }] });
    expect(own('2026-05-01T12:00:00Z')).toEqual(['consent-withdrawn']);
    expect(own('2026-05-01T12:00:01Z')).toEqual([]);
    expect(own('2026-05-01T13:00:00+01:00')).toEqual(['consent-withdrawn']);
  });

  it('holds up to the second before it runs out, and from the second it was given', () => {
    const at = (now: string) =>
      refusedBy({
        now: new Date(now),
        consents: [{ ...yes, obtainedAt: '2026-05-01T00:00:00Z', expiresAt: '2026-06-01T00:00:00Z' }],
      });
    expect(at('2026-04-30T23:59:59.999Z')).toEqual(['consent-not-in-force']);
    expect(at('2026-05-01T00:00:00Z')).toEqual([]);
    expect(at('2026-05-31T23:59:59.999Z')).toEqual([]);
    expect(at('2026-06-01T00:00:00Z')).toEqual(['consent-not-in-force']);
  });

  it('can be given again after a no', () => {
    const no = { ...yes, consentId: 'consent-0', status: 'refused' };
    const { consentId, ...free } = record as Readonly<Record<string, unknown>>;
    const both = (noAt: string) => refusedBy({ record: free, consents: [{ ...no, obtainedAt: noAt }, yes] });
    expect(both('2026-02-01T00:00:00Z')).toEqual([]);
    expect(both('2026-04-01T00:00:00Z')).toEqual(['consent-refused']);
    expect(both('some day')).toEqual(['consent-refused']);
  });

  it('is the one that the record rests on', () => {
    expect(refusedBy({ record: { ...record, consentId: 'consent-9' } })).toEqual(['consent-not-in-force']);
  });

  it('with a time that cannot be read allows nothing', () => {
    expect(refusedBy({ consents: [{ ...yes, obtainedAt: 'spring' }] })).toEqual(['consent-not-in-force']);
    expect(refusedBy({ consents: [{ ...yes, expiresAt: 'autumn' }] })).toEqual(['consent-not-in-force']);
  });

  it('that is malformed allows nothing', () => {
    const odd = { ...yes, purposes: 'referral' } as unknown as ConsentAnswer;
    expect(refusedBy({ consents: [odd] })).toEqual(['consent-missing']);
  });

  it('of a person who could not be asked is stood in for by an override, never that of a person who said no', () => {
    const override = { overrideBy: 'role:protection-officer', overrideReason: 'Life in danger' };
    const asked = (status: string) => refusedBy({ consents: [{ ...yes, ...override, status }] });
    expect(asked('impracticable-vital-interest')).toEqual([]);
    expect(asked('refused')).toEqual(['consent-refused']);
    const noReason = { ...yes, status: 'not-asked', overrideBy: 'role:lead', overrideReason: ' ' };
    expect(refusedBy({ consents: [noReason] })).toEqual(['consent-not-in-force']);
  });
});
