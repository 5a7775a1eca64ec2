import { rule } from '@amparo/core';
import { besideCells, everyCharacteristic, keepsHidden } from './cells.ts';

/**
 * Beside a total that is shown, at least two figures are suppressed or none, in every row and column. Medians do
 * not follow from one another.
 */
export const suppressedCellRecoverable = rule({
  code: 'worker-voice.suppressed-cell-recoverable',
  source: 'S15',
  severity: 'error',
  scope: 'dataset',
  among: besideCells,
  at: '/suppressed',
  when:
    'self.suppressed && (!has(self.n) || self.n > 0.0) && has(self.breakdown) ' +
    '&& attributeOf("result-statistic", self.statistic, "additive", false)',
  check: everyCharacteristic(keepsHidden),
  title: 'The figure is the only one suppressed beside a total that is shown: it can be worked out.',
  because: 'What was promised to be hidden is only one subtraction away.',
  fix: 'Suppress a second figure of the same row or column, best the smallest, or the total.',
});
