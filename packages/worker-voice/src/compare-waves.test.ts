import { expect, test } from 'vitest';
import { chance, madeUpInstrument, madeUpResponse, madeUpWaveOf } from './_made-up-wave.ts';
import type { WaveForResults } from './aggregate/inputs.ts';
import { aggregate } from './aggregate.ts';
import { compareWaves } from './compare-waves.ts';
import type { SurveyResult } from './generated/survey-result.ts';
import { surveyResult } from './survey-result.ts';

const earlierId = '1f6e0b94-2d3c-4e87-a5b1-7c9d8e0f4a25';

async function resultsOf(
  seed: number,
  count: number,
  more: Partial<WaveForResults>,
): Promise<readonly SurveyResult[]> {
  const random = chance(seed);
  const made = Array.from({ length: count }, () => madeUpResponse(random));
  const wave = madeUpWaveOf(made, more);
  const responses = made.map((one) => ({ ...one, waveId: wave.waveId }));
  const result = await aggregate(madeUpInstrument, wave, responses, {
    at: '2026-06-01T09:00:00Z',
    breakdowns: [['sex', 'nationalityGroup']],
  });
  if (!result.ok) throw new Error('no results');
  return result.results;
}

test('results of two waves are compared where both show the figure, and stay records of their type', async () => {
  const previous = await resultsOf(1, 150, { waveId: earlierId });
  const current = await resultsOf(2, 180, {});
  const comparison = compareWaves(previous, current);
  if (!comparison.ok) throw new Error('no comparison');
  expect(comparison.results.map(({ resultId }) => resultId)).toEqual(current.map(({ resultId }) => resultId));
  const nameOf = ({ indicator, statistic, choiceCode, breakdown }: SurveyResult) =>
    JSON.stringify([indicator, statistic, choiceCode, breakdown]);
  const shownBefore = new Map(
    previous.filter(({ suppressed }) => !suppressed).map((row) => [nameOf(row), row]),
  );
  let tested = 0;
  for (const row of comparison.results) {
    expect(surveyResult.check(row)).toEqual([]);
    const before = shownBefore.get(nameOf(row));
    expect(row.change !== undefined).toBe(!row.suppressed && before !== undefined);
    if (!row.change || !before) continue;
    expect(row.change.difference).toBeCloseTo(Number(row.value) - Number(before.value), 4);
    const enough =
      Math.min(Number(row.nValid), Number(before.nValid)) >= 30 && row.standardError !== undefined;
    expect(row.change.pValue !== undefined).toBe(enough);
    if (enough) tested += 1;
  }
  expect(comparison.compared).toBe(comparison.results.filter(({ change }) => change).length);
  expect(tested).toBeGreaterThan(20);
});

test('what did not change is mostly not significant', async () => {
  const previous = await resultsOf(3, 400, { waveId: earlierId });
  const current = await resultsOf(4, 400, {});
  const comparison = compareWaves(previous, current);
  const tested = comparison.ok
    ? comparison.results.filter(({ change }) => change?.significant !== undefined)
    : [];
  const significant = tested.filter(({ change }) => change?.significant);
  expect(tested.length).toBeGreaterThan(100);
  expect(significant.length / tested.length).toBeLessThan(0.12);
});
