import { rule } from '@amparo/core';

/** A suppressed figure is absent, and so is everything that it follows from. */
export const suppressedFigureShown = rule({
  code: 'worker-voice.suppressed-figure-shown',
  source: 'S14',
  severity: 'error',
  at: '/suppressed',
  when: 'self.suppressed',
  check:
    '!has(self.value) && !has(self.numerator) && !has(self.denominator) && !has(self.standardError) ' +
    '&& !has(self.ciLow) && !has(self.ciHigh) && !has(self.change) && !(has(self.flags) ' +
    '&& "red-line" in self.flags)',
  title: 'The figure is suppressed, but it is there, or can be worked out from what stands beside it.',
  because: 'Whoever has the file has the figure.',
  fix: 'Remove value, numerator, denominator, standard error, bounds, change, and the mark of a red line.',
});
