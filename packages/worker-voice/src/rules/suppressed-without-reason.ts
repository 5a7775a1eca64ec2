import { rule } from '@amparo/core';

/** Whoever suppresses a figure says why. */
export const suppressedWithoutReason = rule({
  code: 'worker-voice.suppressed-without-reason',
  source: 'S14',
  severity: 'error',
  at: '/suppressionReason',
  when: 'self.suppressed',
  check: 'has(self.suppressionReason)',
  title: 'It is not said why the figure is suppressed.',
  because: 'Without the reason nobody can check whether the protection holds.',
  fix: 'Give the reason.',
});
