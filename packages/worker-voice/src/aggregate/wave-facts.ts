import { aaporDisposition } from '../codelists/aapor-disposition.ts';
import { surveyMode } from '../codelists/survey-mode.ts';
import type { SurveyResult } from '../generated/survey-result.ts';
import type { Figure } from '../statistics/figure.ts';
import type { AaporCounts } from '../statistics/response-rates.ts';
import { type AaporRates, responseRates } from '../statistics/response-rates.ts';
import type { InstrumentForResults, WaveForResults } from './inputs.ts';

/** The response rates of a wave, from its own counts. */
export function ratesOf({ dispositionCounts, unknownEligibleShare }: WaveForResults): Figure<AaporRates> {
  const counts = Object.fromEntries(
    aaporDisposition.codes.map(({ code, count }) => [
      code,
      dispositionCounts[count as keyof typeof dispositionCounts],
    ]),
  ) as unknown as AaporCounts;
  return responseRates({ counts, ...(unknownEligibleShare !== undefined && { e: unknownEligibleShare }) });
}

/** Response rates as a result holds them, with four decimals. */
export function publishedRates(rates: AaporRates): NonNullable<SurveyResult['responseRates']> {
  return Object.fromEntries(
    (['rr1', 'rr2', 'rr3', 'rr5', 'rr6'] as const).flatMap((name) => {
      const value = rates[name]?.value;
      return value === undefined ? [] : [[name, Math.round(value * 1e4) / 1e4]];
    }),
  );
}

const leastComplete = 30;
const leastRate = 0.3;
const facing = new Set<string>(
  surveyMode.codes.filter(({ interviewer, onSite }) => interviewer && onSite).map(({ code }) => code),
);

/** What a reader of any figure of the wave must know: whether too few answered (S20), and whether they were free to (S23). */
export function waveFlags(
  instrument: InstrumentForResults,
  wave: WaveForResults,
  { rr1 }: AaporRates,
): ('not-representative' | 'low-trust')[] {
  const few = rr1.numerator < leastComplete || (rr1.value ?? 0) < leastRate;
  const watched =
    wave.supervisorPresent === true ||
    (wave.independence === 'employer' && (wave.modes ?? instrument.modes).some((mode) => facing.has(mode)));
  const redLines = instrument.items.some(({ redLine }) => redLine !== undefined);
  return [
    ...(few ? (['not-representative'] as const) : []),
    ...(watched && redLines ? (['low-trust'] as const) : []),
  ];
}
