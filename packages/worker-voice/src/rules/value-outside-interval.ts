import { rule } from '@amparo/core';

/** A figure lies between its bounds. */
export const valueOutsideInterval = rule({
  code: 'worker-voice.value-outside-interval',
  source: 'S25',
  severity: 'error',
  at: '/value',
  when: 'has(self.value) && (has(self.ciLow) || has(self.ciHigh))',
  check:
    '(!has(self.ciLow) || self.ciLow <= self.value) && (!has(self.ciHigh) ' + '|| self.value <= self.ciHigh)',
  title: 'The figure is not between its bounds.',
  because: 'One of the three is wrong, and readers cannot know which.',
  fix: 'Check the unit: percent or share from 0 to 1. Then work the bounds out again.',
});
