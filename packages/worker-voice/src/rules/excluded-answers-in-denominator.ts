import { rule } from '@amparo/core';

/** Refusals and “does not know” are in no denominator. */
export const excludedAnswersInDenominator = rule({
  code: 'worker-voice.excluded-answers-in-denominator',
  source: 'S28',
  severity: 'error',
  at: '/denominator',
  when:
    'has(self.denominator) && has(self.n) ' +
    '&& attributeOf("result-statistic", self.statistic, "ofValid", false)',
  check:
    'self.denominator + (has(self.refusedCount) ? self.refusedCount ' +
    ': 0.0) + (has(self.dontKnowCount) ? self.dontKnowCount : 0.0) <= self.n && (!has(self.nValid) ' +
    '|| self.denominator <= self.nValid)',
  title: 'Workers who refused or did not know are counted in the denominator.',
  because: 'Silence would count as an unfavourable answer, or as a favourable one.',
  fix: 'Divide by the valid answers only.',
});
