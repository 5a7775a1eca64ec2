import { rule } from '@amparo/core';

/**
 * A share of favourable answers says how many are left out of it. A weighted one has no denominator: with the
 * share of the same answers unweighted, those of a stratum could be worked out.
 */
export const excludedAnswersNotReported = rule({
  code: 'worker-voice.excluded-answers-not-reported',
  source: 'S28',
  severity: 'error',
  at: '/refusedCount',
  when: 'self.statistic == "pct-favourable" && !self.suppressed',
  check: 'has(self.refusedCount) && has(self.dontKnowCount) && (self.weighted || has(self.denominator))',
  title: 'It is not said how many refused, did not know, and are in the denominator.',
  because: 'Many who dare not answer are a finding of their own.',
  fix: 'Add how many refused, how many did not know, and the denominator; zero where there are none.',
});
