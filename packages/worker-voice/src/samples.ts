import { type LabelledSample, permute, type Random, randomFrom, spoilt } from '@amparo/core/samples';
import { resultCounter } from './aggregate.ts';
import type { SurveyInstrument } from './generated/survey-instrument.ts';
import type { SurveyResponse } from './generated/survey-response.ts';
import type { SurveyResult } from './generated/survey-result.ts';
import type { SurveyWave } from './generated/survey-wave.ts';
import { ruleFaults, structureFaults } from './samples/faults.ts';
import { surveyInstrumentSample } from './samples/instrument.ts';
import { makeResponse } from './samples/response.ts';
import { makeWave } from './samples/wave.ts';

export { type LabelledSample, type Random, randomFrom } from '@amparo/core/samples';
export { surveyInstrumentSample };

/** Which samples to make. */
export interface SurveyOptions {
  /** A whole number of 32 bits. The same seed gives the same records with the same version of this package. */
  readonly seed: number;
  /** How many response records, refusals among them; 120 without it. */
  readonly responses?: number;
}

/** A survey: what was asked, of whom, what was answered, and what may be published of it. */
export interface SampleSurvey {
  readonly instrument: SurveyInstrument;
  readonly wave: SurveyWave;
  readonly responses: readonly SurveyResponse[];
  readonly results: readonly SurveyResult[];
}

const usual = 120;

/** The wave of the sample with seed 1 and 120 responses. */
export const surveyWaveSample: SurveyWave = makeWave(1, usual);

/**
 * An invented survey of migrant workers at one site: a questionnaire of 25 items in three languages, a wave, its
 * responses, and results for all, by sex and by nationality. Valid by structure and by every rule, alone and together.
 * No person, employer or buyer is meant; answers and frequencies are invented and no statistics.
 *
 * Fieldwork is in October 2025. With fewer than 30 complete responses results are marked as not representative, and
 * without any there are none.
 *
 * @example
 * ```ts
 * import { sampleSurvey } from '@amparo/worker-voice/samples';
 * const { responses } = sampleSurvey({ seed: 1, responses: 50 });
 * responses.length; // 50
 * ```
 */
export function sampleSurvey({ seed, responses = usual }: SurveyOptions): SampleSurvey {
  const wave = makeWave(seed, responses);
  const made = Array.from({ length: responses }, (_, index) => makeResponse(seed, index, wave));
  return { instrument: surveyInstrumentSample, wave, responses: made, results: resultsOf(wave, made) };
}

/**
 * The same records one after another, the instrument first, without holding the responses: for load.
 *
 * @example
 * ```ts
 * import { sampleSurveyRecords } from '@amparo/worker-voice/samples';
 * let count = 0;
 * for (const record of sampleSurveyRecords({ seed: 1, responses: 1000 })) if (record.recordType === 'survey-response') count += 1;
 * count; // 1000
 * ```
 */
export function* sampleSurveyRecords({
  seed,
  responses = usual,
}: SurveyOptions): Generator<SurveyInstrument | SurveyWave | SurveyResponse | SurveyResult> {
  const wave = makeWave(seed, responses);
  yield surveyInstrumentSample;
  yield wave;
  const counter = counterOf(wave);
  for (let index = 0; index < responses; index += 1) {
    const response = makeResponse(seed, index, wave);
    counter.add(response);
    yield response;
  }
  yield* finished(counter);
}

/**
 * Responses with what a check of each alone must find: nothing in good ones, and the codes of their faults in the others.
 *
 * @example
 * ```ts
 * import { labelledSamples } from '@amparo/worker-voice/samples';
 * let faulty = 0;
 * for (const { codes } of labelledSamples({ seed: 1, count: 1000, faults: 0.05 })) if (codes.length > 0) faulty += 1;
 * faulty; // about 50
 * ```
 */
export function* labelledSamples({
  seed,
  count,
  faults = 0,
}: {
  readonly seed: number;
  readonly count: number;
  /** The share of responses that get one to three faults, from 0 to 1; 0 without it. */
  readonly faults?: number;
}): Generator<LabelledSample> {
  const wave = makeWave(seed, count);
  for (let index = 0; index < count; index += 1) {
    const sample = makeResponse(seed, index, wave);
    const random = randomFrom(permute(permute(seed ^ 0x2c1b3c6d) + index));
    yield faults > 0 && random() < faults ? withFaults(sample, random) : { record: sample, codes: [] };
  }
}

/**
 * A copy of a good response with one to three faults, all of structure or all of rules, chosen so that none hides or
 * causes another. `codes` is exactly what a check of the copy alone must report. The response itself stays as it is.
 *
 * @example
 * ```ts
 * import { randomFrom, sampleSurvey, withFaults } from '@amparo/worker-voice/samples';
 * const random = randomFrom(1);
 * for (const sample of sampleSurvey({ seed: 1, responses: 2 }).responses) withFaults(sample, random).codes; // such as ['core.missing-field']
 * ```
 */
export function withFaults(sample: SurveyResponse, random: Random): LabelledSample {
  return spoilt(sample, { structure: structureFaults, rules: ruleFaults }, random);
}

function resultsOf(wave: SurveyWave, responses: readonly SurveyResponse[]): readonly SurveyResult[] {
  const counter = counterOf(wave);
  for (const response of responses) counter.add(response);
  return finished(counter);
}

function counterOf(wave: SurveyWave): ReturnType<typeof resultCounter> {
  return resultCounter(surveyInstrumentSample, wave, {
    at: '2025-10-20T09:00:00+08:00',
    breakdowns: [['sex'], ['nationalityGroup']],
  });
}

function finished(counter: ReturnType<typeof resultCounter>): readonly SurveyResult[] {
  const aggregation = counter.finish();
  return aggregation.ok ? aggregation.results : [];
}
