import { celFunctions, coreCodelists, type Rule, rulesOf } from '@amparo/core';
import { permute } from '@amparo/core/samples';
import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseStatus, issue } from './codelists/index.ts';
import { grievance } from './family.ts';
import type { GrievanceCase } from './generated/grievance-case.ts';
import { grievanceCase } from './grievance-case.ts';
import { corridors } from './samples/corridors.ts';
import { courses } from './samples/courses.ts';
import { destinations } from './samples/destinations.ts';
import { ruleFaults, structureFaults } from './samples/faults.ts';
import { narratives } from './samples/narratives/index.ts';
import { origins } from './samples/origins.ts';
import { labelledSamples, randomFrom, sampleCases, withFaults } from './samples.ts';

const now = '2026-11-22T00:00:00Z';
const [entry] = grievance.records;
if (!entry) throw new Error('The family has no record.');

const environment = new Environment({ unlistedVariablesAreDyn: true });
const codelists = new Map([...coreCodelists, ...grievance.codelists].map((list) => [list.id, list as never]));
for (const { signature, bind } of celFunctions)
  environment.registerFunction(signature, bind({ codelists }) as never);
const rules = rulesOf(entry)
  .filter(({ scope }) => scope === 'record')
  .map((rule) => ({
    rule,
    when: rule.when && environment.parse(rule.when),
    check: environment.parse(rule.check),
  }));

/** All places that a rule's `forEach` names, with the position in the innermost list. */
function places(value: unknown, steps: readonly string[], index = 0): { item: unknown; index: number }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ item: value, index }];
  if (step === '*') return Array.isArray(value) ? value.flatMap((item, at) => places(item, rest, at)) : [];
  const inner = (value as Record<string, unknown> | undefined)?.[step];
  return inner === undefined ? [] : places(inner, rest, index);
}

/** The codes of the rules that a structurally sound case breaks, each once. A rule that cannot be run throws. */
function broken(self: unknown): string[] {
  const codes = new Set<string>();
  for (const { rule, when, check } of rules) {
    for (const place of rule.forEach === undefined ? [{}] : places(self, rule.forEach.split('/').slice(1))) {
      const context = { self, now, settings: grievance.settings, ...place };
      if (when && when(context) !== true) continue;
      if (check(context) !== true) codes.add((rule as Rule).code);
    }
  }
  return [...codes].sort();
}

const samples = [...sampleCases({ seed: 2026, count: 2000 })];
const size = (sample: unknown) => Buffer.byteLength(JSON.stringify(sample));

describe('sampleCases', () => {
  test('2,000 samples have no fault of structure', () => {
    for (const sample of samples) expect(grievanceCase.check(sample)).toEqual([]);
  });

  test('2,000 samples break no rule', () => {
    expect(rules.length).toBeGreaterThan(50);
    for (const sample of samples) expect(broken(sample)).toEqual([]);
  });

  test('what is optional is absent, never undefined', () => {
    const walk = (value: unknown): boolean =>
      typeof value !== 'object' || value === null ? value !== undefined : Object.values(value).every(walk);
    expect(samples.every(walk)).toBe(true);
  });

  test('the same seed gives the same cases, another seed others, and a case depends on its place only', () => {
    expect([...sampleCases({ seed: 2026, count: 50 })]).toEqual(samples.slice(0, 50));
    expect([...sampleCases({ seed: 2027, count: 1 })]).not.toEqual(samples.slice(0, 1));
    const endless = sampleCases({ seed: 2026 });
    for (const sample of samples.slice(0, 5)) expect(endless.next().value).toEqual(sample);
  });

  test('one known case stays as it is', () => {
    const [first] = sampleCases({ seed: 1, count: 1 });
    expect(first?.caseId).toMatchInlineSnapshot(`"2fef5c8f-a087-4af3-a00b-349c9b2627fd"`);
    expect(first?.receivedAt).toMatchInlineSnapshot(`"2023-11-28T00:33:00+03:00"`);
  });

  test('a sample takes about 2.84 kB of compact JSON', () => {
    const mean = samples.reduce((sum, sample) => sum + size(sample), 0) / samples.length;
    expect(mean).toBeGreaterThan(2740);
    expect(mean).toBeLessThan(2940);
  });

  test('case ids differ, and duplicates point to an earlier case', () => {
    const seen = new Set<string>();
    let duplicates = 0;
    for (const { caseId, duplicateOf } of samples) {
      expect(seen).not.toContain(caseId);
      if (duplicateOf !== undefined) {
        duplicates += 1;
        expect(seen).toContain(duplicateOf);
      }
      seen.add(caseId);
    }
    expect(duplicates).toBeGreaterThan(5);
  });

  test('the cases are varied', () => {
    const share = (has: (sample: GrievanceCase) => boolean) => samples.filter(has).length / samples.length;
    expect(share(({ collective }) => collective)).toBeGreaterThan(0.1);
    expect(share(({ submissionMode }) => submissionMode === 'anonymous')).toBeGreaterThan(0.1);
    expect(
      share(({ complainantType }) => ['cso', 'union', 'family'].includes(complainantType)),
    ).toBeGreaterThan(0.1);
    expect(share(({ closedAt }) => closedAt !== undefined)).toBeGreaterThan(0.3);
    for (const script of ['Thai', 'Devanagari', 'Bengali', 'Latin']) {
      expect(
        share(({ narrative = '' }) => new RegExp(`\\p{Script=${script}}`, 'u').test(narrative)),
      ).toBeGreaterThan(0.03);
    }
    const statuses = new Set(samples.map(({ status }) => status));
    expect(statuses.size).toBeGreaterThan(12);
    // Required fields occur, or no sample would be valid. A new optional one need not occur at once.
    expect(new Set(samples.flatMap((sample) => Object.keys(sample))).size).toBeGreaterThanOrEqual(60);
    const issues = new Set<string>(
      samples.flatMap((sample) => sample.issues.map(({ issueCode }) => issueCode)),
    );
    expect(issues.size).toBeGreaterThan(issue.codes.length / 2);
    expect(new Set(samples.map(({ countryOfDestination }) => countryOfDestination)).size).toBe(
      Object.keys(destinations).length,
    );
  });

  test('nobody real can be meant: names say that they are examples, and no phone number can be called', () => {
    for (const { employerRef, recruiterRefs = [], representedBy, complainantContact } of samples) {
      const examples = new RegExp(
        ['Contoh', 'Private household', ...Object.values(origins).map(({ example }) => example)].join('|'),
        'u',
      );
      for (const name of [
        employerRef?.name,
        ...recruiterRefs.map(({ name }) => name),
        representedBy?.organisation?.name,
      ]) {
        if (name !== undefined) expect(name).toMatch(examples);
      }
      const dialling = Object.values(origins)
        .map((origin) => origin.dialling)
        .join('|');
      if (complainantContact?.phone)
        expect(complainantContact.phone).toMatch(new RegExp(`^\\+(${dialling})000\\d{6}$`, 'u'));
      if (complainantContact?.email) expect(complainantContact.email).toMatch(/@example\.org$/u);
    }
  });
});

describe('what samples are made of', () => {
  test('every course keeps to the steps that the list of statuses allows', () => {
    const next = new Map(caseStatus.codes.map((status) => [status.code, status.next as readonly string[]]));
    for (const { steps } of courses) {
      expect(steps[0]).toBe('received');
      steps.slice(1).forEach((status, step) => {
        expect(next.get(steps[step] as never)).toContain(status);
      });
    }
  });

  test('every corridor joins a known origin and destination', () => {
    for (const [origin, destination] of corridors)
      expect([origins[origin], destinations[destination]]).not.toContain(undefined);
  });

  test('narratives are told in the script of their language', () => {
    const scripts: Record<string, string> = { bn: 'Bengali', hi: 'Devanagari', ne: 'Devanagari', th: 'Thai' };
    for (const [language, sentences] of Object.entries(narratives)) {
      const other = new RegExp(
        `[^\\p{Script=${scripts[language] ?? 'Latin'}}\\p{Script=Common}\\p{Script=Inherited}]`,
        'u',
      );
      for (const sentence of Object.values(sentences))
        expect(sentence.replaceAll('{n}', '')).not.toMatch(other);
    }
  });

  test('permute can be undone, so it gives each number once', () => {
    const inverse = (factor: number) => {
      let found = factor;
      for (let step = 0; step < 5; step += 1) found = Math.imul(found, 2 - Math.imul(factor, found));
      return found;
    };
    const undo = (permuted: number) => {
      let bits = permuted ^ (permuted >>> 16);
      bits = Math.imul(bits, inverse(0xc2b2ae35));
      bits = Math.imul(bits ^ (bits >>> 13) ^ (bits >>> 26), inverse(0x85ebca6b));
      return (bits ^ (bits >>> 16)) >>> 0;
    };
    fc.assert(fc.property(fc.nat(0xffffffff), (bits) => undo(permute(bits)) === bits));
  });
});

describe('withFaults', () => {
  const random = randomFrom(5);
  const spoilt = samples.map((sample) => ({ sample, ...withFaults(sample, random) }));

  test('a check finds exactly the codes that were promised', () => {
    for (const { record, codes } of spoilt) {
      const structure = [...new Set(grievanceCase.check(record).map(({ code }) => code))].sort();
      expect(structure.length > 0 ? structure : broken(record)).toEqual([...codes].sort());
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.length).toBeLessThanOrEqual(3);
    }
  });

  test('every fault is used, and the case it is made of stays good', () => {
    const used = new Set(spoilt.flatMap(({ codes }) => codes));
    expect(
      [...structureFaults, ...ruleFaults].map(({ code }) => code).filter((code) => !used.has(code)),
    ).toEqual([]);
    expect(samples).toEqual([...sampleCases({ seed: 2026, count: 2000 })]);
  });

  test('faulty samples are repeatable and as many as asked for', () => {
    const options = { seed: 9, count: 2000, faults: 0.05 };
    const labelled = [...labelledSamples(options)];
    expect(labelled).toEqual([...labelledSamples(options)]);
    expect([...sampleCases(options)]).toEqual(labelled.map(({ record }) => record));
    const faulty = labelled.filter(({ codes }) => codes.length > 0).length;
    expect(faulty).toBeGreaterThan(70);
    expect(faulty).toBeLessThan(130);
    const good = [...sampleCases({ seed: 9, count: 2000 })];
    for (const [at, { record, codes }] of labelled.entries())
      if (codes.length === 0) expect(record).toEqual(good[at]);
  });
});
