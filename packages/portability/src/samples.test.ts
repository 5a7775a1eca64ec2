import { describe, expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { codesOf } from './samples/_check.ts';
import { corridors } from './samples/corridors.ts';
import { faults } from './samples/faults.ts';
import {
  bilateralAgreements,
  inventedAgreements,
  labelledSamples,
  randomFrom,
  samplePeople,
  sampleRecords,
  withFaults,
} from './samples.ts';

const now = '2026-11-22T00:00:00Z';
const people = [...samplePeople({ seed: 2026, count: 400 })];
const records = [...sampleRecords({ seed: 2026, count: 400 })];
const plain = (list: readonly unknown[]) => list as readonly Record<string, unknown>[];

describe('sampleRecords', () => {
  test('400 people break no rule, on their own and together', () => {
    const found = codesOf(plain(records), now).flatMap((codes, at) =>
      codes.map((code) => `${records[at]?.recordType} ${code}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test('what is optional is absent, never undefined', () => {
    const walk = (value: unknown): boolean =>
      typeof value !== 'object' || value === null ? value !== undefined : Object.values(value).every(walk);
    expect(records.every(walk)).toBe(true);
  });

  test('the same seed gives the same people, and a person depends on their place only', () => {
    expect([...samplePeople({ seed: 2026, count: 20 })]).toEqual(people.slice(0, 20));
    expect([...samplePeople({ seed: 2027, count: 1 })]).not.toEqual(people.slice(0, 1));
    const endless = samplePeople({ seed: 2026 });
    for (const person of people.slice(0, 3)) expect(endless.next().value).toEqual(person);
  });

  test('ids and pseudonyms differ', () => {
    const subjects = people.map(({ person }) => person.subjectId);
    expect(new Set(subjects).size).toBe(subjects.length);
    const periods = people.flatMap((person) => person.periods.map(({ periodId }) => periodId));
    expect(new Set(periods).size).toBe(periods.length);
  });

  test('the people are varied', () => {
    const share = (has: (person: (typeof people)[number]) => boolean) =>
      people.filter(has).length / people.length;
    expect(
      share(({ entitlements }) => entitlements.some(({ status }) => status === 'awarded')),
    ).toBeGreaterThan(0.2);
    expect(
      share(({ entitlements }) => entitlements.some(({ status }) => status === 'rejected')),
    ).toBeGreaterThan(0.02);
    expect(
      share(({ entitlements }) => entitlements.some(({ basis }) => basis === 'national')),
    ).toBeGreaterThan(0.02);
    expect(
      share(({ entitlements }) => entitlements.some((one) => one.recalculation !== undefined)),
    ).toBeGreaterThan(0);
    expect(share(({ transfers }) => transfers.length > 0)).toBeGreaterThan(0.05);
    expect(share(({ certificates }) => certificates.length > 0)).toBeGreaterThan(0.05);
    expect(share(({ certificates }) => certificates.length > 1)).toBeGreaterThan(0.01);
    expect(share(({ periods }) => periods.some(({ ongoing }) => ongoing))).toBeGreaterThan(0.2);
    const types = new Set(people.flatMap(({ periods }) => periods.map(({ periodType }) => periodType)));
    expect([...types].sort()).toEqual(['01', '02', '05', '06']);
    expect(new Set(records.map(({ recordType }) => recordType)).size).toBe(7);
  });

  test('nobody real can be meant: every name holds a word for "example"', () => {
    const examples = new RegExp(
      corridors.flatMap(({ home, abroad }) => [home.example, abroad.example]).join('|'),
      'iu',
    );
    for (const { person, periods } of people) {
      expect(person.name?.surname).toMatch(examples);
      for (const { employer } of periods) if (employer) expect(employer.name).toMatch(examples);
    }
  });
});

describe('withFaults and labelledSamples', () => {
  test('a check finds exactly the codes that were promised, of the spoilt records and of no other', () => {
    const labelled = [...labelledSamples({ seed: 9, count: 400, faults: 0.3 })];
    const found = codesOf(plain(labelled.map(({ record }) => record)), now);
    expect(found).toEqual(labelled.map(({ codes }) => [...codes].sort()));
    expect(labelled.filter(({ codes }) => codes.length > 0).length).toBeGreaterThan(500);
  });

  test('every fault is used, and the record it is made of stays good', () => {
    const random = randomFrom(5);
    const used = new Set(
      Array.from({ length: 6 }).flatMap(() => records.flatMap((record) => withFaults(record, random).codes)),
    );
    expect(faults.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
    expect(records).toEqual([...sampleRecords({ seed: 2026, count: 400 })]);
  });

  test('without faults, nothing is spoilt', () => {
    const good = [...labelledSamples({ seed: 2026, count: 20 })];
    expect(good.every(({ codes }) => codes.length === 0)).toBe(true);
    expect(good.map(({ record }) => record)).toEqual([...sampleRecords({ seed: 2026, count: 20 })]);
  });
});

describe('agreements', () => {
  const all = [...bilateralAgreements, ...inventedAgreements];

  test('follow the standard', () => {
    expect(all.flatMap((one) => agreement.check(one))).toEqual([]);
    expect(codesOf(plain(all), now).flat()).toEqual([]);
  });

  test('every fact of a real agreement has its source, and none was checked against the text', () => {
    const own = new Set(['recordType', 'provenance', 'agreementId', 'type', 'sources', 'checkedAgainstText']);
    for (const one of bilateralAgreements) {
      const stated = one.sources?.flatMap(({ fields }) => fields) ?? [];
      expect(new Set(stated), one.agreementId).toEqual(
        new Set(Object.keys(one).filter((name) => !own.has(name))),
      );
      expect(one.sources?.every(({ url }) => url?.startsWith('http'))).toBe(true);
      expect(one.checkedAgainstText).toBe(false);
    }
  });

  test('Japan adds periods together with the Philippines, not with China or Korea', () => {
    const totals = Object.fromEntries(
      bilateralAgreements.map(({ agreementId, branches }) => [agreementId, branches[0]?.totalisation]),
    );
    expect(totals).toMatchObject({ 'jpn-phl-2018': true, 'chn-jpn-2019': false, 'jpn-kor-2005': false });
  });
});
