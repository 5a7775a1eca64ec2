import { rule } from '@amparo/core';
import { sameFigure, sizeOfGroup } from './cells.ts';

/**
 * All workers less one group set apart by several characteristics is nobody, or as many as the smallest group
 * shown. Groups set apart by one characteristic are looked at as parts of a whole.
 */
export const differenceTooSmall = rule({
  code: 'worker-voice.difference-too-small',
  source: 'S17',
  severity: 'warning',
  scope: 'dataset',
  among: { parts: { record: 'survey-result', on: sameFigure, give: 'all' } },
  at: '/value',
  when:
    '!has(self.breakdown) && has(self.value) && has(self.n) ' +
    '&& attributeOf("result-statistic", self.statistic, "additive", false)',
  check:
    'others.parts.all(part, !has(part.value) || !has(part.n) || !has(part.breakdown) ' +
    `|| ${sizeOfGroup('part')} < 2 || self.n <= part.n || self.n - part.n >= self.minCellSize)`,
  title: 'This figure for all, less the figure of one group, leaves a group that is too small to be shown.',
  because: 'Those who are left over can be worked out by subtraction, though no figure of theirs is shown.',
  fix: 'Suppress the figure of the large group, or show wider groups.',
});
