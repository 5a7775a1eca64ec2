import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type {
  AggregateOptions,
  InstrumentForResults,
  ResponseForResults,
  WaveForResults,
} from './aggregate/inputs.ts';
import { aggregate } from './aggregate.ts';
import { calculationMessages } from './calculation-messages.ts';
import { compareWaves } from './compare-waves.ts';
import type { SurveyResult } from './generated/survey-result.ts';
import { changeOfShare } from './statistics/change-of-share.ts';
import { designEffect } from './statistics/design-effect.ts';
import { dimensionScore } from './statistics/dimension-score.ts';
import { itemScore } from './statistics/item-score.ts';
import { marginOfError } from './statistics/margin-of-error.ts';
import { postStratify } from './statistics/post-stratify.ts';
import { prevalenceBound } from './statistics/prevalence-bound.ts';
import { promoterScore } from './statistics/promoter-score.ts';
import { responseRates } from './statistics/response-rates.ts';
import { sampleSize } from './statistics/sample-size.ts';
import { topTwoShare } from './statistics/top-two-share.ts';
import { wilsonInterval } from './statistics/wilson-interval.ts';

interface Vectors {
  readonly description: string;
  readonly source: string;
  readonly function: keyof typeof functions;
  readonly tests: readonly { readonly description: string; readonly input: never; readonly expect: object }[];
}

interface AggregateInput {
  readonly instrument: InstrumentForResults;
  readonly wave: WaveForResults;
  readonly responses: readonly (Partial<ResponseForResults> & { readonly times: number })[];
  readonly options: AggregateOptions;
}

/** Responses are repeated, and rows are named by what they are about. */
async function aggregateRows({ instrument, wave, responses, options }: AggregateInput) {
  const all = responses.flatMap(({ times, ...response }) =>
    Array.from({ length: times }, () => ({
      waveId: wave.waveId,
      instrumentId: instrument.instrumentId,
      instrumentVersion: instrument.version,
      consent: { given: true },
      disposition: 'I',
      answers: [],
      ...response,
    })),
  );
  const result = await aggregate(instrument, wave, all, options);
  if (!result.ok) return result;
  const nameOf = ({ indicator, statistic, choiceCode, breakdown = {} }: SurveyResult) =>
    [
      indicator,
      statistic,
      choiceCode ?? [],
      ...Object.entries(breakdown)
        .map((pair) => pair.join('='))
        .sort(),
    ]
      .flat()
      .join(' ');
  return { ...result, rows: Object.fromEntries(result.results.map((row) => [nameOf(row), row])) };
}

const functions = {
  aggregate: aggregateRows,
  changeOfShare,
  compareWaves: ({ previous, current, options }: { previous: never; current: never; options?: never }) =>
    compareWaves(previous, current, options),
  designEffect,
  dimensionScore,
  itemScore,
  marginOfError,
  postStratify,
  prevalenceBound,
  promoterScore,
  responseRates,
  sampleSize,
  topTwoShare,
  wilsonInterval,
};

/**
 * Whether a result has everything that is expected of it. `{ near, within }` stands for a number, `null` for what is
 * absent or undefined; JSON knows neither.
 */
function holds(result: unknown, wanted: unknown, path: string): void {
  if (wanted === null) expect(result, path).toBeUndefined();
  else if (typeof wanted !== 'object') expect(result, path).toBe(wanted);
  else if ('near' in wanted && 'within' in wanted)
    expect(Math.abs(Number(result) - Number(wanted.near)), path).toBeLessThanOrEqual(Number(wanted.within));
  else {
    expect(result, path).toBeTypeOf('object');
    if (Array.isArray(wanted)) expect(result, path).toHaveLength(wanted.length);
    for (const [name, inner] of Object.entries(wanted))
      holds((result as Record<string, unknown>)[name], inner, `${path}/${name}`);
  }
}

const folder = new URL('../vectors/calculations/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vectors;
const worded = new Set(calculationMessages.map(({ code }) => code));

test('every calculation has vectors', () => {
  expect(files.map((name) => read(name).function).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(files)('%s', (name) => {
  const vectors = read(name);
  test.each(vectors.tests.map((one) => [one.description, one] as const))('%s', async (_, one) => {
    const result = await functions[vectors.function](one.input);
    holds(result, one.expect, '');
    if (!result.ok) {
      expect(one.expect).toHaveProperty('diagnostics');
      for (const { code } of result.diagnostics) expect(worded).toContain(code);
    }
    if ('warnings' in result) for (const { code } of result.warnings) expect(worded).toContain(code);
    expect(JSON.stringify(result, (_key, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toMatch(
      /NaN/u,
    );
  });
});

test('every wording says what, why and how, and every one about figures is needed by a vector', () => {
  expect(worded.size).toBe(calculationMessages.length);
  for (const { what, why, fix } of calculationMessages)
    expect([what, why, fix].every((text) => text.endsWith('.'))).toBe(true);
  const needed = files.flatMap((name) => JSON.stringify(read(name)).match(/worker-voice\.figure-[a-z-]+/gu));
  for (const code of worded) if (code.includes('.figure-')) expect(needed).toContain(code);
});
