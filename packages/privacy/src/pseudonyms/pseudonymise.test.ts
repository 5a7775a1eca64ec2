import { exampleOf } from '@amparo/core';
import { sampleRecords } from '@amparo/portability/samples';
import { describe, expect, it } from 'vitest';
import { declaredIn, recordTypeOf, recordTypes } from '../../test/_record-types.ts';
import { pseudonymise, pseudonymiser, readKey, viewFor } from '../index.ts';

type Json = Readonly<Record<string, unknown>>;

const key = readKey(Uint8Array.from({ length: 32 }, (_, index) => index * 3));
const forPartner = await pseudonymiser(key, { recipient: 'org-legal-aid', epoch: '2026' });
const uuidForm = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

describe.each(recordTypes)('pseudonyms in $type', (recordType) => {
  it('take the place of every UUID and pseudonym, and the record stays sound', async () => {
    const full = exampleOf(recordType);
    const found = await pseudonymise(full, recordType, forPartner);
    const before = JSON.stringify(full).match(uuidForm) ?? [];
    const after = JSON.stringify(found);
    for (const id of before) expect(after).not.toContain(id);
    expect((after.match(uuidForm) ?? []).length).toBe(before.length);
    expect(after).not.toMatch(/"(W-7Q4K2M|INT-07|C-0113|C-2041)"/u);
    expect(recordType.check(found).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.keys(found)).toEqual(Object.keys(full));
    expect(declaredIn(recordType).length).toBeGreaterThan(0);
  });
});

describe('pseudonyms', () => {
  it('still join: a case, its referral and the screening, by case and by person', async () => {
    const caseId = '0b7c2f3e-5d1a-4c8e-9f2b-6a1d3e5f7081';
    const person = 'W-7Q4K2M';
    const make = (type: string, members: object) => {
      const recordType = recordTypeOf(type);
      return pseudonymise({ ...exampleOf(recordType), ...members }, recordType, forPartner) as Promise<Json>;
    };
    const caseRef = { recordType: 'grievance-case', recordId: caseId };
    const [grievance, referral, screening, insured] = await Promise.all([
      make('grievance-case', { caseId, complainantRef: person, workerRefs: ['W-1', person] }),
      make('referral', { caseRef, subjectId: person }),
      make('trafficking-screening', { caseRef, subjectId: person }),
      make('insured-person', { subjectId: person }),
    ]);
    const to = grievance.caseId;
    expect(to).not.toBe(caseId);
    expect(referral.caseRef).toEqual({ ...caseRef, recordId: to });
    expect(screening.caseRef).toEqual({ ...caseRef, recordId: to });
    const who = grievance.complainantRef;
    expect(who).not.toBe(person);
    expect([referral.subjectId, screening.subjectId, insured.subjectId]).toEqual([who, who, who]);
    expect((grievance.workerRefs as string[])[1]).toBe(who);
    expect((grievance.workerRefs as string[])[0]).not.toBe(who);
  });

  it('keep every reference among many records', async () => {
    const records = [...sampleRecords({ seed: 3, count: 40 })] as object[] as readonly Json[];
    const found = await Promise.all(
      records.map((one) => pseudonymise(one, recordTypeOf(String(one.recordType)), forPartner)),
    );
    /** Which positions hold the same id, whatever the id is. */
    const pattern = (all: readonly Json[]) => {
      const seen = new Map<string, number>();
      const ids = JSON.stringify(all).match(uuidForm) ?? [];
      return ids.map((id) => seen.get(id) ?? seen.set(id, seen.size).size - 1);
    };
    expect(pattern(found)).toEqual(pattern(records));
    expect(pattern(found).length).toBeGreaterThan(100);
  });

  it('leave the record alone, leave out what is not known, and keep what they are told to', async () => {
    const recordType = recordTypeOf('survey-wave');
    const full = exampleOf(recordType) as Json;
    const before = JSON.stringify(full);
    const found = await pseudonymise({ ...full, extra: 'SECRET' }, recordType, forPartner, {
      keep: ['instrumentId'],
    });
    expect(JSON.stringify(full)).toBe(before);
    expect(found).not.toHaveProperty('extra');
    expect(found.instrumentId).toBe(full.instrumentId);
    expect(found.waveId).not.toBe(full.waveId);
  });

  it('work on views, where some ids are not there', async () => {
    const recordType = recordTypeOf('grievance-case');
    const view = viewFor(recordType, 'regulator')(exampleOf(recordType));
    const found = await pseudonymise(view, recordType, forPartner);
    expect(Object.keys(found)).toEqual(Object.keys(view));
    expect(found).not.toHaveProperty('complainantRef');
  });
});
