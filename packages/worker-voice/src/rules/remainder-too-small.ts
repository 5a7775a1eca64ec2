import { rule } from '@amparo/core';
import { besideCells, everyCharacteristic, leavesNobodyAlone } from './cells.ts';

/**
 * What is left of a group when the parts shown are taken away is nobody, or as many as the smallest group shown.
 * Where one part is suppressed, another rule says so.
 */
export const remainderTooSmall = rule({
  code: 'worker-voice.remainder-too-small',
  source: 'S17',
  severity: 'warning',
  scope: 'dataset',
  among: besideCells,
  at: '/breakdown',
  when:
    'has(self.value) && has(self.n) ' +
    '&& attributeOf("result-statistic", self.statistic, "additive", false)',
  check: everyCharacteristic(leavesNobodyAlone),
  title: 'This figure less the figures of its parts leaves a group that is too small to be shown.',
  because: 'Those who are left over can be worked out by subtraction, though no figure of theirs is shown.',
  fix: 'Suppress one of the parts as well, or put the small parts together and show them.',
});
