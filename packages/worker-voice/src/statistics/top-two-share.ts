import { type Ratio, ratio } from '@amparo/core/calculation';
import { type Figure, inputChecks } from './figure.ts';
import type { Scale } from './item-score.ts';

/** Whether an answer is one of the two points of the scale that are best for workers. */
export function isTopTwo({ min, max, direction }: Scale, answer: number): boolean {
  return direction === 'negative' ? answer <= min + 1 : answer >= max - 1;
}

/** Whether an answer is on the good side of the middle of the scale. */
export function isFavourable({ min, max, direction }: Scale, answer: number): boolean {
  return direction === 'negative' ? 2 * answer < min + max : 2 * answer > min + max;
}

/**
 * The share of answers that are one of the two best points of a scale of whole numbers, and of those on the good side of
 * its middle. Refusals, "don't know" and questions that were not asked are no answers: they are in no denominator.
 *
 * `counts` says how many answered each point, from `min` to `max`.
 *
 * @returns `{ ok: false, diagnostics }` for a scale of fewer than three points (its two best points are all of it), a
 * list that does not have one count for each point, counts that are no whole numbers of zero or more, and no answers.
 *
 * @example
 * ```ts
 * import { topTwoShare } from '@amparo/worker-voice';
 * const result = topTwoShare({ counts: [4, 6, 10, 15, 5], scale: { min: 1, max: 5 } });
 * if (result.ok) result.topTwo; // { numerator: 20, denominator: 40, value: 0.5 }
 * ```
 */
export function topTwoShare({
  counts,
  scale,
}: {
  readonly counts: readonly number[];
  readonly scale: Scale;
}): Figure<{ readonly topTwo: Ratio; readonly favourable: Ratio }> {
  const checks = inputChecks();
  const points = scale.max - scale.min + 1;
  if (!(Number.isSafeInteger(scale.min) && Number.isSafeInteger(scale.max) && points >= 3))
    checks.report('scale-too-short', ['scale'], { least: 3 });
  else if (counts.length !== points) checks.report('not-one-count-each', ['counts'], { points });
  counts.forEach((count, index) => {
    checks.count(count, ['counts', index]);
  });
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) checks.report('nothing-to-count', ['counts']);
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  const share = (holds: (scale: Scale, answer: number) => boolean) =>
    ratio(
      counts.reduce((sum, count, index) => sum + (holds(scale, scale.min + index) ? count : 0), 0),
      answers,
    );
  return { ok: true, topTwo: share(isTopTwo), favourable: share(isFavourable) };
}
