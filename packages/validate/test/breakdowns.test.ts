import { type FieldNode, nationality, type Sensitivity, sex } from '@amparo/core';
import { readerRanges } from '@amparo/core/disclosure';
import { sampleCases } from '@amparo/grievance/samples';
import { type Breakdown, families, validator } from '@amparo/validate';
import { sampleSurvey } from '@amparo/worker-voice/samples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const now = '2026-06-01T00:00:00Z';

/** The breakdowns of records that are checked together, each of the type that it names itself. */
function breakdownsOf(records: Iterable<unknown>): readonly Breakdown[] {
  const run = validator.start({ now });
  try {
    for (const record of records) run.check(record);
    for (const _ of run.finish().findings);
    return run.breakdowns();
  } finally {
    run.close();
  }
}

let made = 0;

/** Insured persons of whom nothing else is known: each its own person, unless they are told. */
const people = (count: number, fields: object, subjectId?: string) =>
  Array.from({ length: count }, () => {
    made += 1;
    return { recordType: 'insured-person', subjectId: subjectId ?? `P-${made}`, ...fields };
  });

const byField = ([breakdown]: readonly Breakdown[], field: string) =>
  breakdown?.by.find((one) => one.field === field);

describe('what is counted', () => {
  const declared = families.flatMap(({ records }) =>
    records.flatMap(({ record }) =>
      (record.disaggregation?.by ?? []).map(({ field, where }) => ({ record, field, where })),
    ),
  );

  /** The nodes on the way to a field. */
  function wayTo(tree: FieldNode, field: string): FieldNode[] {
    const way: FieldNode[] = [];
    let node: FieldNode | undefined = tree;
    for (const step of field.split('/')) {
      while (node?.kind === 'list') node = node.of;
      node = node?.kind === 'group' ? node.fields.find(({ name }) => name === step) : undefined;
      if (node) way.push(node);
    }
    return way;
  }

  test.each(declared)('$record.type by $field: a code that may be counted', ({ record, field, where }) => {
    const way = wayTo(record.tree, field);
    expect(way).toHaveLength(field.split('/').length);
    let leaf = way.at(-1);
    while (leaf?.kind === 'list') leaf = leaf.of;
    expect(leaf?.kind === 'leaf' && leaf.wire.codelist).toBeTruthy();
    // A count of, say, people without papers can harm all of them.
    const levels: readonly Sensitivity[] = way.map(({ facts }) => facts.sensitivity);
    expect(levels).not.toContain('special');
    if (where !== undefined) {
      const beside = wayTo(record.tree, [...field.split('/').slice(0, -1), where].join('/')).at(-1);
      expect(beside?.kind === 'leaf' && beside.wire.kind).toBe('boolean');
    }
  });

  test('types about people are, those about organisations are not', () => {
    const counted = families.flatMap(({ records }) =>
      records.filter(({ record }) => record.disaggregation).map(({ record }) => record.type),
    );
    expect(counted).toEqual([
      'grievance-case',
      'survey-response',
      'referral',
      'insured-person',
      'insurance-period',
      'certificate-of-coverage',
      'portability-request',
      'entitlement',
    ]);
  });

  test('persons are told by pseudonyms, and promises are whole numbers', () => {
    for (const { record } of families.flatMap(({ records }) => records)) {
      const { persons = [], promise } = record.disaggregation ?? {};
      for (const path of persons) {
        let leaf = wayTo(record.tree, path).at(-1);
        while (leaf?.kind === 'list') leaf = leaf.of;
        expect(leaf?.kind === 'leaf' && leaf.wire.kind).toBe('pseudonym');
      }
      if (!promise) continue;
      const tree = families
        .flatMap(({ records }) => records)
        .find(({ record: other }) => other.type === promise.recordType)?.record.tree;
      const leaf = tree && wayTo(tree, promise.field).at(-1);
      expect(leaf?.kind === 'leaf' && leaf.wire.kind).toBe('integer');
    }
  });

  test('codes, most frequent first, and what is none, so that all add up', () => {
    const breakdowns = breakdownsOf([
      ...people(12, { sex: 'male', nationality: ['NPL'] }),
      ...people(30, { sex: 'female', nationality: ['NPL', 'IND'] }),
      ...people(2, { sex: 'Female' }),
      ...people(11, { nationality: ['BGD', 'BGD'] }),
    ]);
    expect(byField(breakdowns, 'sex')).toEqual({
      field: 'sex',
      counts: [
        { code: 'female', records: 30 },
        { code: 'male', records: 12 },
      ],
      notRecorded: 11,
      notACode: 2,
      hidden: false,
    });
    expect(byField(breakdowns, 'nationality')).toEqual({
      field: 'nationality',
      counts: [
        { code: 'NPL', records: 12 },
        { code: 'BGD', records: 11 },
      ],
      several: 30,
      notRecorded: 2,
      notACode: 0,
      hidden: false,
    });
    // Nobody has a country of residence: there is nothing to say.
    expect(byField(breakdowns, 'residenceCountry')).toBeUndefined();
  });

  test('of a list with levels the first level, and of issues the main one', () => {
    const cases = (count: number, issues: readonly object[]) =>
      Array.from({ length: count }, () => ({ recordType: 'grievance-case', industry: '1410', issues }));
    const breakdowns = breakdownsOf([
      ...cases(14, [
        { issueCode: 'wages.unpaid', isPrimary: true },
        { issueCode: 'fees', isPrimary: false },
      ]),
      ...cases(13, [{ issueCode: 'fees.recruitment-fee', isPrimary: true }]),
    ]);
    expect(byField(breakdowns, 'industry')?.counts).toEqual([{ code: 'C', records: 27 }]);
    expect(byField(breakdowns, 'issues/issueCode')?.counts).toEqual([
      { code: 'wages', records: 14 },
      { code: 'fees', records: 13 },
    ]);
  });
});

describe('what is shown', () => {
  test('nothing of few records', () => {
    expect(breakdownsOf(people(9, { sex: 'male' }))).toEqual([
      { recordType: 'insured-person', records: 9, smallestGroup: 10, withheld: 'few', by: [] },
    ]);
  });

  test('nothing of many records of few people', () => {
    const [breakdown] = breakdownsOf(people(40, { sex: 'male' }, 'P-one'));
    expect(breakdown).toMatchObject({ records: 40, withheld: 'few', by: [] });
  });

  test('no group of few people among many', () => {
    const breakdowns = breakdownsOf([
      ...people(20, { sex: 'male', residenceCountry: 'MYS' }),
      ...people(25, { sex: 'female', residenceCountry: 'THA' }, 'P-one'),
      ...people(30, { sex: 'other', residenceCountry: 'SGP' }),
    ]);
    // One person has 25 records. Their count is hidden, and one more, since the sum of all is known.
    expect(byField(breakdowns, 'sex')).toMatchObject({ counts: [{ records: 30 }], hidden: true });
    expect(JSON.stringify(breakdowns)).not.toMatch(/25|female|THA/u);
  });

  test('no code that only few have, nor its name, nor another count that gives it away', () => {
    const breakdowns = breakdownsOf([
      ...people(40, { sex: 'male', nationality: ['NPL'] }),
      ...people(50, { sex: 'female', nationality: ['IND'] }),
      ...people(3, { sex: 'other', nationality: ['IRN'] }),
    ]);
    expect(byField(breakdowns, 'sex')).toEqual({
      field: 'sex',
      counts: [{ code: 'female', records: 50 }],
      notRecorded: 0,
      notACode: 0,
      hidden: true,
    });
    expect(JSON.stringify(breakdowns)).not.toMatch(/IRN|other|\b3\b|\b40\b/u);
  });

  test('nothing of a field where those without a code leave too few', () => {
    const breakdowns = breakdownsOf([
      ...people(90, { sex: 'male' }),
      ...people(4, { sex: 'male', nationality: ['NPL'] }),
    ]);
    expect(byField(breakdowns, 'nationality')).toEqual({ field: 'nationality', counts: [], hidden: true });
  });

  test('for any records, what readers can work out of each small group includes both one and ten', () => {
    const codes = sex.codes.map(({ code }) => code);
    const countries = nationality.codes.slice(0, 8).map(({ code }) => code);
    const group = (values: readonly string[]) =>
      fc.record({
        value: fc.constantFrom(...values, undefined, 'no code'),
        count: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 8, max: 60 })),
      });
    fc.assert(
      fc.property(
        fc.array(group(codes), { maxLength: 6 }),
        fc.array(group(countries), { maxLength: 12 }),
        (sexes, residences) => {
          const records = [
            ...sexes.flatMap(({ value, count }) => people(count, value === undefined ? {} : { sex: value })),
            ...residences.flatMap(({ value, count }) =>
              people(count, value === undefined ? {} : { residenceCountry: value }),
            ),
          ];
          const [breakdown] = breakdownsOf(records);
          for (const [field, groups] of [
            ['sex', sexes],
            ['residenceCountry', residences],
          ] as const) {
            const shown = breakdown?.by.find((one) => one.field === field);
            if (!shown) continue;
            expectSafe(shown, records.length, groups);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  /** Compares with the truth what somebody works out who even knows which codes occur. */
  function expectSafe(
    shown: Breakdown['by'][number],
    records: number,
    groups: readonly { readonly value: string | undefined; readonly count: number }[],
  ): void {
    const truth = new Map<string, number>();
    for (const { value, count } of groups)
      if (value !== undefined && value !== 'no code' && count > 0)
        truth.set(value, (truth.get(value) ?? 0) + count);
    const known = new Map(shown.counts.map(({ code, records: count }) => [code, count]));
    for (const [code, count] of known) expect(count).toBe(truth.get(code));
    for (const count of known.values()) expect(count).toBeGreaterThanOrEqual(10);
    if (!shown.hidden) expect([...known.keys()].sort()).toEqual([...truth.keys()].sort());
    // Where nothing is shown, those without a code are not told either.
    if (shown.notRecorded === undefined || shown.notACode === undefined) return;
    const cells = [
      { id: 'all', count: records },
      { id: 'none', count: shown.notRecorded },
      { id: 'no code', count: shown.notACode },
      ...[...truth.keys()].map((id) => {
        const count = known.get(id);
        return count === undefined ? { id } : { id, count };
      }),
    ];
    const parts = cells.slice(1).map(({ id }) => id);
    const read = readerRanges({ cells, sums: [{ total: 'all', parts }] });
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    for (const [code, count] of truth) {
      if (count >= 10) continue;
      const { low, high = Number.POSITIVE_INFINITY } = read.ranges.get(code) ?? { low: count, high: count };
      expect(low).toBeLessThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(10);
    }
  }
});

describe('what findings tell', () => {
  const cases = [...sampleCases({ seed: 3, count: 400 })];
  const statusOf = (breakdowns: readonly Breakdown[]) => byField(breakdowns, 'status');

  test('without a finding about it, a field is shown as far as it can be', () => {
    const status = statusOf(breakdownsOf(cases));
    expect(status?.hidden).toBe(true);
    expect(status?.counts.length).toBeGreaterThan(5);
  });

  test('a finding that tells how many have some code hides the whole field, where one of its counts is hidden', () => {
    // The rule says of a case that its status is one that has ended.
    const closed = cases.find(({ status, outcome }) => status === 'closed' && outcome !== undefined);
    if (!closed) throw new Error('There is no such case among the samples.');
    const { outcome: _, ...without } = closed;
    const run = validator.start({ now });
    const codes = run.check(without).diagnostics.map(({ code }) => code);
    expect(codes).toContain('grievance.closed-without-outcome');
    run.close();
    expect(statusOf(breakdownsOf([...cases, without]))).toEqual({
      field: 'status',
      counts: [],
      hidden: true,
    });
  });
});

describe('what people were promised', () => {
  const { instrument, wave, responses } = sampleSurvey({ seed: 1, responses: 150 });
  const ofResponses = (records: readonly unknown[]) =>
    breakdownsOf(records).find(({ recordType }) => recordType === 'survey-response');

  test('answers of workers are not counted while the promise is not known', () => {
    expect(ofResponses(responses)).toMatchObject({ withheld: 'promise', by: [] });
    expect(ofResponses([wave, ...responses])).toMatchObject({ withheld: 'promise', by: [] });
    // Those of another wave may have been promised something else.
    const others = sampleSurvey({ seed: 2, responses: 20 }).responses;
    expect(ofResponses([instrument, wave, ...responses, ...others])).toMatchObject({ withheld: 'promise' });
    const spoilt = { ...instrument, minCellSize: 'five' };
    expect(ofResponses([spoilt, wave, ...responses])).toMatchObject({ withheld: 'promise', by: [] });
  });

  test('a promise can ask for more, and never for less', () => {
    const least = (minCellSize: number) => ofResponses([{ ...instrument, minCellSize }, wave, ...responses]);
    expect(least(5)?.smallestGroup).toBe(10);
    expect(least(5)?.by.length).toBeGreaterThan(3);
    expect(least(25)?.smallestGroup).toBe(25);
    for (const { counts } of least(25)?.by ?? [])
      for (const { records } of counts) expect(records).toBeGreaterThanOrEqual(25);
    expect(least(1000)).toMatchObject({ smallestGroup: 1000, withheld: 'few', by: [] });
  });

  test('nothing is counted of those who did not agree, but that they are there', () => {
    const before = ofResponses([instrument, wave, ...responses]);
    const refused = responses.map((response) => ({ ...response, consent: { given: false } }));
    expect(ofResponses([instrument, wave, ...refused])).toMatchObject({ records: before?.records, by: [] });
  });
});
