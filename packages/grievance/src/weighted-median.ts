import { Exact, type ExactDecimal } from '@amparo/core/calculation';

/**
 * The ratio at which half of the weight is reached, in a list sorted by ratio; halfway to the next one where half is met
 * exactly. With weights of 1 that is the usual median. 0 for an empty list.
 */
export function weightedMedian(
  sorted: readonly { readonly weight: ExactDecimal; readonly ratio: ExactDecimal }[],
): ExactDecimal {
  const weights = sorted.reduce((sum, { weight }) => sum.plus(weight), new Exact(0));
  let reached = new Exact(0);
  for (const [index, { weight, ratio }] of sorted.entries()) {
    reached = reached.plus(weight);
    const twice = reached.times(2);
    if (twice.lt(weights)) continue;
    const next = sorted[index + 1];
    return twice.eq(weights) && next ? ratio.plus(next.ratio).div(2) : ratio;
  }
  return reached;
}
