import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Codelist, FieldNode } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import {
  dayBasis,
  entitlementStatus,
  insuranceBranch,
  insuredPerson,
  periodType,
  portability,
  portabilityRequestKind,
  timeUnit,
} from '../src/index.ts';

/** The published standards that codes of this family point to; not part of the repository. */
const folder = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url));
const isHere = existsSync(folder);
if (!isHere)
  console.warn('portability, words and codes of standards: skipped because the reference folder is absent.');

/** The codes of a vocabulary of SPDCI with their labels. */
function spdci(path: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { '@id': id, 'rdfs:label': label } = value as { '@id'?: unknown; 'rdfs:label'?: unknown };
    if (typeof id === 'string' && /:\d+$/u.test(id)) found.set(id.slice(id.indexOf(':') + 1), String(label));
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(JSON.parse(readFileSync(`${folder}spdci/schemas/extensions/ibr/v1/code/${path}`, 'utf8')));
  return found;
}

const attributes = (list: Codelist, attribute: string): unknown[] =>
  list.codes.flatMap((code) => [code[attribute] ?? []].flat());

describe.skipIf(!isHere)('crosswalks to SPDCI', () => {
  test('every branch is a social protection function of a like name', () => {
    const functions = spdci('SocialProtectionFunctionEnum.jsonld');
    const words: Record<string, string> = {
      survivors: 'Survivor',
      'family-benefits': 'Family',
      'employment-injury': 'Injury',
    };
    for (const { code, dciFunction } of insuranceBranch.codes) {
      const label = functions.get(String(dciFunction))?.toLowerCase();
      expect(label, code).toContain((words[code] ?? code).replace('-', ' ').toLowerCase());
    }
  });

  test('statuses of benefits are those of enrolment', () => {
    const statuses = spdci('EnrollmentStatusEnum.jsonld');
    const labels = entitlementStatus.codes.flatMap(({ code, dciStatus }) =>
      dciStatus === undefined ? [] : [[code, statuses.get(String(dciStatus))]],
    );
    expect(labels).toEqual([
      ['awarded', 'Active'],
      ['suspended', 'Suspended'],
    ]);
  });
});

describe.skipIf(!isHere)('Regulation (EC) No 987/2009, Article 13', () => {
  test('the day bases are the published table of conversions', () => {
    const { table } = JSON.parse(readFileSync(`${folder}vectors/unit-conversion-987-2009.json`, 'utf8'));
    for (const basis of dayBasis.codes) {
      const { hoursPerDay, daysPerWeek, daysPerMonth, daysPerQuarter, maxDaysPerYear } = table[basis.code];
      expect(basis).toMatchObject({
        hoursPerDay,
        perWeek: daysPerWeek,
        perMonth: daysPerMonth,
        perQuarter: daysPerQuarter,
        perYear: maxDaysPerYear,
      });
    }
    expect(dayBasis.codes.length).toBe(Object.keys(table).length);
  });
});

describe('code lists', () => {
  test('the branches are parts II to X of ILO Convention 102', () => {
    expect(attributes(insuranceBranch, 'c102Part')).toEqual([
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'VII',
      'VIII',
      'IX',
      'X',
    ]);
  });

  test('a day basis is consistent: a quarter is three months and a year twelve', () => {
    for (const { perMonth, perQuarter, perYear, hoursPerDay } of dayBasis.codes) {
      expect([Number(perMonth) * 3, Number(perMonth) * 12]).toEqual([perQuarter, perYear]);
      expect(Number(hoursPerDay)).toBeGreaterThan(5);
    }
    for (const { basisAttribute } of timeUnit.codes)
      expect(dayBasis.codes.every((basis) => typeof basis[String(basisAttribute)] === 'number')).toBe(true);
  });

  test('types of period go to form U002, and documents of EESSI have their numbers', () => {
    expect(periodType.codes.map(({ code }) => code)).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
      '08',
      '99',
    ]);
    for (const { code, u002 } of periodType.codes) expect(u002).toBe(code <= '04' ? code : '99');
    for (const number of [
      ...attributes(portabilityRequestKind, 'sed'),
      ...attributes(portabilityRequestKind, 'sedReply'),
    ])
      expect(number).toMatch(/^P\d{4}$/u);
  });
});

/** The names of all fields of a tree. */
const namesOf = (node: FieldNode): string[] => [
  ...(node.name === undefined ? [] : [node.name]),
  ...(node.kind === 'list' ? namesOf(node.of) : []),
  ...(node.kind === 'group' ? node.fields.flatMap(namesOf) : []),
];

test('no record has a field for the number of a bank account, and an insured person refuses one', () => {
  for (const { record } of portability.records)
    expect(namesOf(record.tree).filter((name) => /iban|accountNumber|cardNumber/iu.test(name))).toEqual([]);
  expect(insuredPerson.check({ IBAN: 'x' }).map(({ code }) => code)).toContain('core.forbidden-field');
});
