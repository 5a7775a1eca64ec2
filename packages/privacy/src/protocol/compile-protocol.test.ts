import { readFileSync } from 'node:fs';
import { schemaKeywords } from '@amparo/core/emit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../test/_record-types.ts';
import { compileProtocol, exampleProtocol, type ProtocolCode, protocolMessages } from '../index.ts';

type Json = Record<string | number, unknown>;

/** The example with one member changed: `['grants', 0, 'audience']`. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(exampleProtocol) as unknown as Json;
  let at = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Json;
  at[path.at(-1) as string] = value;
  return copy;
}

function faultsOf(value: unknown, holder = 'org-harbour'): readonly string[] {
  const compiled = compileProtocol(value, { holder, recordTypes });
  return compiled.ok ? [] : compiled.diagnostics.map(({ code, path }) => `${code} ${path}`);
}

const [toLegalAid, , toInspectors] = exampleProtocol.grants;

/** Each fault, by the least change of the example that brings it about, and its place. */
const faults: Readonly<Record<ProtocolCode, readonly [unknown, string, string?]>> = {
  'privacy.immigration-enforcement': [
    changed(['grants', 0, 'purposes', 1], 'immigration-enforcement'),
    '/grants/0/purposes/1',
  ],
  'privacy.party-twice': [
    changed(['parties', 3], exampleProtocol.parties[0] as object),
    '/parties/3/partyId',
  ],
  'privacy.grant-twice': [changed(['grants', 1, 'grantId'], 'referrals-to-legal-aid'), '/grants/1/grantId'],
  'privacy.unknown-party': [changed(['grants', 1, 'to', 0], 'org-unheard-of'), '/grants/1/to/0'],
  'privacy.shares-with-itself': [changed(['grants', 0, 'to', 0], 'org-harbour'), '/grants/0/to/0'],
  'privacy.not-an-audience-of-protocols': [
    changed(['grants', 0, 'audience'], 'business'),
    '/grants/0/audience',
  ],
  'privacy.audience-not-for-class': [changed(['parties', 1, 'recipientClass'], 'employer'), '/grants/0/to/0'],
  'privacy.basis-not-for-class': [
    changed(['grants', 1, 'lawfulBases', 0], 'public-task'),
    '/grants/1/lawfulBases/0',
  ],
  'privacy.unknown-record-type': [
    changed(['grants', 0, 'elements', 0, 'recordType'], 'visit'),
    '/grants/0/elements/0/recordType',
  ],
  'privacy.unknown-field': [
    changed(['grants', 2, 'elements', 0, 'fields', 1], 'prioritty'),
    '/grants/2/elements/0/fields/1',
  ],
  'privacy.field-above-ceiling': [
    changed(['grants', 1, 'elements', 0, 'fields'], ['clientContact/phone']),
    '/grants/1/elements/0/fields/0',
  ],
  'privacy.field-not-for-audience': [
    changed(['grants', 2, 'elements', 0], {
      recordType: 'referral',
      ceiling: 'special',
      fields: ['clientName'],
    }),
    '/grants/2/elements/0/fields/0',
  ],
  'privacy.grants-overlap': [
    changed(['grants', 4], { ...toLegalAid, grantId: 'again', purposes: ['services'] }),
    '/grants/4/elements/0',
  ],
  'privacy.ends-before-it-begins': [changed(['validUntil'], '2025-12-31'), '/validUntil'],
  'privacy.holder-not-a-party': [exampleProtocol, '/parties', 'org-unheard-of'],
};

describe('compileProtocol', () => {
  it('compiles the example for each of its parties', () => {
    for (const { partyId } of exampleProtocol.parties) expect(faultsOf(exampleProtocol, partyId)).toEqual([]);
  });

  it('takes what the published schema takes, and what the published example says', () => {
    const published = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../../../schemas/privacy/${name}`, import.meta.url), 'utf8'));
    const ajv = new Ajv2020({ strict: true });
    formats.default(ajv);
    ajv.addVocabulary([...schemaKeywords]);
    const isValid = ajv.compile(published('protocol.schema.json'));
    expect(isValid(published('protocol.example.json'))).toBe(true);
    expect(faultsOf(published('protocol.example.json'))).toEqual([]);
    expect(isValid(changed(['immigrationEnforcement'], 'included'))).toBe(false);
    expect(isValid(changed(['grants', 0, 'purposes', 0], 'immigration-enforcement'))).toBe(false);
    expect(isValid(changed(['parties', 0, 'recipientClass'], 'immigration-enforcement'))).toBe(false);
  });

  it.each(Object.entries(faults))('finds %s', (code, [value, path, holder]) => {
    expect(faultsOf(value, holder)).toContain(`${code} ${path}`);
  });

  it('has a test and words for each fault', () => {
    expect(protocolMessages.map(({ code }) => code).sort()).toEqual(Object.keys(faults).sort());
  });

  it.each([
    [['immigrationEnforcement'], 'included', '/immigrationEnforcement'],
    [['immigrationEnforcement'], false, '/immigrationEnforcement'],
    [['parties', 3, 'immigrationEnforcement'], 'partial', '/parties/3/immigrationEnforcement'],
    [['parties', 3, 'recipientClass'], 'Immigration authority', '/parties/3/recipientClass'],
    [['grants', 0, 'purposes', 0], 'deportation', '/grants/0/purposes/0'],
    [['grants', 3, 'purposes', 0], 'BORDER control', '/grants/3/purposes/0'],
  ])('lets immigration enforcement in nowhere: %j', (path, value, place) => {
    expect(faultsOf(changed(path, value))).toEqual([`privacy.immigration-enforcement ${place}`]);
  });

  it('does not compile without the undertakings', () => {
    const { immigrationEnforcement, ...rest } = exampleProtocol;
    expect(faultsOf(rest)).toEqual(['core.missing-field /immigrationEnforcement']);
  });

  it('names faults of structure with their places', () => {
    expect(faultsOf(changed(['grants', 0, 'retentionDays'], 0))).toEqual([
      'core.out-of-range /grants/0/retentionDays',
    ]);
    expect(faultsOf(changed(['grants', 0, 'everything'], true))).toEqual(['core.unknown-field /grants/0']);
    for (const odd of [undefined, null, 7, 'text', [], { grants: 7, parties: [null] }])
      expect(faultsOf(odd).length).toBeGreaterThan(0);
  });

  it('says nothing of what stands in the protocol', () => {
    const compiled = compileProtocol(changed(['grants', 0, 'purposes', 0], 'deport CANARY'), {
      holder: 'org-harbour',
      recordTypes,
    });
    expect(JSON.stringify(compiled)).not.toContain('CANARY');
  });

  it('lets each party give only what is its to give', () => {
    const compiled = compileProtocol(exampleProtocol, { holder: 'org-legal-aid', recordTypes });
    if (!compiled.ok) throw new Error('The example does not compile.');
    const { policy } = compiled;
    const key = { audience: 'referral-partner', purpose: 'referral', recordType: 'referral' } as const;
    expect(policy.grantFor({ ...key, to: 'org-harbour' })?.grantId).toBe('answers-from-legal-aid');
    expect(policy.grantFor({ ...key, to: 'embassy-verdania' })).toBeUndefined();
    expect(policy.grantFor({ ...key, to: 'org-harbour', purpose: 'services' })).toBeUndefined();
    expect(policy.grantFor({ ...key, to: 'org-harbour', recordType: 'grievance-case' })).toBeUndefined();
    expect(policy.termsFrom('org-harbour', 'referral')).toBe('with-new-consent');
    expect(policy.termsFrom('embassy-verdania', 'referral')).toBeUndefined();
  });

  it('takes the strictest terms where several grants could have brought a record', () => {
    for (const [first, second] of [
      ['with-new-consent', 'none'],
      ['none', 'with-new-consent'],
    ]) {
      const both = structuredClone(exampleProtocol) as unknown as Json;
      both.grants = [
        { ...toLegalAid, onwardTransfer: first },
        { ...toLegalAid, grantId: 'for-tracing', purposes: ['tracing'], onwardTransfer: second },
      ];
      const compiled = compileProtocol(both, { holder: 'org-legal-aid', recordTypes });
      expect(compiled.ok && compiled.policy.termsFrom('org-harbour', 'referral')).toBe('none');
    }
  });

  it('is in force on its first and last day, in UTC', () => {
    const compiled = compileProtocol(exampleProtocol, { holder: 'org-harbour', recordTypes });
    if (!compiled.ok) throw new Error('The example does not compile.');
    expect(new Date(compiled.policy.from).toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(new Date(compiled.policy.until).toISOString()).toBe('2027-12-31T23:59:59.999Z');
    expect(toInspectors?.audience).toBe('regulator');
  });
});
