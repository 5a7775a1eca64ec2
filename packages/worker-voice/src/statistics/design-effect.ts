import { type Figure, inputChecks } from './figure.ts';

/** The number of equally weighted responses that would say as much. */
export function effectiveNumber(sum: number, sumOfSquares: number): number {
  return sumOfSquares === 0 ? 0 : (sum * sum) / sumOfSquares;
}

/**
 * What unequal weights cost: the design effect `n Σw² / (Σw)²`, and the effective number `(Σw)² / Σw²`, the number of
 * equally weighted responses that would be as precise.
 *
 * Source: L. Kish, *Survey Sampling* (1965), 11.7.
 *
 * @returns `{ ok: false, diagnostics }` without weights or for one that is not above zero.
 *
 * @example
 * ```ts
 * import { designEffect } from '@amparo/worker-voice';
 * const result = designEffect({ weights: [1, 1, 1, 3] });
 * if (result.ok) [result.designEffect, result.effectiveN]; // [1.333..., 3]
 * ```
 */
export function designEffect({ weights }: { readonly weights: readonly number[] }): Figure<{
  readonly n: number;
  readonly designEffect: number;
  readonly effectiveN: number;
}> {
  const checks = inputChecks();
  if (weights.length === 0) checks.report('nothing-to-count', ['weights']);
  weights.forEach((weight, index) => {
    checks.positive(weight, ['weights', index]);
  });
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const effectiveN = effectiveNumber(
    sum,
    weights.reduce((total, weight) => total + weight * weight, 0),
  );
  return { ok: true, n: weights.length, designEffect: weights.length / effectiveN, effectiveN };
}
