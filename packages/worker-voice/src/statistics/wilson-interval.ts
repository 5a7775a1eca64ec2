import { type Confidence, quantile } from './confidence.ts';
import { type Figure, inputChecks } from './figure.ts';

/** The two ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The Wilson interval of a share `p` of `n`; both may be weighted, `n` is then the effective number. */
export function wilson(p: number, n: number, z: number): Interval {
  const z2n = (z * z) / n;
  const centre = p + z2n / 2;
  const spread = z * Math.sqrt((p * (1 - p)) / n + z2n / (4 * n));
  return {
    low: p <= 0 ? 0 : Math.max(0, Math.min(p, (centre - spread) / (1 + z2n))),
    high: p >= 1 ? 1 : Math.min(1, Math.max(p, (centre + spread) / (1 + z2n))),
  };
}

/**
 * The Wilson score interval of a share, two-sided. It stays within 0 and 1 and holds for small numbers and for shares
 * near 0 or 1, where the usual interval (share plus or minus margin) does not.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", *Journal of the American
 * Statistical Association* 22 (1927). Without continuity correction.
 *
 * @returns `{ ok: false, diagnostics }` for `n` below 1, more successes than `n`, or no level of confidence.
 *
 * @example
 * ```ts
 * import { wilsonInterval } from '@amparo/worker-voice';
 * const result = wilsonInterval({ successes: 9, n: 60 });
 * if (result.ok) [result.low.toFixed(4), result.high.toFixed(4)]; // ['0.0810', '0.2611']
 * ```
 */
export function wilsonInterval(
  input: { readonly successes: number; readonly n: number } & Confidence,
): Figure<Interval> {
  const { successes, n } = input;
  const checks = inputChecks();
  checks.count(successes, ['successes']);
  checks.count(n, ['n'], 1);
  checks.within(successes, n, ['successes']);
  const z = quantile(input, checks);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  return { ok: true, ...wilson(successes / n, n, z) };
}
