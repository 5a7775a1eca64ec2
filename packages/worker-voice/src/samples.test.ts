import { permute } from '@amparo/core/samples';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SurveyResponse } from './generated/survey-response.ts';
import { ruleFaults, structureFaults } from './samples/faults.ts';
import {
  labelledSamples,
  randomFrom,
  sampleSurvey,
  sampleSurveyRecords,
  surveyInstrumentSample,
  surveyWaveSample,
  withFaults,
} from './samples.ts';
import { surveyInstrument } from './survey-instrument.ts';
import { surveyResponse } from './survey-response.ts';
import { surveyResult } from './survey-result.ts';
import { surveyWave } from './survey-wave.ts';

// That samples follow every rule, together too, is tested in packages/validate, which can run them.

const survey = sampleSurvey({ seed: 2026, responses: 1000 });
const { instrument, wave, responses, results } = survey;

describe('sampleSurvey', () => {
  test('has no fault of structure', () => {
    expect(surveyInstrument.check(instrument)).toEqual([]);
    expect(surveyWave.check(wave)).toEqual([]);
    for (const response of responses) expect(surveyResponse.check(response)).toEqual([]);
    for (const result of results) expect(surveyResult.check(result)).toEqual([]);
  });

  test('what is optional is absent, never undefined', () => {
    const walk = (value: unknown): boolean =>
      typeof value !== 'object' || value === null ? value !== undefined : Object.values(value).every(walk);
    expect([instrument, wave, ...responses, ...results].every(walk)).toBe(true);
  });

  test('the same seed gives the same survey, another seed another', () => {
    expect(sampleSurvey({ seed: 2026, responses: 1000 })).toEqual(survey);
    const other = sampleSurvey({ seed: 2027, responses: 3 });
    expect(other.wave.waveId).not.toBe(wave.waveId);
    expect(other.responses[0]).not.toEqual(responses[0]);
    expect(sampleSurvey({ seed: 1 }).wave).toEqual(surveyWaveSample);
    expect(instrument).toBe(surveyInstrumentSample);
  });

  test('one known response stays as it is', () => {
    expect(responses[0]?.responseId).toMatchInlineSnapshot(`"96effcd9-1d62-495c-9a10-bf329911d0f8"`);
    expect(responses[0]?.submittedAt).toMatchInlineSnapshot(`"2025-10-13"`);
  });

  test('records come one after another as they come together', () => {
    expect([...sampleSurveyRecords({ seed: 2026, responses: 1000 })]).toEqual([
      instrument,
      wave,
      ...responses,
      ...results,
    ]);
  });

  test('ids differ, and the wave counts the responses', () => {
    expect(new Set(responses.map(({ responseId }) => responseId)).size).toBe(responses.length);
    const ids = new Set([...responses, ...results].map(({ provenance }) => provenance.recordId));
    expect(ids.size).toBe(responses.length + results.length);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const few = sampleSurvey({ seed: 3, responses: count });
        const of = (wanted: string) =>
          few.responses.filter(({ disposition }) => disposition === wanted).length;
        const { complete, partial, refusal } = few.wave.dispositionCounts;
        expect([of('I'), of('P'), of('R')]).toEqual([complete, partial, refusal]);
      }),
      { numRuns: 30 },
    );
  });

  test('responses are varied', () => {
    const share = (has: (response: SurveyResponse) => boolean) =>
      responses.filter(has).length / responses.length;
    expect(share(({ disposition }) => disposition === 'P')).toBeGreaterThan(0.05);
    expect(share(({ caseOffer }) => caseOffer !== undefined)).toBeGreaterThan(0.1);
    for (const language of ['en', 'ne', 'id'])
      expect(share((response) => response.language === language)).toBeGreaterThan(0.1);
    const answered = new Set(responses.flatMap(({ answers }) => answers.map(({ itemId }) => itemId)));
    const asked = instrument.items.filter(({ type }) => type !== 'note' && type !== 'matrix');
    expect(asked.map(({ itemId }) => itemId).filter((itemId) => !answered.has(itemId))).toEqual([]);
    expect(results.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(0);
    expect(results.filter(({ flags }) => flags?.includes('red-line')).length).toBeGreaterThan(0);
  });
});

describe('withFaults', () => {
  const random = randomFrom(5);
  const spoilt = responses.map((sample) => ({ sample, ...withFaults(sample, random) }));

  test('faults of structure are found, and are all that is found', () => {
    const isStructural = (code: string) => structureFaults.some((fault) => fault.code === code);
    for (const { record, codes } of spoilt) {
      const found = [...new Set(surveyResponse.check(record).map(({ code }) => code))].sort();
      expect(found).toEqual(codes.filter(isStructural).sort());
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.length).toBeLessThanOrEqual(3);
    }
  });

  test('every fault is used, and the response it is made of stays good', () => {
    const used = new Set(spoilt.flatMap(({ codes }) => codes));
    expect(
      [...structureFaults, ...ruleFaults].map(({ code }) => code).filter((code) => !used.has(code)),
    ).toEqual([]);
    expect(responses).toEqual(sampleSurvey({ seed: 2026, responses: 1000 }).responses);
  });

  test('faulty samples are repeatable and as many as asked for', () => {
    const options = { seed: 9, count: 2000, faults: 0.05 };
    const labelled = [...labelledSamples(options)];
    expect(labelled).toEqual([...labelledSamples(options)]);
    const faulty = labelled.filter(({ codes }) => codes.length > 0).length;
    expect(faulty).toBeGreaterThan(70);
    expect(faulty).toBeLessThan(130);
  });
});

test('permute gives each number once', () => {
  const seen = new Set(Array.from({ length: 100_000 }, (_, index) => permute(index)));
  expect(seen.size).toBe(100_000);
});
