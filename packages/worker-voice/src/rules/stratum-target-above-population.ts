import { rule } from '@amparo/core';

/** At most all workers of a stratum are aimed at. */
export const stratumTargetAbovePopulation = rule({
  code: 'worker-voice.stratum-target-above-population',
  source: 'S11',
  severity: 'error',
  forEach: '/strata/*',
  at: '/targetCount',
  when: 'has(item.targetCount)',
  check: 'item.targetCount <= item.populationCount',
  title: 'More responses are aimed at than the stratum has workers.',
  because: 'The target can never be met, or the stratum is counted wrongly.',
  fix: 'Check both numbers.',
});
