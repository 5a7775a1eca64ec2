import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as stats from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { changeOfShare } from './change-of-share.ts';
import { designEffect } from './design-effect.ts';
import { dimensionScore } from './dimension-score.ts';
import { itemScore } from './item-score.ts';
import { marginOfError } from './margin-of-error.ts';
import { upperTail, zOf } from './normal.ts';
import { postStratify } from './post-stratify.ts';
import { prevalenceBound } from './prevalence-bound.ts';
import { promoterScore } from './promoter-score.ts';
import { responseRates } from './response-rates.ts';
import { sampleSize } from './sample-size.ts';
import { topTwoShare } from './top-two-share.ts';
import { wilsonInterval } from './wilson-interval.ts';

describe('the normal distribution', () => {
  // SciPy 1.17, norm.sf and norm.isf.
  test.each([
    [0, 0.5],
    [0.5, 0.3085375387259869],
    [1.96, 0.024997895148220435],
    [3, 0.0013498980316300933],
    [7, 1.279812543885835e-12],
    [8, 6.22096057427174e-16],
    [12, 1.776482112077653e-33],
  ])('above %f', (z, tail) => {
    expect(Math.abs(upperTail(z) / tail - 1)).toBeLessThan(1e-7);
    expect(Math.abs(upperTail(z) - tail)).toBeLessThan(2e-15);
  });

  test.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514729],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.9999, 3.8905918864131204],
  ])('within %f', (confidence, z) => {
    expect(zOf(confidence)).toBeCloseTo(z, 12);
  });

  test('tails agree with a table of the cumulative distribution', () => {
    for (let z = 0; z < 3; z += 0.01)
      expect(upperTail(z)).toBeCloseTo(1 - stats.cumulativeStdNormalProbability(z), 3);
  });
});

const counts = fc.nat({ max: 5000 });

test('the ends of a Wilson interval are the shares that are just z standard errors away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const successes = Math.round(share * n);
      const result = wilsonInterval({ successes, n });
      if (!result.ok) throw new Error('no interval');
      const p = successes / n;
      expect(result.low).toBeLessThanOrEqual(p);
      expect(result.high).toBeGreaterThanOrEqual(p);
      for (const end of [result.low, result.high]) {
        if (end === 0 || end === 1) continue;
        expect(Math.abs(p - end) / Math.sqrt((end * (1 - end)) / n)).toBeCloseTo(1.959964, 4);
      }
      if (successes === 0) expect(result.low).toBe(0);
      if (successes === n) expect(result.high).toBe(1);
    }),
  );
});

test('response rates keep their order whatever the counts are', () => {
  fc.assert(
    fc.property(
      fc.record({ I: counts, P: counts, R: counts, NC: counts, O: counts, UH: counts, UO: counts }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (dispositions, e) => {
        const rates = responseRates({ counts: dispositions, e });
        if (!rates.ok) throw new Error('no rates');
        const { I, P, R, NC, O } = dispositions;
        const values = [rates.rr1, rates.rr3, rates.rr5].map((rate) => rate?.value);
        if (I + P + R + NC + O === 0) return;
        const [lowest, between, highest] = values as [number, number, number];
        expect(lowest).toBeLessThanOrEqual(between + 1e-12);
        expect(between).toBeLessThanOrEqual(highest + 1e-12);
        expect(rates.rr2.value).toBeGreaterThanOrEqual(lowest);
        expect(rates.rr6.value).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('asking as many as the sample size says gives the margin that was wanted', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      fc.integer({ min: 2, max: 100_000 }),
      (margin, population) => {
        const size = sampleSize({ margin, population });
        if (!size.ok) throw new Error('no size');
        const reached = marginOfError({ n: size.answers, population, samplingMethod: 'simple-random' });
        expect(reached.ok && reached.margin).toBeLessThanOrEqual(margin + 1e-9);
      },
    ),
  );
});

test('post-stratified weights give every stratum the share it has of the workers', () => {
  const stratum = fc.record({
    population: fc.integer({ min: 1, max: 900 }),
    responses: fc.integer({ min: 1, max: 90 }),
  });
  fc.assert(
    fc.property(fc.array(stratum, { minLength: 1, maxLength: 6 }), (list) => {
      const strata = list.map((one, index) => ({ ...one, stratum: String(index) }));
      const all = strata.reduce((sum, { population }) => sum + population, 0);
      const n = strata.reduce((sum, { responses }) => sum + responses, 0);
      for (const [to, total] of [
        ['responses', n],
        ['population', all],
      ] as const) {
        const result = postStratify({ strata, to });
        if (!result.ok) throw new Error('no weights');
        for (const [index, { weight }] of result.weights.entries()) {
          const { population, responses } = strata[index] as (typeof strata)[number];
          expect((weight * responses) / total).toBeCloseTo(population / all, 9);
        }
      }
    }),
  );
});

test('the effective number is never above the number, and equal with equal weights', () => {
  const weight = fc.double({ min: 0.01, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 50 }), (weights) => {
      const result = designEffect({ weights });
      if (!result.ok) throw new Error('no effect');
      expect(result.effectiveN).toBeLessThanOrEqual(weights.length + 1e-9);
      expect(result.designEffect).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
  );
});

test('nothing that is put in gives NaN, an endless number or an exception', () => {
  const number = fc.oneof(
    fc.constantFrom(0, -1, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 1e-300),
    fc.integer({ min: -3, max: 200 }),
    fc.double(),
  );
  const scale = fc.record({ min: number, max: number });
  const share = fc.record({ numerator: number, denominator: number });
  const dispositions = fc.record({
    I: number,
    P: number,
    R: number,
    NC: number,
    O: number,
    UH: number,
    UO: number,
  });
  const results = fc.oneof(
    fc.record({ counts: dispositions, e: number }).map(responseRates),
    fc.record({ counts: dispositions, notEligible: number }).map(responseRates),
    fc.record({ successes: number, n: number, confidence: number }).map(wilsonInterval),
    fc.record({ successes: number, n: number, z: number }).map(wilsonInterval),
    fc
      .record({ n: number, share: number, population: number, confidence: number })
      .map((input) => marginOfError({ ...input, samplingMethod: 'stratified' })),
    fc.record({ margin: number, share: number, population: number }).map(sampleSize),
    fc.record({ promoters: number, passives: number, detractors: number }).map(promoterScore),
    fc.record({ answer: number, scale }).map(itemScore),
    fc.record({ counts: fc.array(number, { maxLength: 6 }), scale }).map(topTwoShare),
    fc
      .record({ items: fc.array(fc.record({ score: number, weight: number }), { maxLength: 4 }) })
      .map(dimensionScore),
    fc.record({ weights: fc.array(number, { maxLength: 5 }) }).map(designEffect),
    fc.record({ events: number, n: number, confidence: number }).map(prevalenceBound),
    fc.record({ previous: share, current: share, confidence: number }).map(changeOfShare),
  );
  const numbersIn = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(numbersIn)
        : [];
  fc.assert(
    fc.property(results, (result) => {
      for (const value of numbersIn(result))
        expect(Number.isFinite(value), JSON.stringify(result)).toBe(true);
      if (!result.ok) expect(result.diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 20_000 },
  );
});

const reference = new URL('../../../../../shared/reference/vectors/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, reference), 'utf8'));

// The figures also stand in vectors/calculations, so they are tested where this folder is not beside the checkout.
if (!existsSync(reference))
  console.warn('worker-voice, published figures: skipped because the reference folder is absent.');

describe.skipIf(!existsSync(reference))('published figures, to the last digit', () => {
  test('AAPOR response rates', () => {
    const { inputs, expected } = read('aapor-response-rates');
    const rates = responseRates({ counts: inputs, e: inputs.e });
    if (!rates.ok) throw new Error('no rates');
    for (const [name, value] of Object.entries(expected))
      expect(rates[name.toLowerCase() as 'rr1'].value?.toFixed(4)).toBe((value as number).toFixed(4));
  });

  test('Wilson intervals', () => {
    for (const { successes, n, low, high } of read('wilson-interval').cases) {
      const result = wilsonInterval({ successes, n });
      expect(result.ok && [result.low.toFixed(4), result.high.toFixed(4)]).toEqual([
        low.toFixed(4),
        high.toFixed(4),
      ]);
    }
  });

  test('margin of error and sample size', () => {
    const { inputs, expected, sampleSize: size } = read('margin-of-error');
    const { n, N, p, z } = inputs;
    const margin = (population?: number) => {
      const result = marginOfError({
        n,
        share: p,
        z,
        samplingMethod: 'simple-random',
        ...(population && { population }),
      });
      return result.ok ? result.margin.toFixed(4) : undefined;
    };
    expect([margin(), margin(N)]).toEqual([expected.moe.toFixed(4), expected.moeWithFpc.toFixed(4)]);
    const { p: share, z: quantile, e, N: population } = size.inputs;
    const result = sampleSize({ share, z: quantile, margin: e, population });
    expect(result.ok && [result.n0.toFixed(2), result.n.toFixed(1)]).toEqual([
      size.n0.toFixed(2),
      size.nFinite.toFixed(1),
    ]);
  });

  test('eNPS', () => {
    const { inputs, expected } = read('enps');
    const result = promoterScore({
      promoters: inputs.promoters9to10,
      passives: inputs.passives7to8,
      detractors: inputs.detractors0to6,
    });
    expect(result.ok && [result.n, result.score]).toEqual([inputs.n, expected.enps]);
  });
});
