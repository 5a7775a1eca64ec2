import { rule } from '@amparo/core';

/** A part is at most the whole. */
export const numeratorAboveDenominator = rule({
  code: 'worker-voice.numerator-above-denominator',
  source: 'S25',
  severity: 'error',
  at: '/numerator',
  when: 'has(self.numerator) && has(self.denominator)',
  check: 'self.numerator <= self.denominator',
  title: '{field} is larger than the denominator.',
  because: 'A part cannot be more than the whole.',
  fix: 'Check both numbers.',
});
