import { type Confidence, quantile } from './confidence.ts';
import { type Figure, inputChecks } from './figure.ts';

/**
 * How many workers must answer for a given margin of error: `n0 = z² p (1 − p) / margin²`, and of a population of `N`
 * `n = n0 / (1 + (n0 − 1) / N)`. Not everybody answers: divide by the response rate that you expect, and ask that many.
 *
 * Source: W. G. Cochran, *Sampling Techniques*, 3rd edition (1977), 4.4.
 *
 * @param input.margin To either side, as a share: 0.05 is five percentage points.
 * @param input.share The share that is expected; 0.5, the widest case, when left out.
 * @param input.population `N`, workers on site.
 * @returns `n0` and `n` as they are, and `answers`, the whole number to plan with: rounded up, at most the population.
 * `{ ok: false, diagnostics }` for a margin or share that is not between 0 and 1.
 *
 * @example
 * ```ts
 * import { sampleSize } from '@amparo/worker-voice';
 * const result = sampleSize({ margin: 0.05, population: 400 });
 * if (result.ok) result.answers; // 197
 * ```
 */
export function sampleSize(
  input: { readonly margin: number; readonly share?: number; readonly population?: number } & Confidence,
): Figure<{ readonly n0: number; readonly n: number; readonly answers: number }> {
  const { margin, share = 0.5, population } = input;
  const checks = inputChecks();
  checks.positive(margin, ['margin']);
  checks.share(margin, ['margin']);
  checks.positive(share, ['share']);
  checks.share(share, ['share']);
  if (share === 1) checks.report('nothing-to-measure', ['share']);
  if (population !== undefined) checks.count(population, ['population'], 1);
  const z = quantile(input, checks);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  const n0 = (z * z * share * (1 - share)) / (margin * margin);
  const n = population === undefined ? n0 : n0 / (1 + (n0 - 1) / population);
  // Where a margin is so wide that less than one answer would do, one is the least that can be asked.
  const answers = Math.max(1, Math.ceil(Math.round(n * 1e9) / 1e9));
  return { ok: true, n0, n, answers: population === undefined ? answers : Math.min(answers, population) };
}
