import { chance, madeUpResponse, madeUpWaveOf } from '../src/_made-up-wave.ts';
import type { ResponseForResults, WaveForResults } from '../src/aggregate/inputs.ts';

/** How many different responses there are; a larger file repeats them. */
const different = 5000;

/** Invented responses as the lines of a file, and a wave whose counts fit `count` of them. */
export function responseLines(count: number, weighted = false): { lines: string[]; wave: WaveForResults } {
  const random = chance(20_261_101);
  const responses = Array.from({ length: Math.min(count, different) }, () =>
    madeUpResponse(random, { weighted }),
  );
  const times = count / responses.length;
  if (!Number.isInteger(times))
    throw new Error(`The number must be at most ${different}, or a multiple of it.`);
  const wave = madeUpWaveOf(responses, weighted ? { weighting: 'normalised' } : {});
  const { complete, partial } = wave.dispositionCounts;
  return {
    lines: responses.map((response, index) => JSON.stringify({ ...around(index), ...response })),
    wave: {
      ...wave,
      populationCount: 4 * count,
      dispositionCounts: { ...wave.dispositionCounts, complete: complete * times, partial: partial * times },
    },
  };
}

/** Calls back with each line of a file of `count` responses, parsed anew. */
export function eachResponse(
  lines: readonly string[],
  count: number,
  add: (response: ResponseForResults) => void,
): void {
  for (let index = 0; index < count; index += 1)
    add(JSON.parse(lines[index % lines.length] as string) as ResponseForResults);
}

/** The fields of a response that no figure needs, so that lines are as long as they really are. */
function around(index: number) {
  const id = `e27c5a90-4b1d-4f36-8a2e-${index.toString(16).padStart(12, '0')}`;
  return {
    recordType: 'survey-response',
    provenance: {
      schemaVersion: '0.1.0',
      recordId: id,
      createdAt: '2026-05-06T00:00:00Z',
      updatedAt: '2026-05-06T00:00:00Z',
    },
    responseId: id,
    release: 'unreleased',
    submittedAt: '2026-05-06',
    mode: 'kiosk',
    language: 'ne',
  };
}
