import { type Figure, inputChecks } from './figure.ts';

/** A part of the population that is known from elsewhere, such as the women on a payroll. */
export interface Stratum {
  readonly stratum: string;
  /** Workers in it. */
  readonly population: number;
  /** Responses from it. */
  readonly responses: number;
}

/** The weight of each response of a stratum. */
export interface StratumWeight {
  readonly stratum: string;
  readonly weight: number;
}

/**
 * Weights that give each part of the workforce its due: `w = (N_h / N) / (n_h / n)`. They add up to the number of
 * responses (`to: 'responses'`, as when left out) or, multiplied by `N / n`, to the population.
 *
 * @returns Weights in the order given; `{ ok: false, diagnostics }` for counts that are no whole numbers of zero or more,
 * a stratum that stands twice, no responses at all, responses from a stratum without workers, and workers in a stratum
 * without responses: nobody can speak for them, so join it with another one.
 *
 * @example
 * ```ts
 * import { postStratify } from '@amparo/worker-voice';
 * const result = postStratify({ strata: [
 *   { stratum: 'female', population: 300, responses: 50 }, { stratum: 'male', population: 100, responses: 50 },
 * ] });
 * if (result.ok) result.weights.map(({ weight }) => weight); // [1.5, 0.5]
 * ```
 */
export function postStratify({
  strata,
  to = 'responses',
}: {
  readonly strata: readonly Stratum[];
  readonly to?: 'responses' | 'population';
}): Figure<{ readonly weights: readonly StratumWeight[] }> {
  const checks = inputChecks();
  const seen = new Set<string>();
  strata.forEach(({ stratum, population, responses }, index) => {
    checks.count(population, ['strata', index, 'population']);
    checks.count(responses, ['strata', index, 'responses']);
    if (seen.has(stratum)) checks.report('stratum-repeated', ['strata', index, 'stratum']);
    seen.add(stratum);
    if (responses === 0 && population > 0)
      checks.report('stratum-without-responses', ['strata', index, 'responses']);
    if (population === 0 && responses > 0)
      checks.report('stratum-without-workers', ['strata', index, 'population']);
  });
  const N = strata.reduce((sum, { population }) => sum + population, 0);
  const n = strata.reduce((sum, { responses }) => sum + responses, 0);
  if (n === 0) checks.report('nothing-to-count', ['strata']);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  const scale = to === 'population' ? 1 : n / N;
  return {
    ok: true,
    weights: strata
      .filter(({ responses }) => responses > 0)
      .map(({ stratum, population, responses }) => ({ stratum, weight: (population / responses) * scale })),
  };
}
