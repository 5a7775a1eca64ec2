import { type Figure, inputChecks } from './figure.ts';

/** One item of a dimension, as one respondent answered it. */
export interface ScoredItem {
  /** 0 to 100; absent when the respondent gave no valid answer. */
  readonly score?: number;
  /** How much the item counts within its dimension; 1 when left out. */
  readonly weight?: number;
}

/** The least share of a dimension's items that must be answered. */
export const leastAnswered = 0.5;

/**
 * The score of one respondent in one dimension: the mean of the items that were answered, weighted by the weights of the
 * items. Undefined when fewer than half of the items were answered, because the few would stand for what was not said.
 *
 * `items` are all items of the dimension that were asked.
 *
 * @returns `{ ok: false, diagnostics }` without items, for a score outside 0 to 100, or a weight that is not above zero.
 *
 * @example
 * ```ts
 * import { dimensionScore } from '@amparo/worker-voice';
 * const result = dimensionScore({ items: [{ score: 75 }, { score: 25, weight: 3 }, {}] });
 * if (result.ok) result.score; // 37.5
 * ```
 */
export function dimensionScore({ items }: { readonly items: readonly ScoredItem[] }): Figure<{
  readonly score: number | undefined;
  readonly valid: number;
  readonly items: number;
}> {
  const checks = inputChecks();
  if (items.length === 0) checks.report('nothing-to-count', ['items']);
  items.forEach(({ score, weight }, index) => {
    if (score !== undefined && !(score >= 0 && score <= 100))
      checks.report('not-a-score', ['items', index, 'score']);
    if (weight !== undefined) checks.positive(weight, ['items', index, 'weight']);
  });
  if (checks.found.length > 0) return { ok: false, diagnostics: checks.found };
  let [sum, weights, valid] = [0, 0, 0];
  for (const { score, weight = 1 } of items) {
    if (score === undefined) continue;
    sum += score * weight;
    weights += weight;
    valid += 1;
  }
  return {
    ok: true,
    score: valid > 0 && valid >= leastAnswered * items.length ? sum / weights : undefined,
    valid,
    items: items.length,
  };
}
