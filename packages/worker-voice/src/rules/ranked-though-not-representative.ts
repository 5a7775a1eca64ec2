import { rule } from '@amparo/core';

/** No site is ranked by figures that are not representative. */
export const rankedThoughNotRepresentative = rule({
  code: 'worker-voice.ranked-though-not-representative',
  source: 'S20',
  severity: 'warning',
  at: '/usedForRanking',
  when: 'has(self.usedForRanking) && has(self.flags) && "not-representative" in self.flags',
  check: '!self.usedForRanking',
  title: 'Sites are ranked by a figure that is not representative.',
  because: 'A site where workers dared not answer can come out on top.',
  fix: 'Rank by other figures, or by none.',
});
