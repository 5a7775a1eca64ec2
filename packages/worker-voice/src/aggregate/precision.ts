import { populationCorrection } from '../statistics/margin-of-error.ts';
import { ruleOfThree } from '../statistics/prevalence-bound.ts';
import { wilson } from '../statistics/wilson-interval.ts';

/** How precise figures are. */
export interface Precision {
  /** 0.95, and the normal quantile that goes with it. */
  readonly confidence: number;
  readonly z: number;
  /** Whether each worker had a known chance to be asked; otherwise nothing is said of those who were not. */
  readonly probability: boolean;
}

/** A figure with what is known of its precision, in the unit of the figure. */
export interface Estimate {
  readonly value: number;
  readonly standardError?: number;
  readonly ciLow?: number;
  readonly ciHigh?: number;
  readonly marginOfError?: number;
  readonly fpcApplied?: boolean;
}

/** How many answers stand behind a figure. */
export interface Basis {
  readonly nValid: number;
  /** As many answers of equal weight would say as much; `nValid` without weights. */
  readonly effectiveN: number;
  /** The currency of amounts. */
  readonly currency: string | undefined;
  /** Workers on site in the group, where that is known. */
  readonly population: number | undefined;
}

/** With fewer answers a normal interval of a mean would be too narrow, so there is none. */
const leastForInterval = 30;

/** A share in per cent with its Wilson interval. With `redLine` and nobody who crossed it, the rule of three takes its place. */
export function shareEstimate(
  share: number,
  { nValid, effectiveN, population }: Basis,
  { confidence, z, probability }: Precision,
  redLine = false,
): Estimate {
  if (!probability) return { value: 100 * share };
  const { low, high } = wilson(share, effectiveN, z);
  const corrected = population !== undefined && population >= nValid;
  const margin = z * Math.sqrt(0.25 / effectiveN);
  return {
    value: 100 * share,
    standardError: 100 * Math.sqrt((share * (1 - share)) / effectiveN),
    ciLow: 100 * low,
    ciHigh: 100 * (redLine && share === 0 ? ruleOfThree(effectiveN, confidence) : high),
    marginOfError: 100 * margin * (corrected ? populationCorrection(nValid, population) : 1),
    fpcApplied: corrected,
  };
}

/** A mean, given the mean of the squares, within the bounds of what is averaged. */
export function meanEstimate(
  {
    mean,
    meanSquare,
    bounds,
  }: Readonly<{ mean: number; meanSquare: number; bounds: readonly [number, number] }>,
  { effectiveN }: Basis,
  { z, probability }: Precision,
): Estimate {
  const [least, most] = bounds;
  // Sums of squares less squares of sums can come out a hair below zero.
  const spread = Math.max(0, meanSquare - mean * mean);
  if (!probability || effectiveN <= 1) return { value: mean };
  const standardError = Math.sqrt(spread / (effectiveN - 1));
  if (effectiveN < leastForInterval) return { value: mean, standardError };
  return {
    value: mean,
    standardError,
    ciLow: Math.max(least, mean - z * standardError),
    ciHigh: Math.min(most, mean + z * standardError),
  };
}
