import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chance, madeUpInstrument, madeUpResponse, madeUpWaveOf } from './_made-up-wave.ts';
import { naiveFigure } from './_naive-figures.ts';
import type { AggregateOptions, ResponseForResults, WaveForResults } from './aggregate/inputs.ts';
import { aggregate, resultCounter } from './aggregate.ts';
import { calculationMessages } from './calculation-messages.ts';
import type { SurveyResult } from './generated/survey-result.ts';
import { surveyResult } from './survey-result.ts';

const at = '2026-06-01T09:00:00Z';
const breakdowns: NonNullable<AggregateOptions['breakdowns']> = [
  ['sex', 'nationalityGroup'],
  ['ageBand'],
  ['contractType', 'sex'],
];

function responsesOf(seed: number, count: number, weighted = false): ResponseForResults[] {
  const random = chance(seed);
  return Array.from({ length: count }, () => madeUpResponse(random, { weighted }));
}

async function resultsOf(
  responses: readonly ResponseForResults[],
  options: Partial<AggregateOptions> = {},
  wave: WaveForResults = madeUpWaveOf(responses),
): Promise<readonly SurveyResult[]> {
  const result = await aggregate(madeUpInstrument, wave, responses, { at, breakdowns, ...options });
  if (!result.ok) throw new Error(result.diagnostics.map(({ code }) => code).join());
  return result.results;
}

const weightedWave = (responses: readonly ResponseForResults[]) => {
  const n = responses.length;
  const sum = responses.reduce((total, { weight }) => total + Number(weight), 0);
  const scaled = responses.map((one) => ({ ...one, weight: ((Number(one.weight) * n) / sum).toFixed(6) }));
  return { responses: scaled, wave: madeUpWaveOf(scaled, { weighting: 'normalised' }) };
};

describe('figures', () => {
  test.each([
    [1, 40],
    [2, 300],
    [3, 1200],
  ])('agree with those worked out the long way (seed %i, %i responses)', async (seed, count) => {
    const responses = responsesOf(seed, count);
    const rows = (await resultsOf(responses)).filter(({ suppressed }) => !suppressed);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const naive = naiveFigure(madeUpInstrument, responses, row);
      expect({ ...row, n: naive.n, nValid: naive.nValid }).toEqual(row);
      if (row.indicatorType === 'item')
        expect([row.refusedCount, row.dontKnowCount], row.indicator).toEqual([naive.refused, naive.dontKnow]);
      if (row.numerator !== undefined) expect(row.numerator).toBe(naive.numerator);
      const slack = row.statistic === 'median' ? Number(naive.value) * 0.005 + 1e-9 : 0.00501;
      expect(
        Math.abs(Number(row.value) - Number(naive.value)),
        `${row.indicator} ${row.statistic}`,
      ).toBeLessThan(slack);
    }
  });

  test('with weights agree too, rounded to whole per cent, and have no numerator', async () => {
    const { responses, wave } = weightedWave(responsesOf(4, 400, true));
    const rows = (await resultsOf(responses, {}, wave)).filter(({ suppressed }) => !suppressed);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      const naive = naiveFigure(madeUpInstrument, responses, row);
      expect([row.n, row.nValid, row.numerator]).toEqual([naive.n, naive.nValid, undefined]);
      const exact = Number(naive.value);
      const slack =
        row.unit === 'scale'
          ? 0.0501
          : row.unit === 'currency' || row.unit === 'number'
            ? exact * 0.005
            : 0.501;
      expect(Math.abs(Number(row.value) - exact), `${row.indicator} ${row.statistic}`).toBeLessThanOrEqual(
        slack,
      );
      if (row.unit === 'percent' || row.unit === 'score') expect(Number.isInteger(row.value)).toBe(true);
    }
  });

  test('are the same in any order and in any parts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e9 }),
        fc.boolean(),
        fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }),
        async (seed, weighted, parts) => {
          const made = responsesOf(seed, 60, weighted);
          const { responses, wave } = weighted
            ? weightedWave(made)
            : { responses: made, wave: madeUpWaveOf(made) };
          const options = { at, breakdowns: breakdowns.slice(0, 2) };
          const whole = await aggregate(madeUpInstrument, wave, responses, options);
          const counters = [0, 1, 2, 3].map(() => resultCounter(madeUpInstrument, wave, options));
          responses
            .map((response, index) => ({ response, part: parts[index] as number }))
            .sort((a, b) => b.part - a.part)
            .forEach(({ response, part }) => {
              counters[part]?.add(response);
            });
          const [first, ...others] = counters.reverse();
          for (const other of others) first?.merge(other);
          expect(whole.ok).toBe(true);
          expect(first?.finish()).toEqual(whole);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('come from a stream as from a list, and looking at them does not change them', async () => {
    const responses = responsesOf(5, 80);
    async function* stream() {
      yield* responses;
    }
    const wave = madeUpWaveOf(responses);
    const listed = await aggregate(madeUpInstrument, wave, responses, { at });
    expect(await aggregate(madeUpInstrument, wave, stream(), { at })).toEqual(listed);
    const counter = resultCounter(madeUpInstrument, wave, { at });
    for (const response of responses) {
      counter.finish();
      counter.add(response);
    }
    expect(counter.finish()).toEqual(counter.finish());
    expect(counter.finish()).toEqual(listed);
  });

  test('are records of their type, with ids that stay the same', async () => {
    const responses = responsesOf(6, 120);
    const rows = await resultsOf(responses, { sourceSystem: 'Example survey tool' });
    for (const row of rows) expect(surveyResult.check(row)).toEqual([]);
    expect(new Set(rows.map(({ resultId }) => resultId)).size).toBe(rows.length);
    const again = await resultsOf(responsesOf(7, 130), {});
    const ids = new Set(rows.map(({ resultId }) => resultId));
    expect(again.filter(({ breakdown }) => !breakdown).every(({ resultId }) => ids.has(resultId))).toBe(true);
  });

  test('hold response rates with the total, exact beside the records', async () => {
    const responses = responsesOf(8, 104).map((one, index) => ({
      ...one,
      disposition: index < 96 ? 'I' : 'P',
    }));
    const wave = madeUpWaveOf(responses, {
      dispositionCounts: {
        complete: 96,
        partial: 8,
        refusal: 20,
        nonContact: 30,
        other: 2,
        unknownIfWorker: 10,
        unknownOther: 4,
      },
    });
    const result = await aggregate(madeUpInstrument, wave, responses, { at, breakdowns: [['sex']] });
    if (!result.ok) throw new Error('no results');
    expect(result.responseRates.rr4?.value).toBeCloseTo(0.622, 4);
    for (const { breakdown, suppressed, responseRates } of result.results)
      expect(responseRates).toEqual(
        breakdown || suppressed
          ? undefined
          : { rr1: 0.5647, rr2: 0.6118, rr3: 0.5742, rr5: 0.6154, rr6: 0.6667 },
      );
  });
});

describe('how sure figures are', () => {
  const responses = responsesOf(9, 120);

  test('a random sample has intervals and a margin with the finite population', async () => {
    const rows = await resultsOf(responses, {}, madeUpWaveOf(responses, { populationCount: 400 }));
    const row = rows.find(
      ({ indicator, statistic }) => indicator === 'free-at-night' && statistic === 'pct-top2',
    );
    const n = row?.nValid as number;
    expect(row).toMatchObject({ populationCount: 400, fpcApplied: true, confidenceLevel: 0.95 });
    expect(row?.marginOfError).toBeCloseTo(
      100 * 1.959964 * Math.sqrt(0.25 / n) * Math.sqrt((400 - n) / 399),
      2,
    );
    const p = (row?.numerator as number) / n;
    const z2 = 1.959964 ** 2;
    const ends = [-1, 1].map(
      (side) =>
        (100 * (p + z2 / (2 * n) + side * 1.959964 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n)))) /
        (1 + z2 / n),
    );
    expect(row?.ciLow).toBeCloseTo(ends[0] as number, 1);
    expect(row?.ciHigh).toBeCloseTo(ends[1] as number, 1);
  });

  test.each(['quota', 'convenience', 'snowball'] as const)(
    'a %s sample has none of it',
    async (samplingMethod) => {
      for (const row of await resultsOf(responses, {}, madeUpWaveOf(responses, { samplingMethod })))
        expect([row.marginOfError, row.ciLow, row.ciHigh, row.standardError, row.confidenceLevel]).toEqual(
          Array(5).fill(undefined),
        );
    },
  );

  test('where nobody crossed a red line the rule of three says how many still may have', async () => {
    const none = responses.map((one) => ({
      ...one,
      answers: one.answers.map((answer) =>
        answer.itemId === 'hours-a-week' ? { itemId: answer.itemId, number: 48 } : answer,
      ),
    }));
    const rows = await resultsOf(none);
    const row = rows.find(
      ({ indicator, statistic }) => indicator === 'hours-a-week' && statistic === 'red-line-share',
    );
    expect(row).toMatchObject({ value: 0, numerator: 0, ciLow: 0 });
    expect(row?.flags).toBeUndefined();
    expect(row?.ciHigh).toBeCloseTo(300 / (row?.nValid as number), 2);
  });

  test('a red line that is crossed is flagged', async () => {
    const rows = await resultsOf(responses);
    const red = rows.filter(({ statistic, suppressed }) => statistic === 'red-line-share' && !suppressed);
    for (const { numerator, flags } of red)
      expect(flags?.includes('red-line') === true).toBe((numerator as number) > 0);
    expect(rows.filter(({ statistic, flags }) => statistic !== 'red-line-share' && flags)).toEqual([]);
  });

  test('few responses and workers who were watched are flagged on every figure', async () => {
    const few = responsesOf(10, 20);
    for (const { flags } of await resultsOf(few)) expect(flags).toContain('not-representative');
    for (const { flags } of await resultsOf(
      responses,
      {},
      madeUpWaveOf(responses, { supervisorPresent: true }),
    ))
      expect(flags).toContain('low-trust');
  });

  test('unequal weights widen the interval', async () => {
    const { responses: scaled, wave } = weightedWave(responsesOf(11, 200, true));
    const rows = await resultsOf(scaled, {}, wave);
    const row = rows.find(
      ({ indicator, suppressed }) => indicator === 'dignity' && !suppressed,
    ) as SurveyResult;
    const weights = scaled.flatMap(({ answers, weight }) =>
      answers.some(({ itemId, number }) => itemId === 'dignity' && number !== undefined)
        ? [Number(weight)]
        : [],
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const effective = sum ** 2 / weights.reduce((total, weight) => total + weight ** 2, 0);
    expect(row.effectiveN).toBe(Math.round(effective));
    expect(row.designEffect).toBeCloseTo((row.nValid as number) / effective, 1);
    expect(row.effectiveN).toBeLessThan(row.nValid as number);
  });
});

describe('input that has no sound results', () => {
  const responses = responsesOf(12, 40);
  const [first, ...others] = responses as [ResponseForResults, ...ResponseForResults[]];
  const withAnswer = (answer: object): ResponseForResults => ({
    ...first,
    answers: [
      ...first.answers.filter(({ itemId }) => itemId !== (answer as { itemId: string }).itemId),
      answer as never,
    ],
  });
  const codesOf = async (
    list: readonly ResponseForResults[],
    options: Partial<AggregateOptions> = {},
    wave: WaveForResults = madeUpWaveOf(list),
    instrument = madeUpInstrument,
  ) => {
    const result = await aggregate(instrument, wave, list, { at, ...options });
    const found = result.ok ? result.warnings : result.diagnostics;
    for (const { code } of found) expect(calculationMessages.map((one) => one.code)).toContain(code);
    return [
      result.ok,
      ...found.map(({ code, path, params }) => [code.split('aggregate-')[1], path, params.count]),
    ];
  };
  const path = (itemId: string) =>
    `/instrument/items/${madeUpInstrument.items.findIndex((item) => item.itemId === itemId)}`;

  test.each([
    ['another wave', { ...first, waveId: 'other' }, 'response-of-another-wave', '/responses'],
    [
      'another version',
      { ...first, instrumentVersion: '2.0.0' },
      'response-to-another-instrument',
      '/responses',
    ],
    ['no record', null, 'not-a-response', '/responses'],
    ['an unknown category', { ...first, sex: 'woman' }, 'unknown-category', '/responses'],
    [
      'answers without consent',
      { ...first, consent: { given: false } },
      'answers-without-consent',
      '/responses',
    ],
    ['an unknown item', withAnswer({ itemId: 'no-such-item', number: 1 }), 'unknown-item', '/responses'],
    ['no answer at all', { ...first, answers: [null] }, 'unknown-item', '/responses'],
    [
      'an item answered twice',
      {
        ...first,
        answers: [...first.answers, ...first.answers.filter(({ itemId }) => itemId === 'dignity')],
      },
      'item-answered-twice',
      path('dignity'),
    ],
    [
      'a value off its scale',
      withAnswer({ itemId: 'dignity', number: 99 }),
      'answer-off-scale',
      path('dignity'),
    ],
    ['half a point', withAnswer({ itemId: 'dignity', number: 3.5 }), 'answer-off-scale', path('dignity')],
    [
      'too many hours',
      withAnswer({ itemId: 'hours-a-week', number: 169 }),
      'answer-off-scale',
      path('hours-a-week'),
    ],
    [
      'no number',
      withAnswer({ itemId: 'hours-a-week', number: Number.NaN }),
      'unusable-answer',
      path('hours-a-week'),
    ],
    [
      'words for a rating',
      withAnswer({ itemId: 'dignity', text: 'good' }),
      'unusable-answer',
      path('dignity'),
    ],
    [
      'a value and a reason for none',
      withAnswer({ itemId: 'dignity', number: 3, skipReason: 'refused' }),
      'unusable-answer',
      path('dignity'),
    ],
    [
      'an unknown choice',
      withAnswer({ itemId: 'threats', codes: ['other'] }),
      'unknown-choice',
      path('threats'),
    ],
    [
      'a choice twice',
      withAnswer({ itemId: 'threats', codes: ['violence', 'violence'] }),
      'unusable-answer',
      path('threats'),
    ],
    [
      'two choices for one',
      withAnswer({ itemId: 'passport-keeping', codes: ['myself', 'locker'] }),
      'unusable-answer',
      path('passport-keeping'),
    ],
    [
      'an amount below zero',
      withAnswer({ itemId: 'monthly-pay', money: { amount: '-5', currency: 'MYR' } }),
      'unusable-answer',
      path('monthly-pay'),
    ],
  ])('%s is refused, or left out and said', async (_, response, fault, where) => {
    const list = [response as ResponseForResults, ...others];
    const wave = madeUpWaveOf(responses);
    const refused = await codesOf(list, { breakdowns: [['sex']] }, wave);
    expect(refused).toContainEqual([fault, where, 1]);
    expect(refused[0]).toBe(false);
    const leftOut = await codesOf(list, { breakdowns: [['sex']], faults: 'leave-out' }, wave);
    expect(leftOut).toContainEqual([fault, where, 1]);
    expect(leftOut[0]).toBe(true);
  });

  test.each([['-1'], ['0'], ['1e3'], ['NaN'], [undefined]])(
    'weight %s in a weighted wave',
    async (weight) => {
      const list = [
        { ...first, weight } as ResponseForResults,
        ...others.map((one) => ({ ...one, weight: '1' })),
      ];
      expect(await codesOf(list, {}, madeUpWaveOf(list, { weighting: 'normalised' }))).toContainEqual([
        'unusable-weight',
        '/responses',
        1,
      ]);
    },
  );

  test('weights that do not add up, and one that is far above the mean', async () => {
    const doubled = responses.map((one) => ({ ...one, weight: '2' }));
    const wave = (more: Partial<WaveForResults>) => madeUpWaveOf(responses, more);
    expect(await codesOf(doubled, {}, wave({ weighting: 'normalised' }))).toContainEqual([
      'weights-do-not-add-up',
      '/wave/weighting',
      undefined,
    ]);
    expect((await codesOf(doubled, {}, wave({ weighting: 'post-stratified', populationCount: 80 })))[0]).toBe(
      true,
    );
    const heavy = responses.map((one, index) => ({ ...one, weight: index === 0 ? '6.1' : '0.869231' }));
    expect(await codesOf(heavy, {}, wave({ weighting: 'normalised' }))).toContainEqual([
      'weight-far-above-mean',
      '/wave/weighting',
      undefined,
    ]);
  });

  test('a promise cannot be lowered, only raised', async () => {
    expect(await codesOf(responses, { minCellSize: 4 })).toEqual([
      false,
      ['min-cell-size-lowered', '/options/minCellSize', undefined],
    ]);
    expect(await codesOf(responses, { minCellSize: 5.5 })).toEqual([
      false,
      ['unusable-option', '/options/minCellSize', undefined],
    ]);
    const rows = await resultsOf(responses, { minCellSize: 20 });
    for (const { minCellSize, n } of rows) {
      expect(minCellSize).toBe(20);
      expect(n ?? 20).toBeGreaterThanOrEqual(20);
    }
  });

  test('wave, instrument and options that do not fit', async () => {
    const wave = madeUpWaveOf(responses);
    const not = async (
      fault: string,
      where: string,
      ...rest: [Partial<AggregateOptions>?, WaveForResults?]
    ) => expect(await codesOf(responses, ...rest)).toEqual([false, [fault, where, undefined]]);
    await not('wave-of-another-instrument', '/wave/instrumentId', {}, { ...wave, instrumentId: 'x' });
    await not(
      'wave-of-another-instrument',
      '/wave/instrumentVersion',
      {},
      { ...wave, instrumentVersion: '2.0.0' },
    );
    await not('unusable-option', '/wave/samplingMethod', {}, { ...wave, samplingMethod: 'random' as never });
    for (const populationCount of [Number.NaN, -5, 0, 2.5])
      await not('unusable-option', '/wave/populationCount', {}, { ...wave, populationCount });
    const counts = [{ characteristic: 'sex' as const, category: 'male', count: Number.NaN }];
    await not('unusable-option', '/wave/populationBy', {}, { ...wave, populationBy: counts });
    for (const minCellSize of [Number.NaN, 2, 1])
      expect(
        await codesOf(responses, { minCellSize: 5 }, wave, { ...madeUpInstrument, minCellSize }),
      ).toContainEqual(['unusable-option', '/instrument/minCellSize', undefined]);
    await not('unusable-option', '/options/at', { at: '2026-06-01' });
    await not('unusable-option', '/options/confidence', { confidence: 95 });
    await not('unusable-breakdown', '/options/breakdowns', { breakdowns: [['sex', 'sex']] });
    await not('unusable-breakdown', '/options/breakdowns', { breakdowns: [['sex', 'ageBand', 'migrant']] });
    await not('unusable-breakdown', '/options/breakdowns', { breakdowns: [['site' as never]] });
    await not('unusable-breakdown', '/options/breakdowns', { breakdowns: [[]] });
    const { refusal: _, ...short } = wave.dispositionCounts;
    await not(
      'unusable-option',
      '/wave/dispositionCounts',
      {},
      { ...wave, dispositionCounts: short as never },
    );
  });

  test.each([
    ['no scale', { itemId: 'x', type: 'likert' }],
    ['a scale upside down', { itemId: 'x', type: 'likert', scale: { minimum: 5, maximum: 1 } }],
    ['recommending from 1 to 5', { itemId: 'x', type: 'nps', scale: { minimum: 1, maximum: 5 } }],
    [
      'a score that is no number',
      { itemId: 'x', type: 'single-choice', choices: [{ code: 'a', score: Number.NaN }] },
    ],
    ['a score above 100', { itemId: 'x', type: 'single-choice', choices: [{ code: 'a', score: 101 }] }],
    [
      'a weight that is no number',
      { itemId: 'x', type: 'likert', scale: { minimum: 1, maximum: 5 }, weight: Number.NaN },
    ],
    ['a weight below 0', { itemId: 'x', type: 'likert', scale: { minimum: 1, maximum: 5 }, weight: -1 }],
    ['a weight above 1000', { itemId: 'x', type: 'likert', scale: { minimum: 1, maximum: 5 }, weight: 1001 }],
    ['no choices', { itemId: 'x', type: 'single-choice' }],
    ['a choice twice', { itemId: 'x', type: 'multi-choice', choices: [{ code: 'a' }, { code: 'a' }] }],
    ['an id twice', { itemId: 'dignity', type: 'text' }],
  ])('an item with %s', async (_, item) => {
    const instrument = { ...madeUpInstrument, items: [...madeUpInstrument.items, item as never] };
    expect(await codesOf(responses, {}, madeUpWaveOf(responses), instrument)).toEqual([
      false,
      ['unusable-item', '/instrument/items/22', undefined],
    ]);
  });

  test('counts that differ from those of the wave', async () => {
    const wave = madeUpWaveOf(responses);
    expect(await codesOf(others, {}, wave)).toContainEqual([
      'counts-differ',
      `/wave/dispositionCounts/${first.disposition === 'I' ? 'complete' : 'partial'}`,
      undefined,
    ]);
    expect((await codesOf(others, {}, wave))[0]).toBe(false);
    expect((await codesOf(responses, {}, { ...wave, populationCount: 39 }))[0]).toBe(true);
    expect(await codesOf(responses, {}, { ...wave, populationCount: 39 })).toContainEqual([
      'more-responses-than-workers',
      '/wave/populationCount',
      undefined,
    ]);
  });

  test('no responses, or none that count', async () => {
    const silent = responses.map((one) => ({ ...one, disposition: 'R', answers: [] }));
    for (const list of [[], silent])
      expect(await codesOf(list, {}, madeUpWaveOf(responses))).toEqual([
        false,
        ['no-responses', '/responses', undefined],
      ]);
  });

  test('parts of different waves, or one part twice', () => {
    const options = { at };
    const own = resultCounter(madeUpInstrument, madeUpWaveOf(responses), options);
    own.merge(resultCounter(madeUpInstrument, madeUpWaveOf(others), options));
    const twice = resultCounter(madeUpInstrument, madeUpWaveOf(responses), options);
    twice.merge(twice);
    for (const counter of [own, twice])
      expect(counter.finish()).toMatchObject({
        diagnostics: [{ code: 'worker-voice.aggregate-unlike-parts' }],
      });
  });

  test('amounts in another currency than most are not in the median, and it is said', async () => {
    const list = responses.map((one, index) => ({
      ...one,
      answers: [{ itemId: 'monthly-pay', money: { amount: '1500', currency: index < 6 ? 'USD' : 'MYR' } }],
    }));
    const result = await aggregate(madeUpInstrument, madeUpWaveOf(list), list, { at });
    expect(result).toMatchObject({
      warnings: [{ code: 'worker-voice.aggregate-other-currency', params: { count: 6 } }],
    });
    const row = result.ok && result.results.find(({ indicator }) => indicator === 'monthly-pay');
    expect(row).toMatchObject({ value: 1500, currency: 'MYR', nValid: 34 });
  });
});
