import { rule } from '@amparo/core';

/** A figure of fewer responses or valid answers than the smallest group shown is suppressed. */
export const smallCellPublished = rule({
  code: 'worker-voice.small-cell-published',
  source: 'S14',
  severity: 'error',
  at: '/value',
  when:
    '(has(self.n) && self.n < self.minCellSize) || (has(self.nValid) ' + '&& self.nValid < self.minCellSize)',
  check: 'self.suppressed && !has(self.value)',
  title: 'The figure is shown, though fewer workers stand behind it than the smallest group shown.',
  because: 'Colleagues and supervisors can tell who answered what.',
  fix: 'Suppress the figure, and check which other figures would give it away.',
});
