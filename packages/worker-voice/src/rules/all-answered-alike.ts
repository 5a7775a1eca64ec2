import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/**
 * Where fewer answered than twice the smallest group shown, a figure of a sensitive item does not say that all answered
 * alike.
 */
export const allAnsweredAlike = rule({
  code: 'worker-voice.all-answered-alike',
  source: 'S16',
  severity: 'warning',
  scope: 'dataset',
  among: itsInstrument,
  at: '/value',
  when:
    'self.indicatorType == "item" && !self.suppressed && has(self.value) ' +
    '&& (has(self.nValid) ? self.nValid : has(self.n) ? self.n : self.minCellSize + self.minCellSize) ' +
    '< self.minCellSize + self.minCellSize',
  check:
    '!where(others.instrument.items, "itemId", self.indicator).exists(asked, (has(asked.sensitive) ' +
    '&& asked.sensitive) && ((has(self.numerator) && (self.numerator == 0.0 ' +
    '|| (has(self.denominator) && self.numerator == self.denominator))) || (has(self.standardError) ' +
    '&& self.standardError == 0.0) || self.value ' +
    '== attributeOf("result-statistic", self.statistic, "minimum", has(asked.scale) ' +
    '? asked.scale.minimum : -1000000000.0) || self.value ' +
    '== attributeOf("result-statistic", self.statistic, "maximum", has(asked.scale) ' +
    '? asked.scale.maximum : 1000000000.0)))',
  title: 'In a small group all gave the same answer to a sensitive item.',
  because: 'Of every worker in the group it is then known what they answered.',
  fix: 'Suppress the figure, or show a wider group.',
});
