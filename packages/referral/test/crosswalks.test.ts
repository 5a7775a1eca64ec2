import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Codelist, FieldNode } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import {
  capacityStatus,
  declineReason,
  locationType,
  organisationType,
  recurrenceFrequency,
  referral,
  referralStatus,
  referralType,
  responseTimeframe,
  screeningDecisionMaker,
  serviceOutcome,
  serviceStatus,
  serviceType,
  traffickingPurpose,
  weekday,
} from '../src/index.ts';

/** The published standards that the words and codes of this family are taken from; not part of the repository. */
const folder = fileURLToPath(new URL('../../../../shared/reference/', import.meta.url));
const isHere = existsSync(folder);
if (!isHere)
  console.warn('referral, words and codes of standards: skipped because the reference folder is absent.');

const read = (path: string): string => readFileSync(folder + path, 'utf8');

/** The tables of HSDS with their properties, from its compiled schemas. */
function hsdsTables(): Map<string, Record<string, { enum?: string[] }>> {
  const tables = new Map<string, Record<string, { enum?: string[] }>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { name, properties } = value as { name?: unknown; properties?: Record<string, object> };
    if (typeof name === 'string' && typeof properties === 'object')
      tables.set(name, { ...tables.get(name), ...properties });
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const file of ['service', 'organization', 'service_at_location'])
    walk(JSON.parse(read(`hsds/schema/compiled/${file}.json`)));
  return tables;
}

/** The sources of all fields of the family, by the path of the field. */
function sources(): [path: string, source: string][] {
  const walk = (node: FieldNode, path: string): [string, string][] => [
    ...(node.facts?.source === undefined ? [] : [[path, node.facts.source] as [string, string]]),
    ...(node.kind === 'list' ? walk(node.of, `${path}/*`) : []),
    ...(node.kind === 'group' ? node.fields.flatMap((field) => walk(field, `${path}/${field.name}`)) : []),
  ];
  return referral.records.flatMap(({ record }) => walk(record.tree, record.type));
}

/** All values that codes of a list have under an attribute. */
function attributes(list: Codelist, attribute: string): string[] {
  return list.codes.flatMap((code) => [code[attribute] ?? []].flat() as string[]);
}

const codesOf = (list: Codelist) => list.codes.map(({ code }) => code);

describe.skipIf(!isHere)('HSDS 3.0', () => {
  const tables = isHere ? hsdsTables() : new Map();
  const named = sources().filter(([, source]) => source.startsWith('HSDS 3.0'));

  test('is named by many fields', () => {
    expect(named.length).toBeGreaterThan(100);
  });

  test.each(named)('%s is taken from a property that exists: %s', (_, source) => {
    const properties = [...source.matchAll(/\b([a-z_]+)\.([a-z_]+)\b/gu)];
    expect(properties.length).toBeGreaterThan(0);
    for (const [, table = '', property = ''] of properties)
      expect(Object.keys(tables.get(table) ?? {})).toContain(property);
  });

  test('has the codes that are kept as they are', () => {
    expect(codesOf(serviceStatus)).toEqual(tables.get('service')?.status?.enum);
    expect(codesOf(locationType)).toEqual(tables.get('location')?.location_type?.enum);
    expect(codesOf(weekday)).toEqual(tables.get('schedule')?.wkst?.enum);
    expect(
      codesOf({ ...recurrenceFrequency, codes: recurrenceFrequency.codes.filter(({ hsds }) => hsds) }),
    ).toEqual(tables.get('schedule')?.freq?.enum);
  });
});

describe.skipIf(!isHere)('Primero', () => {
  const ids = (path: string): string[] =>
    isHere ? [...read(`primero/${path}.json`).matchAll(/"id": "([^"]+)"/gu)].map(([, id = '']) => id) : [];

  test.each([
    [referralType, 'transition-types'],
    [responseTimeframe, 'response-timeframes'],
    [serviceType, 'service-types'],
    [serviceOutcome, 'service-response'],
  ] as const)('knows the codes that $id is compared with', (list, path) => {
    const known = ids(path);
    for (const code of attributes(list as Codelist, 'primero')) expect(known).toContain(code);
  });

  test('has no type of service and no time frame that ours leave out', () => {
    expect(ids('service-types').filter((id) => !attributes(serviceType, 'primero').includes(id))).toEqual([]);
    expect(
      ids('response-timeframes').filter((id) => !attributes(responseTimeframe, 'primero').includes(id)),
    ).toEqual([]);
  });

  test('knows the statuses, and makes no step that ours forbid', () => {
    const { statuses, referral_transitions } = JSON.parse(read('primero/transition-statuses.json')) as {
      statuses: string[];
      referral_transitions: { from: string | null; to: string }[];
    };
    expect([...new Set(attributes(referralStatus, 'primero'))].sort()).toEqual([...statuses].sort());
    // Each step of Primero is possible between some of the statuses that stand for its two.
    const standFor = (status: string) => referralStatus.codes.filter(({ primero }) => primero === status);
    for (const { from, to } of referral_transitions) {
      const starts =
        from === 'any'
          ? statuses.filter((status) => !['done', 'rejected', 'revoked'].includes(status))
          : [from];
      for (const start of starts) {
        if (start === null) continue;
        const targets = standFor(to).map(({ code }) => code);
        expect(
          standFor(start).some(({ next }) =>
            (next as string[]).some((code) => targets.includes(code as never)),
          ),
        ).toBe(true);
      }
    }
  });
});

describe.skipIf(!isHere)('HTCDS 2.0', () => {
  test.each([organisationType, screeningDecisionMaker, traffickingPurpose])(
    'has the codes that $id is compared with',
    (list) => {
      const words = new Set(read('htcds/htcds-field-standards-2.0.csv').split(/[\s",]+/u));
      const codes = attributes(list as Codelist, 'htcds');
      expect(codes.length).toBeGreaterThan(3);
      for (const code of codes) expect(words).toContain(code);
    },
  );
});

test('HL7 has four codes of capacity, kept as they are', () => {
  // http://hl7.org/fhir/us/sdoh-clinicalcare/ValueSet/SDOHCC-ValueSetCapacityStatus, version 3.0.0.
  expect(codesOf(capacityStatus).sort()).toEqual([
    'additional-assessment-required',
    'capacity',
    'no-capacity',
    'waitlist',
  ]);
  for (const code of [
    ...attributes(referralStatus, 'hl7Capacity'),
    ...attributes(declineReason, 'hl7Capacity'),
  ])
    expect(codesOf(capacityStatus)).toContain(code);
});

test('FHIR R4 has the task statuses that ours are compared with', () => {
  // http://hl7.org/fhir/R4/valueset-task-status.html
  const statuses =
    `draft requested received accepted rejected ready cancelled in-progress on-hold failed completed
    entered-in-error`.split(/\s+/u);
  for (const status of attributes(referralStatus, 'fhirTask')) expect(statuses).toContain(status);
});
