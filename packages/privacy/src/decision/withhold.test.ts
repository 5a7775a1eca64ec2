import { describe, expect, it } from 'vitest';
import { ask, embassy, inspectors, openFor, record, yes } from '../../test/_request.ts';
import {
  type Decision,
  decide,
  type SharingRequest,
  type WithholdingReason,
  withholdingWords,
} from '../index.ts';

function reasonsFor(path: string, decision: Decision): readonly WithholdingReason[] {
  if (!decision.isAllowed) throw new Error(decision.reasons.join());
  return decision.withheld.filter((one) => one.path === path).map(({ reason }) => reason);
}

describe('a field is withheld', () => {
  const named = {
    ...record,
    infoShared: ['clientContact', 'clientCode'],
    infoConsented: ['clientContact/phone'],
  };
  const withheld: Readonly<Record<WithholdingReason, readonly [string, Partial<SharingRequest>]>> = {
    'not-for-audience': [
      'clientContact/phone',
      { party: inspectors, audience: 'regulator', purpose: 'audit' },
    ],
    'above-ceiling': ['clientContact/phone', { party: embassy, record: named }],
    'field-not-in-protocol': ['fromUnit', { party: inspectors, audience: 'regulator', purpose: 'audit' }],
    'above-purpose': [
      'clientCode',
      {
        policy: openFor('referral-partner'),
        purpose: 'statistics',
        consents: [{ ...yes, purposes: ['statistics'] }],
      },
    ],
    'above-lawful-basis': [
      'clientContact/phone',
      { policy: openFor('referral-partner', ['public-task']), party: inspectors, record: named },
    ],
    'excluded-by-person': ['clientCode', { consents: [{ ...yes, excludedFields: ['/clientCode'] }] }],
    'exclusion-not-understood': ['servicesOther', { consents: [{ ...yes, excludedFields: ['my uncle'] }] }],
    'withheld-in-record': ['clientCode', { record: { ...record, infoWithheld: ['clientCode'] } }],
    'not-to-be-told': ['clientAge', {}],
    'not-named-in-consent': [
      'clientContact/phone',
      { record: { ...record, infoShared: ['clientContact'], infoConsented: ['clientContact/safeTimes'] } },
    ],
  };

  it.each(Object.entries(withheld))('%s', (reason, [path, changes]) => {
    const text = reason === 'exclusion-not-understood' ? 'needDescription' : path;
    const open =
      reason === 'exclusion-not-understood'
        ? { ...record, infoShared: [text], infoConsented: [text] }
        : undefined;
    const decision = decide(ask({ ...(open && { record: open }), ...changes }));
    expect(reasonsFor(text, decision)).toEqual([reason]);
  });

  it('has a test for each reason to withhold', () => {
    expect(Object.keys(withheld).sort()).toEqual(Object.keys(withholdingWords).sort());
  });

  it('and goes where everything allows it', () => {
    const decision = decide(ask({ record: named }));
    expect(reasonsFor('clientContact/phone', decision)).toEqual([]);
    expect(reasonsFor('clientContact/email', decision)).toEqual(['not-named-in-consent']);
    const byAnswer = decide(
      ask({
        record: { ...record, infoShared: ['clientContact'] },
        consents: [{ ...yes, namedFields: ['clientContact/email'] }],
      }),
    );
    expect(reasonsFor('clientContact/email', byAnswer)).toEqual([]);
    expect(reasonsFor('clientContact/phone', byAnswer)).toEqual(['not-named-in-consent']);
  });

  it('where a list of the record is no list', () => {
    for (const infoShared of ['clientAge', 7, null, { clientSex: true }, [7]]) {
      const decision = decide(ask({ record: { ...record, infoShared } }));
      expect(reasonsFor('clientSex', decision)).toEqual(['not-to-be-told']);
    }
    for (const odd of ['my uncle', 7, null, { clientSex: true }, [7], ['']]) {
      const named = { ...record, infoShared: ['needDescription'], infoConsented: ['needDescription'] };
      expect(reasonsFor('needDescription', decide(ask({ record: named })))).toEqual([]);
      const answer = { ...yes, excludedFields: odd as readonly string[] };
      for (const changes of [
        { record: { ...named, infoWithheld: odd } },
        { record: named, consents: [answer] },
      ])
        expect(reasonsFor('needDescription', decide(ask(changes)))).toEqual(['exclusion-not-understood']);
    }
  });
});
