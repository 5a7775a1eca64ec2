import { rule } from '@amparo/core';

/** Weights are above zero. */
export const weightNotPositive = rule({
  code: 'worker-voice.weight-not-positive',
  source: 'S24',
  severity: 'error',
  at: '/weight',
  when: 'has(self.weight)',
  check: 'compareDecimals(self.weight, "0") > 0.0',
  title: '{field} is zero.',
  because: 'The worker would not be heard at all.',
  fix: 'Work the weight out again. A response that does not count is left out instead.',
});
