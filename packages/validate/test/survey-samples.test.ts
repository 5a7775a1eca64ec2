import { labelledSamples, sampleSurvey, sampleSurveyRecords } from '@amparo/worker-voice/samples';
import { describe, expect, test } from 'vitest';
import { createValidator, families } from '../src/index.ts';

const now = '2026-06-01T00:00:00Z';
const validator = createValidator(families);

/** What a check of records together finds, and what it could not judge. */
function findings(records: Iterable<unknown>): { codes: string[]; notEvaluated: string[] } {
  const run = validator.start({ now });
  const results = [...records].map((record) => run.check(record));
  const late = run.finish();
  const found = [
    ...results.flatMap(({ diagnostics }) => diagnostics),
    ...[...late.findings].map(({ diagnostic }) => diagnostic),
  ];
  const refused = [...results.flatMap(({ notEvaluated }) => notEvaluated), ...late.notEvaluated];
  return {
    codes: [...new Set(found.map(({ code, path }) => `${code} ${path}`))].sort(),
    notEvaluated: [...new Set(refused.map(({ code, reason }) => `${code} ${reason}`))].sort(),
  };
}

describe('sample surveys follow the standard with every rule', () => {
  test.each([0, 1, 2, 5, 9, 20, 29, 30, 34, 60, 120, 500])('of %i responses', (responses) => {
    const found = findings(sampleSurveyRecords({ seed: responses + 3, responses }));
    expect(found.codes).toEqual([]);
    // Without responses, what needs them cannot be judged.
    if (responses > 0) expect(found.notEvaluated).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('with seed %i', (seed) => {
    const { instrument, wave, responses, results } = sampleSurvey({ seed });
    expect(results.length).toBeGreaterThan(100);
    // The order in which records come does not matter.
    const found = findings([...results, ...responses.toReversed(), wave, instrument]);
    expect(found).toEqual({ codes: [], notEvaluated: [] });
  });
});

test('a check of each faulty response finds exactly the codes that were promised', () => {
  const seen = new Set<string>();
  for (const { record, codes } of labelledSamples({ seed: 4, count: 1500, faults: 0.6 })) {
    const { diagnostics } = validator.validate(record, { now });
    expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual([...codes].sort());
    for (const code of codes) seen.add(code);
  }
  expect(seen.size).toBeGreaterThan(20);
});
