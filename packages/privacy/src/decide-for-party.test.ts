import { exampleOf } from '@amparo/core';
import { organisation } from '@amparo/referral';
import { describe, expect, test } from 'vitest';
import { ask, embassy, inspectors, legalAid, yes } from '../test/_request.ts';
import { decide, decideForParty, fieldsFor } from './index.ts';

const of = (changes: Parameters<typeof ask>[0]) => {
  const { audience: _, ...request } = ask(changes);
  return decideForParty(request);
};

describe('a party has what the protocol gives it', () => {
  test('as the audience that it may ask as, without saying which', () => {
    expect(of({})).toEqual(decide(ask()));
    const audit = { party: inspectors, purpose: 'audit', consents: [] } as const;
    expect(of(audit)).toEqual(decide(ask({ ...audit, audience: 'regulator' })));
    expect(of(audit).isAllowed).toBe(true);
  });

  test('and otherwise what is public', () => {
    const record = { ...exampleOf(organisation), sensitivity: { level: 'public' } };
    const decision = of({ record, recordType: organisation, party: embassy, consents: [] });
    expect(decision).toMatchObject({ isAllowed: true, allowed: fieldsFor(organisation, 'public') });
  });
});

describe('where it has nothing, the reasons are', () => {
  test('those of the audience that the protocol knows, and of no other', () => {
    expect(of({ consents: [] })).toEqual({ isAllowed: false, reasons: ['consent-missing'] });
    const family = [{ ...yes, recipientClasses: ['family'] }];
    expect(of({ party: embassy, consents: family })).toEqual(
      decide(ask({ party: embassy, consents: family })),
    );
  });

  test('that there is no agreement, where there is none', () => {
    expect(of({ party: legalAid, purpose: 'statistics' })).toMatchObject({
      isAllowed: false,
      reasons: ['not-in-protocol'],
    });
  });
});
