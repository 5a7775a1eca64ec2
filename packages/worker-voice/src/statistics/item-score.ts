import { type Figure, inputChecks } from './figure.ts';

/** A scale with numbered points. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  /** `negative`: a higher answer is worse for the worker; `positive` when left out. */
  readonly direction?: 'positive' | 'negative';
}

/** Scales do not reach further than this to either side. */
const mostPoints = 1e15;

/** The score of an answer that is known to be on the scale. */
export function scoreOn({ min, max, direction }: Scale, answer: number): number {
  const score = ((answer - min) / (max - min)) * 100;
  return direction === 'negative' ? 100 - score : score;
}

/**
 * An answer on a scale as a score from 0 to 100, the higher the better for workers:
 * `(answer − min) / (max − min) × 100`, and 100 less that where a higher answer is worse.
 *
 * @returns `{ ok: false, diagnostics }` for a scale without length or an answer that is not on it.
 *
 * @example
 * ```ts
 * import { itemScore } from '@amparo/worker-voice';
 * const result = itemScore({ answer: 2, scale: { min: 1, max: 5, direction: 'negative' } });
 * if (result.ok) result.score; // 75
 * ```
 */
export function itemScore({
  answer,
  scale,
}: {
  readonly answer: number;
  readonly scale: Scale;
}): Figure<{ readonly score: number }> {
  const checks = inputChecks();
  const usable = scale.min >= -mostPoints && scale.max <= mostPoints && scale.min < scale.max;
  if (!usable) checks.report('scale-without-length', ['scale']);
  else if (!(answer >= scale.min && answer <= scale.max)) checks.report('not-on-scale', ['answer']);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  return { ok: true, score: scoreOn(scale, answer) };
}
