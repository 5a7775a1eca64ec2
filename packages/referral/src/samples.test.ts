import { celFunctions, coreCodelists, datasetFunctions, fromPointer, type Rule, rulesOf } from '@amparo/core';
import { Environment } from '@marcbachmann/cel-js';
import { describe, expect, test } from 'vitest';
import { referralStatus } from './codelists/index.ts';
import { referral } from './family.ts';
import type { Referral } from './generated/referral.ts';
import { courses } from './samples/courses.ts';
import { ruleFaults, structureFaults } from './samples/faults.ts';
import {
  labelledSamples,
  randomFrom,
  sampleDirectory,
  sampleReferrals,
  sampleScreenings,
  withFaults,
} from './samples.ts';

const now = '2026-06-01T00:00:00Z';
type Fields = Readonly<Record<string, unknown>>;

const environment = new Environment({ unlistedVariablesAreDyn: true });
const codelists = new Map([...coreCodelists, ...referral.codelists].map((list) => [list.id, list as never]));
for (const { signature, bind } of celFunctions)
  environment.registerFunction(signature, bind({ codelists }) as never);
// No sample continues another, so there is never anything to follow.
for (const { signature } of datasetFunctions) environment.registerFunction(signature, (() => []) as never);

const rules = new Map(
  referral.records.map((entry) => [
    entry.record.type,
    rulesOf(entry).map((rule) => ({
      rule,
      when: rule.when && environment.parse(rule.when),
      check: environment.parse(rule.check),
    })),
  ]),
);
const typeOf = (record: unknown) => (record as { recordType: string }).recordType;
const recordOf = (type: string) => referral.records.find(({ record }) => record.type === type)?.record;

/** All places that a rule's `forEach` names, with the position in the innermost list. */
function places(value: unknown, steps: readonly string[], index = 0): { item: unknown; index: number }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ item: value, index }];
  if (step === '*') return Array.isArray(value) ? value.flatMap((item, at) => places(item, rest, at)) : [];
  const inner = (value as Fields | undefined)?.[step];
  return inner === undefined ? [] : places(inner, rest, index);
}

const valueAt = (record: unknown, pointer: string) =>
  fromPointer(pointer).reduce<unknown>((value, step) => (value as Fields | undefined)?.[step], record);

/** Finds records by the values they have at some pointers. */
class Lookup {
  readonly #records: readonly unknown[];
  readonly #tables = new Map<string, Map<string, unknown[]>>();

  constructor(records: readonly unknown[]) {
    this.#records = records;
  }

  find(type: string, pointers: readonly string[], values: readonly unknown[]): unknown[] {
    const name = `${type} ${pointers.join(' ')}`;
    let table = this.#tables.get(name);
    if (!table) {
      table = new Map();
      this.#tables.set(name, table);
      for (const record of this.#records) {
        if (typeOf(record) !== type) continue;
        const key = JSON.stringify(pointers.map((pointer) => valueAt(record, pointer) ?? null));
        table.set(key, [...(table.get(key) ?? []), record]);
      }
    }
    return table.get(JSON.stringify(values.map((value) => value ?? null))) ?? [];
  }
}

/** What a rule sees of the other records; undefined where it cannot be judged. */
function othersOf({ among = {} }: Rule, self: unknown, lookup: Lookup | undefined): Fields | undefined {
  const seen: [string, unknown][] = [];
  for (const [name, { record, on, give }] of Object.entries(among)) {
    const own = Object.values(on).map((pointer) => valueAt(self, pointer));
    if (lookup === undefined || own.every((value) => value === undefined)) return undefined;
    const found = lookup.find(record, Object.keys(on), own).filter((other) => other !== self);
    if (give === 'one' && found.length === 0) return undefined;
    seen.push([name, give === 'one' ? found[0] : give === 'count' ? found.length : found]);
  }
  return Object.fromEntries(seen);
}

/** The codes of the rules that a structurally sound record breaks, each once; with `lookup`, among those of others too. */
function broken(self: unknown, lookup?: Lookup): string[] {
  const codes = new Set<string>();
  for (const { rule, when, check } of rules.get(typeOf(self)) ?? []) {
    const others = othersOf(rule, self, lookup);
    if (others === undefined) continue;
    for (const place of rule.forEach === undefined ? [{}] : places(self, rule.forEach.split('/').slice(1))) {
      const context = { self, now, settings: referral.settings, others, ...place };
      if (when && when(context) !== true) continue;
      if (check(context) !== true) codes.add(rule.code);
    }
  }
  return [...codes].sort();
}

const seed = 2026;
const directory = sampleDirectory({ seed, districts: 2 });
const entries = [...directory.organisations, ...directory.services, ...directory.serviceLocations];
const samples = [...sampleReferrals({ seed, count: 1500, districts: 2 })];
const screenings = [...sampleScreenings({ seed, count: 1500, districts: 2 })];
const everything = [...entries, ...samples, ...screenings];
const lookup = new Lookup(everything);

describe('samples', () => {
  test('have no fault of structure', () => {
    for (const sample of everything) expect(recordOf(typeOf(sample))?.check(sample)).toEqual([]);
  });

  test('break no rule, alone or together', () => {
    for (const [type, { length }] of rules) expect(length, type).toBeGreaterThan(2);
    for (const sample of everything)
      expect([typeOf(sample), broken(sample, lookup)]).toEqual([typeOf(sample), []]);
  });

  test('are judged by the rules on other records too', () => {
    const [sample] = samples;
    const service = directory.services.find(({ serviceId }) => serviceId === sample?.toServiceId);
    expect(broken(sample, new Lookup([{ ...service, organisationId: 'org-none' }]))).toEqual([
      'referral.service-of-other-organisation',
    ]);
  });

  test('leave out what is optional, never undefined', () => {
    const walk = (value: unknown): boolean =>
      typeof value !== 'object' || value === null ? value !== undefined : Object.values(value).every(walk);
    expect(everything.every(walk)).toBe(true);
  });

  test('are the same for the same options, and depend on their place only', () => {
    expect([...sampleReferrals({ seed, count: 50, districts: 2 })]).toEqual(samples.slice(0, 50));
    expect([...sampleReferrals({ seed: 2027, count: 1 })]).not.toEqual(samples.slice(0, 1));
    expect(sampleDirectory({ seed, districts: 2 })).toEqual(directory);
    const endless = sampleReferrals({ seed, districts: 2 });
    for (const sample of samples.slice(0, 5)) expect(endless.next().value).toEqual(sample);
  });

  test('stand at the moment that is asked for', () => {
    const later = '2030-01-01T00:00:00Z';
    for (const { createdAt } of sampleReferrals({ seed, count: 50, now: later }))
      expect(Date.parse(createdAt)).toBeGreaterThan(Date.parse('2028-01-01T00:00:00Z'));
    for (const { capacityUpdatedAt } of sampleDirectory({ seed, now: later }).services)
      expect(Date.parse(capacityUpdatedAt as string)).toBeGreaterThan(Date.parse('2029-11-01T00:00:00Z'));
  });

  test('have ids of their own', () => {
    for (const ids of [
      samples.map(({ referralId }) => referralId),
      samples.map(({ provenance }) => provenance.recordId),
      screenings.map(({ screeningId }) => screeningId),
      directory.services.map(({ serviceId }) => serviceId),
      directory.serviceLocations.map(({ serviceLocationId }) => serviceLocationId),
    ])
      expect(new Set(ids).size).toBe(ids.length);
  });

  test('are varied', () => {
    const share = (has: (sample: Referral) => boolean) => samples.filter(has).length / samples.length;
    expect(new Set(samples.map(({ status }) => status)).size).toBe(referralStatus.codes.length);
    expect(share(({ status }) => status === 'completed')).toBeGreaterThan(0.15);
    expect(share(({ minor }) => minor === true)).toBeGreaterThan(0.02);
    expect(share(({ crossBorder }) => crossBorder !== undefined)).toBeGreaterThan(0.03);
    expect(
      share(({ sensitivity }) => sensitivity.flags?.includes('sexual-violence') ?? false),
    ).toBeGreaterThan(0.02);
    expect(new Set(samples.flatMap(({ reasonCodes }) => reasonCodes)).size).toBeGreaterThan(18);
    expect(new Set(screenings.map(({ status }) => status)).size).toBe(4);
    expect(
      directory.services.filter(({ confidentialAddress }) => confidentialAddress).length,
    ).toBeGreaterThan(20);
  });

  test('mean nobody: names say that they are examples, and no phone number can be called', () => {
    for (const { name } of directory.organisations)
      expect(name).toMatch(/Contoh|Tuayang|Leilu|Mithal|Yesi|Namuna|Vidu|Udaharan|Halimbawa|Upama/u);
    const numbers = JSON.stringify(everything).match(/"\+\d+"/gu) ?? [];
    expect(numbers.length).toBeGreaterThan(200);
    for (const number of numbers) expect(number).toMatch(/^"\+(6[0-6]|852|82|8[48]0?|9\d{1,2})000\d{6}"$/u);
    for (const sample of samples) expect(sample.clientName).toBeUndefined();
  });

  test('show no place that is confidential', () => {
    const hidden = directory.serviceLocations.filter(({ confidentialAddress }) => confidentialAddress);
    expect(hidden.length).toBeGreaterThan(20);
    for (const { address, latitude } of hidden)
      expect([address?.addressLine, address?.locality, latitude]).toEqual([undefined, undefined, undefined]);
  });
});

test('every course keeps to the steps that the list of statuses allows', () => {
  const next = new Map<string, readonly string[]>(
    referralStatus.codes.map((status) => [status.code, status.next as readonly string[]]),
  );
  for (const steps of courses) {
    const whole = ['draft', ...steps];
    for (const [position, status] of steps.entries())
      expect(next.get(whole[position] as string)).toContain(status);
  }
});

describe('withFaults', () => {
  const random = randomFrom(5);
  const spoilt = samples.map((sample) => withFaults(sample, random));

  test('a check finds exactly the codes that were promised', () => {
    for (const { record, codes } of spoilt) {
      const structure = [
        ...new Set(
          recordOf('referral')
            ?.check(record)
            .map(({ code }) => code),
        ),
      ].sort();
      expect(structure.length > 0 ? structure : broken(record)).toEqual([...codes].sort());
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.length).toBeLessThanOrEqual(3);
    }
  });

  test('every fault is used, and the referral it is made of stays good', () => {
    const used = new Set(spoilt.flatMap(({ codes }) => codes));
    expect(
      [...structureFaults, ...ruleFaults].map(({ code }) => code).filter((code) => !used.has(code)),
    ).toEqual([]);
    expect(samples).toEqual([...sampleReferrals({ seed, count: 1500, districts: 2 })]);
  });

  test('faulty samples are repeatable and as many as asked for', () => {
    const options = { seed: 9, count: 1000, faults: 0.05 };
    const labelled = [...labelledSamples(options)];
    expect(labelled).toEqual([...labelledSamples(options)]);
    expect([...sampleReferrals(options)]).toEqual(labelled.map(({ record }) => record));
    const faulty = labelled.filter(({ codes }) => codes.length > 0).length;
    expect(faulty).toBeGreaterThan(30);
    expect(faulty).toBeLessThan(75);
  });
});
