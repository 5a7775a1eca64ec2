import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** A mean or median lies on the scale of the item. */
export const valueOutsideScale = rule({
  code: 'worker-voice.value-outside-scale',
  source: 'S25',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/value',
  when: 'has(self.value) && self.indicatorType == "item" && self.unit == "scale"',
  check:
    'where(others.instrument.items, "itemId", self.indicator).all(asked, !has(asked.scale) ' +
    '|| (asked.scale.minimum <= self.value && self.value <= asked.scale.maximum))',
  title: 'The mean or median is not on the scale of the item.',
  because: 'It is a slip, and comparisons with other sites would be wrong.',
  fix: 'Check the figure, and whether codes such as 99 for “does not know” were counted as answers.',
});
