import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, madeUpWaveOf } from './_made-up-wave.ts';
import type { Characteristic, InstrumentForResults, ResponseForResults } from './aggregate/inputs.ts';
import { aggregate } from './aggregate.ts';
import type { SurveyResult } from './generated/survey-result.ts';

/** A small survey: a harmless rating, a sensitive question, one that only some are asked, and a score of the first two. */
const instrument: InstrumentForResults = {
  instrumentId: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
  version: '1.0.0',
  minCellSize: 5,
  modes: ['kiosk'],
  items: [
    {
      itemId: 'food',
      type: 'likert',
      scale: { minimum: 1, maximum: 5 },
      direction: 'positive',
      dimension: 'dignity',
    },
    {
      itemId: 'beaten',
      type: 'single-choice',
      sensitive: true,
      dimension: 'dignity',
      choices: [
        { code: 'yes', score: 0, favourable: false },
        { code: 'no', score: 100, favourable: true },
      ],
      redLine: { codes: ['yes'] },
    },
    {
      itemId: 'told-somebody',
      type: 'single-choice',
      choices: [{ code: 'yes' }, { code: 'no' }],
      enableWhen: [{ itemId: 'beaten' }],
    },
  ],
};

type Codes = Partial<Record<Characteristic, string>>;
type Breakdowns = readonly (readonly Characteristic[])[];
const at = '2026-06-01T09:00:00Z';
const two: Breakdowns = [['sex', 'nationalityGroup']];

/** Workers of few kinds, some of them rare, some of whom do not say what they are. */
function workers(seed: number, count: number): ResponseForResults[] {
  const random = chance(seed);
  const rare = 0.03 + random() * 0.3;
  const pick = (codes: readonly string[]) =>
    random() < rare ? codes[1 + Math.floor(random() * (codes.length - 1))] : codes[0];
  return Array.from({ length: count }, () => {
    const codes = {
      sex: pick(['female', 'male', 'male']),
      nationalityGroup: pick(['NPL', 'BGD', '', 'KHM']),
      ageBand: pick(['25-54', '15-24']),
    };
    const beaten = random() < 0.4;
    return {
      waveId: '8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63',
      instrumentId: instrument.instrumentId,
      instrumentVersion: instrument.version,
      consent: { given: true },
      disposition: 'I',
      ...Object.fromEntries(Object.entries(codes).filter(([, code]) => code)),
      answers: [
        ...(random() < 0.9 ? [{ itemId: 'food', number: 1 + Math.floor(random() * 5) }] : []),
        random() < 0.8
          ? { itemId: 'beaten', codes: [beaten ? 'yes' : 'no'] }
          : { itemId: 'beaten', skipReason: 'refused' as const },
        ...(beaten ? [{ itemId: 'told-somebody', codes: [random() < 0.5 ? 'yes' : 'no'] }] : []),
      ],
    };
  });
}

async function resultsOf(
  responses: readonly ResponseForResults[],
  breakdowns: Breakdowns,
  more: object = {},
) {
  const wave = madeUpWaveOf(responses, more);
  const result = await aggregate(instrument, wave, responses, { at, breakdowns });
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.results;
}

const codeOf = (response: ResponseForResults, field: Characteristic) =>
  response[field] ?? (field === 'nationalityGroup' ? 'XXX' : 'unknown');
const keyOf = (codes: Codes) => JSON.stringify(Object.entries(codes).sort());

/** Which responses an indicator counts, found without the code under test. */
function isCounted(indicator: string, { answers }: ResponseForResults): boolean {
  const given = (itemId: string) =>
    answers.some((one) => one.itemId === itemId && (one.codes !== undefined || one.number !== undefined));
  return indicator === 'dignity' ? given('food') || given('beaten') : given(indicator);
}

/** All groups of the breakdowns in which there is anybody counted, and all equations between them. */
function attackOn(responses: readonly ResponseForResults[], breakdowns: Breakdowns) {
  const sizes = new Map<string, number>();
  const equations = new Map<string, { total: string; parts: Set<string> }>();
  const tie = (total: Codes, by: Characteristic, part: Codes) => {
    const name = `${keyOf(total)} by ${by}`;
    const equation = equations.get(name) ?? { total: keyOf(total), parts: new Set() };
    equation.parts.add(keyOf(part));
    equations.set(name, equation);
  };
  for (const response of responses) {
    const own = new Set<string>([keyOf({})]);
    for (const fields of breakdowns) {
      const codes = fields.map((field): Codes => ({ [field]: codeOf(response, field) }));
      for (const [index, field] of fields.entries()) {
        own.add(keyOf(codes[index] as Codes));
        tie({}, field, codes[index] as Codes);
      }
      const [first, second] = fields;
      if (!first || !second) continue;
      const cell = { ...codes[0], ...codes[1] };
      own.add(keyOf(cell));
      tie(codes[0] as Codes, second, cell);
      tie(codes[1] as Codes, first, cell);
    }
    for (const key of own) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return { sizes, equations: [...equations.values()] };
}

/**
 * Everything that can be worked out by adding and taking away equations, each once at most: the smallest number of people
 * in any set of hidden groups whose sum comes out. Readers are taken to know which groups are empty.
 */
function smallestSetWorkedOut(
  { sizes, equations }: ReturnType<typeof attackOn>,
  isShown: (group: string) => boolean,
): number {
  const hidden = [...sizes.keys()].filter((key) => !isShown(key));
  const place = new Map(hidden.map((key, index) => [key, index]));
  const rows = equations
    .map(({ total, parts }) => {
      const row = new Int8Array(hidden.length);
      const put = (key: string, sign: number) => {
        const index = place.get(key);
        if (index !== undefined) row[index] = sign;
      };
      put(total, 1);
      for (const part of parts) put(part, -1);
      return row;
    })
    .filter((row) => row.some((value) => value !== 0));
  let smallest = Number.POSITIVE_INFINITY;
  const sum = new Int16Array(hidden.length);
  const visit = (index: number) => {
    if (index < rows.length) {
      for (const sign of [0, 1, -1]) {
        for (const [at, value] of (rows[index] as Int8Array).entries())
          sum[at] = (sum[at] as number) + sign * value;
        visit(index + 1);
        for (const [at, value] of (rows[index] as Int8Array).entries())
          sum[at] = (sum[at] as number) - sign * value;
      }
      return;
    }
    if (!sum.every((value) => value >= 0) || !sum.some((value) => value > 0)) return;
    const people = hidden.reduce((total, key, at) => total + (sum[at] as number) * (sizes.get(key) ?? 0), 0);
    smallest = Math.min(smallest, people);
  };
  visit(0);
  return smallest;
}

const shownKeys = (rows: readonly SurveyResult[]) =>
  new Set(rows.filter(({ suppressed }) => !suppressed).map(({ breakdown }) => keyOf(breakdown ?? {})));

describe.each([
  ['by sex and nationality', two, 120],
  ['by sex and nationality, and by sex and age', [...two, ['sex', 'ageBand']] as Breakdowns, 8],
])('%s', (_, breakdowns, seeds) => {
  test('no set of too few responses can be read or worked out', { timeout: 300_000 }, async () => {
    let hiddenOnes = 0;
    for (let seed = 1; seed <= seeds; seed += 1) {
      const responses = workers(seed, 8 + ((seed * 7) % 60));
      const rows = await resultsOf(responses, breakdowns);
      for (const indicator of new Set(rows.map((row) => row.indicator))) {
        const own = rows.filter((row) => row.indicator === indicator);
        const least = indicator === 'food' ? 5 : 10;
        const shown = shownKeys(own);
        // Every figure of an indicator shows the same groups.
        for (const statistic of new Set(own.map((row) => row.statistic + row.choiceCode)))
          expect(shownKeys(own.filter((row) => row.statistic + row.choiceCode === statistic))).toEqual(shown);
        for (const { n, nValid, suppressed } of own)
          if (!suppressed) expect(Math.min(n as number, nValid as number)).toBeGreaterThanOrEqual(least);
        const counted = attackOn(
          responses.filter((one) => isCounted(indicator, one)),
          breakdowns,
        );
        const smallest = smallestSetWorkedOut(counted, (key) => shown.has(key));
        if (Number.isFinite(smallest)) hiddenOnes += 1;
        expect(smallest, `${indicator}, seed ${seed}`).toBeGreaterThanOrEqual(least);
      }
      // Numbers of responses stand in the rows of every indicator.
      const anywhere = shownKeys(rows);
      const all = smallestSetWorkedOut(attackOn(responses, breakdowns), (key) => anywhere.has(key));
      expect(all, `responses, seed ${seed}`).toBeGreaterThanOrEqual(5);
    }
    expect(hiddenOnes).toBeGreaterThan(seeds);
  });
});

test('a figure that gives another away is hidden wherever that is', async () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const rows = await resultsOf(workers(seed, 20 + seed), two);
    const shown = (indicator: string) => shownKeys(rows.filter((row) => row.indicator === indicator));
    const [food, beaten] = [shown('food'), shown('beaten')];
    for (const key of shown('told-somebody')) expect(beaten).toContain(key);
    for (const key of shown('dignity')) expect([food.has(key), beaten.has(key)]).toEqual([true, true]);
  }
});

test('what is hidden does not depend on what was answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: 40 }), async (seed, more) => {
      const responses = workers(seed, 10 + more);
      const alike = responses.map((one) => ({
        ...one,
        answers: one.answers.map((answer) =>
          answer.codes ? { ...answer, codes: ['yes'] } : answer.number ? { ...answer, number: 1 } : answer,
        ),
      }));
      const pattern = (rows: readonly SurveyResult[]) =>
        rows.map(({ resultId, suppressed }) => [resultId, suppressed]);
      expect(pattern(await resultsOf(alike, two))).toEqual(pattern(await resultsOf(responses, two)));
    }),
    { numRuns: 30 },
  );
});

test('a row that is not shown is the same for a small, an empty and a covering group', async () => {
  const rows = await resultsOf(workers(3, 60), two);
  const hidden = rows.filter(({ suppressed, indicator }) => suppressed && indicator === 'food');
  const groups = new Set(hidden.map(({ breakdown }) => breakdown?.sex));
  expect(groups).toContain('other');
  for (const { breakdown: _, resultId: __, provenance: ___, statistic: ____, unit: _____, ...rest } of hidden)
    expect(Object.keys(rest).sort()).toEqual(
      [
        ...['recordType', 'waveId', 'instrumentId', 'instrumentVersion', 'indicatorType', 'indicator'],
        ...['weighted', 'minCellSize', 'suppressed', 'suppressionReason'],
      ].sort(),
    );
});

test('a single hidden row never stands beside a total and another part', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const responses = workers(seed, 10 + seed);
    const populationBy = [
      { characteristic: 'nationality-group' as const, category: seed % 2 ? 'KHM' : 'BGD', count: 3 },
    ];
    const rows = await resultsOf(responses, two, { populationBy });
    const own = rows.filter(({ indicator, statistic }) => indicator === 'food' && statistic === 'mean');
    for (const total of own.filter(({ suppressed }) => !suppressed))
      for (const by of ['sex', 'nationalityGroup'] as const) {
        const { [by]: fixed, ...others } = total.breakdown ?? {};
        if (fixed !== undefined) continue;
        const parts = own.filter(({ breakdown: { [by]: code, ...rest } = {} }) => {
          return code !== undefined && keyOf(rest) === keyOf(others);
        });
        const hidden = parts.filter(({ suppressed }) => suppressed).length;
        if (hidden < parts.length) expect(hidden, `seed ${seed}`).not.toBe(1);
      }
  }
});

test('who is rare in a long list has no row that would show them', async () => {
  const responses = workers(5, 40).map((one, index) => ({
    ...one,
    nationalityGroup: index < 2 ? 'FJI' : 'NPL',
  }));
  const named = (rows: readonly SurveyResult[]) =>
    rows.some(({ breakdown }) => breakdown?.nationalityGroup === 'FJI');
  expect(named(await resultsOf(responses, two))).toBe(false);
  const populationBy = [{ characteristic: 'nationality-group', category: 'FJI', count: 4 }];
  const rows = await resultsOf(responses, two, { populationBy });
  expect(named(rows)).toBe(true);
  expect(
    rows
      .filter(({ breakdown }) => breakdown?.nationalityGroup === 'FJI')
      .every(({ suppressed }) => suppressed),
  ).toBe(true);
});

test('a group for which a few heavy weights speak is hidden', async () => {
  const responses = workers(6, 60).map((one, index) => ({
    ...one,
    sex: index < 20 ? ('male' as const) : ('female' as const),
    weight: index < 2 ? '20' : '0.344828',
  }));
  const rows = await resultsOf(responses, [['sex']], { weighting: 'normalised' });
  const food = rows.filter(({ indicator }) => indicator === 'food');
  expect(
    food.filter(({ breakdown }) => breakdown?.sex === 'male').every(({ suppressed }) => suppressed),
  ).toBe(true);
});
