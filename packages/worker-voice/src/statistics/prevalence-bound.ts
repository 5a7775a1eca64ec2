import { type Confidence, quantile } from './confidence.ts';
import { type Figure, inputChecks } from './figure.ts';
import { wilson } from './wilson-interval.ts';

/** The upper bound where nobody of `n` said so: the rule of three, for any level of confidence. */
export function ruleOfThree(n: number, confidence = 0.95): number {
  return Math.min(1, (confidence === 0.95 ? 3 : -Math.log(1 - confidence)) / n);
}

/**
 * How common something may be of which `n` workers gave `events` signs. Nobody saying so is not proof that it does not
 * happen: with no event among `n`, up to `3 / n` of all may still be concerned (the rule of three; other levels of
 * confidence take `−ln(1 − confidence)` for the 3). With events it is the upper end of the Wilson interval.
 *
 * Source: J. A. Hanley and A. Lippman-Hand, "If nothing goes wrong, is everything all right?", *JAMA* 249 (1983).
 *
 * @returns A share, 0 to 1; `{ ok: false, diagnostics }` for `n` below 1, more events than `n` or no level of confidence.
 *
 * @example
 * ```ts
 * import { prevalenceBound } from '@amparo/worker-voice';
 * const result = prevalenceBound({ events: 0, n: 60 });
 * if (result.ok) result.upper; // 0.05
 * ```
 */
export function prevalenceBound(input: {
  readonly events: number;
  readonly n: number;
  readonly confidence?: number;
}): Figure<{ readonly upper: number; readonly method: 'rule-of-three' | 'wilson' }> {
  const { events, n, confidence } = input;
  const checks = inputChecks();
  checks.count(events, ['events']);
  checks.count(n, ['n'], 1);
  checks.within(events, n, ['events']);
  const level: Confidence = confidence === undefined ? {} : { confidence };
  const z = quantile(level, checks);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  return events === 0
    ? { ok: true, upper: ruleOfThree(n, confidence), method: 'rule-of-three' }
    : { ok: true, upper: wilson(events / n, n, z).high, method: 'wilson' };
}
