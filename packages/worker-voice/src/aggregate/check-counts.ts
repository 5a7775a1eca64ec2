import type { Severity } from '@amparo/core';
import type { Cell } from './cell.ts';
import type { ResponseCounts } from './count-responses.ts';
import { exactSum } from './exact-sum.ts';
import type { Indicator } from './indicators.ts';
import type { WaveForResults } from './inputs.ts';
import type { ItemPlan, ItemPlans } from './plan-items.ts';
import { validAt } from './plan-items.ts';
import type { FaultTally } from './tally-faults.ts';

/** Weights are rounded when they are written down; their sum may be half a percent off. */
const tolerance = 0.005;
const heavy = 5;

/** Holds what was counted against what the wave says. `severity` is that of faults that make the results wrong. */
export function checkCounts(
  wave: WaveForResults,
  {
    total,
    counts,
    severity,
  }: { readonly total: Cell; readonly counts: ResponseCounts; readonly severity: Severity },
  { report }: FaultTally,
): void {
  const { dispositionCounts, populationCount } = wave;
  if (counts.complete !== dispositionCounts.complete)
    report('counts-differ', '/wave/dispositionCounts/complete', severity);
  if (counts.partial !== dispositionCounts.partial)
    report('counts-differ', '/wave/dispositionCounts/partial', severity);
  const n = counts.complete + counts.partial;
  if (n > populationCount) report('more-responses-than-workers', '/wave/populationCount', 'warning');
  if (!total.weights) return;
  const sum = exactSum(total.weights, 0);
  const target = wave.weighting === 'post-stratified' ? populationCount : n;
  if (Math.abs(sum - target) > tolerance * target)
    report('weights-do-not-add-up', '/wave/weighting', severity);
  if (counts.heaviest > (heavy * sum) / n) report('weight-far-above-mean', '/wave/weighting', 'warning');
}

/** Says how many amounts are in another currency than most. */
export function checkCurrencies(
  { counted }: ItemPlans,
  indicators: readonly Indicator[],
  total: Cell,
  { report }: FaultTally,
): void {
  const byItem = new Map<ItemPlan | undefined, Indicator>(indicators.map((one) => [one.item, one]));
  for (const plan of counted) {
    if (plan.kind !== 'money') continue;
    const all = total.counts[plan.start + validAt] as number;
    const left = all - (byItem.get(plan)?.nValid(total) ?? all);
    if (left > 0) report('other-currency', `/instrument/items/${plan.index}`, 'warning', left);
  }
}
