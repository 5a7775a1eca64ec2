import { rule } from '@amparo/core';

/** Likelihood to recommend is asked from 0 to 10. */
export const npsScaleNotZeroToTen = rule({
  code: 'worker-voice.nps-scale-not-zero-to-ten',
  source: 'S04',
  severity: 'error',
  forEach: '/items/*',
  at: '/scale',
  when: 'item.type == "nps" && has(item.scale)',
  check: 'item.scale.minimum == 0.0 && item.scale.maximum == 10.0',
  title: 'The scale for recommending does not run from 0 to 10.',
  because: 'The score counts 9 and 10 against 0 to 6; on another scale it means something else.',
  fix: 'Use the scale 0 to 10, or the type for ratings.',
});
