import { describe, expect, test } from 'vitest';
import { chance, madeUpWaveOf } from './_made-up-wave.ts';
import type { InstrumentForResults, ItemForResults, ResponseForResults } from './aggregate/inputs.ts';
import { aggregate } from './aggregate.ts';
import type { SurveyResult } from './generated/survey-result.ts';

/** Takes the scores of items from the score of their dimension, as anybody can who reads the results. */

const rating = (itemId: string, more: Partial<ItemForResults> = {}): ItemForResults => ({
  itemId,
  type: 'likert',
  scale: { minimum: 1, maximum: 5 },
  direction: 'positive',
  dimension: 'wages',
  ...more,
});

function instrumentOf(items: readonly ItemForResults[]): InstrumentForResults {
  return {
    instrumentId: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
    version: '1.0.0',
    minCellSize: 5,
    modes: ['kiosk'],
    items,
  };
}

type Given = Readonly<Record<string, number | 'refused' | undefined>>;
type Codes = Pick<ResponseForResults, 'sex' | 'ageBand' | 'nationalityGroup'>;

function responseOf(given: Given, codes: Codes = {}): ResponseForResults {
  return {
    waveId: '8d4b2c17-6e5f-4a39-9b80-2f7c1e0d5a63',
    instrumentId: '3c9f1d52-7a4e-4b68-8f03-1d2e5a7b9c41',
    instrumentVersion: '1.0.0',
    consent: { given: true },
    disposition: 'I',
    ...codes,
    answers: Object.entries(given).flatMap(([itemId, value]): ResponseForResults['answers'][number][] =>
      value === undefined
        ? []
        : [value === 'refused' ? { itemId, skipReason: 'refused' } : { itemId, number: value }],
    ),
  };
}

async function resultsOf(items: readonly ItemForResults[], responses: readonly ResponseForResults[]) {
  const wave = madeUpWaveOf(responses, { samplingMethod: 'census' });
  const options = { at: '2026-06-01T09:00:00Z', breakdowns: [['sex', 'ageBand']] as const };
  const result = await aggregate(instrumentOf(items), wave, responses, options);
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.results.filter(({ statistic }) => statistic === 'weighted-score');
}

const scoreOf = (
  rows: readonly SurveyResult[],
  indicator: string,
  codes: Codes = {},
): SurveyResult | undefined =>
  rows.find(
    ({ indicator: own, breakdown, suppressed }) =>
      own === indicator &&
      !suppressed &&
      breakdown?.sex === codes.sex &&
      breakdown?.ageBand === codes.ageBand,
  );

const two = [rating('paid', { sensitive: true }), rating('threatened', { sensitive: true })];

/** `partial` of `count` people refused the second item. */
function people(count: number, partial: number, codes: Codes = {}, seed = 7): ResponseForResults[] {
  const random = chance(seed);
  const point = () => 1 + Math.floor(random() * 5);
  return Array.from({ length: count }, (_, index) =>
    responseOf({ paid: point(), threatened: index < partial ? 'refused' : point() }, codes),
  );
}

describe('a score that few answered in part', () => {
  test('is hidden, for what is left of it is their answer', async () => {
    const rows = await resultsOf(two, people(24, 1));
    expect(scoreOf(rows, 'paid')?.nValid).toBe(24);
    expect(scoreOf(rows, 'threatened')?.nValid).toBe(23);
    expect(scoreOf(rows, 'wages')).toBeUndefined();
  });

  test.each([
    [0, true],
    [1, false],
    [9, false],
    [10, true],
  ])('%i of 40 who left an item out', async (partial, shown) => {
    const rows = await resultsOf(two, people(40, partial));
    expect(scoreOf(rows, 'wages') !== undefined).toBe(shown);
  });

  test('is hidden too where nearly all left an item out, for the one who did not', async () => {
    const three = [rating('paid'), rating('threatened'), rating('slips')];
    const some = (given: Given, times: number) => Array.from({ length: times }, () => responseOf(given));
    const of = async (complete: number) =>
      scoreOf(
        await resultsOf(three, [
          ...some({ paid: 4, threatened: 2 }, 20),
          ...some({ paid: 3, slips: 5 }, 20),
          ...some({ paid: 1, threatened: 5, slips: 2 }, complete),
        ]),
        'wages',
      );
    expect(await of(1)).toBeUndefined();
    expect(await of(5)).toBeDefined();
  });

  test('is hidden where an answer was too little for a score, and still counts in its item', async () => {
    const three = [rating('paid'), rating('threatened'), rating('slips')];
    const of = async (few: number) =>
      scoreOf(
        await resultsOf(three, [
          ...Array.from({ length: 20 }, (_, at) =>
            responseOf({ paid: 1 + (at % 5), threatened: 2, slips: 3 }),
          ),
          ...Array.from({ length: few }, () => responseOf({ paid: 4 })),
        ]),
        'wages',
      );
    expect(await of(1)).toBeUndefined();
    expect(await of(5)).toBeDefined();
  });

  test('cannot be had from the total and the other groups', async () => {
    const rows = await resultsOf(two, [
      ...people(40, 2, { sex: 'male' }, 1),
      ...people(40, 12, { sex: 'female' }, 2),
    ]);
    expect(scoreOf(rows, 'wages', { sex: 'male' })).toBeUndefined();
    const [all, women] = [scoreOf(rows, 'wages'), scoreOf(rows, 'wages', { sex: 'female' })];
    expect(all === undefined || women === undefined).toBe(true);
  });
});

test('whatever is taken from each other, what is left is about enough people', async () => {
  const groups: readonly Codes[] = ['male', 'female'].flatMap((sex) =>
    ['15-24', '25-54', '55-64'].map((ageBand) => ({ sex, ageBand }) as Codes),
  );
  let compared = 0;
  let hidden = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = chance(seed);
    const silent = [0, 0.02, 0.1, 0.3][seed % 4] as number;
    const responses = groups.flatMap((codes) =>
      people(10 + Math.floor(random() * 40), 0, codes, Math.floor(random() * 1e6)).map((one) =>
        random() < silent
          ? {
              ...one,
              answers: one.answers.map((a, at) =>
                at === 1 ? { itemId: a.itemId, skipReason: 'refused' as const } : a,
              ),
            }
          : one,
      ),
    );
    const rows = await resultsOf(two, responses);
    const sumOf = (indicator: string, codes: Codes) => {
      const row = scoreOf(rows, indicator, codes);
      return row && Number(row.value) * Number(row.nValid);
    };
    // Twice the score less both items is the sum of the answers of those who left the other one out.
    const left = (codes: Codes) => {
      const [score, paid, threatened] = ['wages', 'paid', 'threatened'].map((name) => sumOf(name, codes));
      return score === undefined || paid === undefined || threatened === undefined
        ? undefined
        : 2 * score - paid - threatened;
    };
    const silentIn = (codes: Codes) =>
      responses.filter(
        (one) =>
          Object.entries(codes).every(([field, code]) => one[field as keyof Codes] === code) &&
          one.answers.some(({ skipReason }) => skipReason !== undefined),
      );
    const margins: Codes[] = [{}, { sex: 'male' }, { sex: 'female' }];
    const lines = ['15-24', '25-54', '55-64'].map((ageBand) => ({ ageBand }) as Codes);
    const all = [...margins, ...lines, ...groups];
    for (const codes of all) {
      const found = left(codes);
      if (found === undefined) {
        hidden += 1;
        continue;
      }
      const whose = silentIn(codes);
      const truth = whose.reduce((sum, { answers }) => sum + 25 * (Number(answers[0]?.number) - 1), 0);
      // The attack works, to the rounding of figures; so it must be about nobody, or about ten.
      expect(Math.abs(found - truth)).toBeLessThan(4);
      expect(whose.length === 0 || whose.length >= 10, `seed ${seed}`).toBe(true);
      compared += 1;
    }
    // Totals less the parts that are shown: what is left over is of the parts that are not.
    const sums: readonly (readonly [Codes, readonly Codes[]])[] = [
      [{}, margins.slice(1)],
      [{}, lines],
      ...margins.slice(1).map((one) => [one, groups.filter(({ sex }) => sex === one.sex)] as const),
      ...lines.map((one) => [one, groups.filter(({ ageBand }) => ageBand === one.ageBand)] as const),
    ];
    for (const [total, parts] of sums) {
      if (left(total) === undefined) continue;
      const rest = parts.filter((part) => left(part) === undefined).flatMap(silentIn).length;
      expect(rest === 0 || rest >= 10, `seed ${seed}`).toBe(true);
    }
  }
  expect(compared).toBeGreaterThan(200);
  expect(hidden).toBeGreaterThan(100);
});

describe('rows of a matrix that is asked only of some', () => {
  const beaten: ItemForResults = {
    itemId: 'beaten',
    type: 'single-choice',
    sensitive: true,
    choices: [{ code: 'yes' }, { code: 'no' }],
    redLine: { codes: ['yes'] },
  };
  const row = rating('by-whom', { matrixId: 'about-it', direction: 'negative', dimension: 'harassment' });
  const matrix: ItemForResults = { itemId: 'about-it', type: 'matrix', enableWhen: [{ itemId: 'beaten' }] };
  const responses = Array.from({ length: 29 }, (_, index) => {
    const yes = index < 9 ? index < 6 : index < 21;
    return {
      ...responseOf({ 'by-whom': yes ? 1 + (index % 5) : undefined }, { sex: index < 9 ? 'female' : 'male' }),
    };
  }).map((one) => ({
    ...one,
    answers: [{ itemId: 'beaten', codes: [one.answers.length > 0 ? 'yes' : 'no'] }, ...one.answers],
  }));

  test('are hidden as if the condition were their own', async () => {
    const of = async (items: readonly ItemForResults[]) =>
      (await resultsOf(items, responses)).map(({ indicator, breakdown, suppressed }) => [
        indicator,
        breakdown,
        suppressed,
      ]);
    const byMatrix = await of([beaten, matrix, row]);
    expect(byMatrix).toEqual(
      await of([
        beaten,
        { itemId: 'about-it', type: 'matrix' },
        { ...row, enableWhen: [{ itemId: 'beaten' }] },
      ]),
    );
    expect(byMatrix).toContainEqual(['by-whom', { sex: 'female' }, true]);
    expect(await of([beaten, row, matrix])).toEqual(byMatrix);
  });

  test('are sensitive where the matrix is', async () => {
    const of = async (sensitive: boolean) =>
      scoreOf(
        await resultsOf(
          [{ itemId: 'about-it', type: 'matrix', sensitive }, row],
          Array.from({ length: 9 }, (_, at) => responseOf({ 'by-whom': 1 + (at % 5) })),
        ),
        'by-whom',
      );
    expect(await of(false)).toBeDefined();
    expect(await of(true)).toBeUndefined();
  });

  test('count in a score only where they were asked', async () => {
    // Of two rows and an item, who was not asked the rows answered all there was to answer.
    const items = [
      rating('respect', { dimension: 'harassment' }),
      matrix,
      row,
      { ...row, itemId: 'how-often' },
    ];
    const rows = await resultsOf(
      [beaten, ...items],
      [
        ...Array.from({ length: 20 }, () => responseOf({ respect: 5 })),
        ...Array.from({ length: 20 }, () => responseOf({ respect: 1, 'by-whom': 5, 'how-often': 5 })),
      ].map((one) => ({
        ...one,
        answers: [{ itemId: 'beaten', codes: [one.answers.length > 1 ? 'yes' : 'no'] }, ...one.answers],
      })),
    );
    expect(scoreOf(rows, 'harassment')).toMatchObject({ nValid: 40, value: 50 });
  });
});
