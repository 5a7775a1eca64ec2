import type { BlockRule } from '../rule.ts';

/** A suppressed or missing figure is absent. */
export const suppressedHasNoValue: BlockRule = {
  code: 'core.suppressed-figure-present',
  source: 'SDMX CL_OBS_STATUS',
  severity: 'error',
  at: '/obsValue',
  when: 'item.obsStatus in ["Q", "M"]',
  check: '!has(item.obsValue)',
  title: 'A figure marked as suppressed or missing is there all the same.',
  because: 'A small figure can point to one person; publishing it by oversight cannot be undone.',
  fix: 'Remove the figure, or correct its status.',
};
