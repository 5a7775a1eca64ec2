import type { SamplingMethod } from '../generated/survey-wave.ts';
import { type Confidence, quantile } from './confidence.ts';
import { type Figure, inputChecks } from './figure.ts';
import { checkSample } from './sampling.ts';

/** How much smaller an error is because `n` of `population` were asked, not of infinitely many. */
export function populationCorrection(n: number, population: number): number {
  return population <= 1 ? 0 : Math.sqrt(Math.max(0, population - n) / (population - 1));
}

/**
 * How far a share of a random sample may be from that of all, to either side:
 * `z √(p (1 − p) / n) √((N − n) / (N − 1))`, the last factor only when the population is given.
 *
 * There is none for quota, convenience and snowball samples: nobody knows what chance a worker had to be asked, so the
 * formula would put a number on something that was not measured (domain rule S13; AAPOR guidance on reporting precision
 * for nonprobability samples).
 *
 * @param input.n Valid answers, for weighted figures their effective number.
 * @param input.share `p`; 0.5, the widest case, when left out.
 * @param input.population `N`, workers on site.
 * @returns A share, 0 to 1; `{ ok: false, diagnostics }` for a sample without known chances, for `n` that is not above
 * zero or larger than the population, and for a share outside 0 to 1.
 *
 * @example
 * ```ts
 * import { marginOfError } from '@amparo/worker-voice';
 * const result = marginOfError({ n: 120, population: 400, samplingMethod: 'simple-random' });
 * if (result.ok) result.margin.toFixed(4); // '0.0749'
 * ```
 */
export function marginOfError(
  input: {
    readonly n: number;
    readonly samplingMethod: SamplingMethod;
    readonly share?: number;
    readonly population?: number;
  } & Confidence,
): Figure<{ readonly margin: number; readonly fpcApplied: boolean }> {
  const { n, samplingMethod, share = 0.5, population } = input;
  const checks = inputChecks();
  checkSample(samplingMethod, checks);
  checks.positive(n, ['n']);
  checks.share(share, ['share']);
  if (population !== undefined) {
    checks.count(population, ['population'], 1);
    checks.within(n, population, ['n']);
  }
  const z = quantile(input, checks);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  const margin = z * Math.sqrt((share * (1 - share)) / n);
  return {
    ok: true,
    margin: population === undefined ? margin : margin * populationCorrection(n, population),
    fpcApplied: population !== undefined,
  };
}
