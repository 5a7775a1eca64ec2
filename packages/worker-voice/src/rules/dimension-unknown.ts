import { rule } from '@amparo/core';

/** A dimension is one of the list. */
export const dimensionUnknown = rule({
  code: 'worker-voice.dimension-unknown',
  source: 'Amparo, survey result',
  severity: 'error',
  at: '/indicator',
  when: 'self.indicatorType == "dimension"',
  check: 'attributeOf("survey-dimension", self.indicator, "title", "") != ""',
  title: 'The dimension is not one of the list.',
  because: 'Figures of several sites could not be put side by side.',
  fix: 'Use a code of the list of dimensions.',
});
