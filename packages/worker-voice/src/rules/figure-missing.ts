import { rule } from '@amparo/core';

/** A figure that is not suppressed is there. */
export const figureMissing = rule({
  code: 'worker-voice.figure-missing',
  source: 'S14',
  severity: 'error',
  at: '/value',
  when:
    '!self.suppressed && (!has(self.n) || self.n >= self.minCellSize) && (!has(self.nValid) ' +
    '|| self.nValid >= self.minCellSize)',
  check: 'has(self.value)',
  title: 'There is no figure, though it is not suppressed.',
  because: 'Readers cannot tell whether something is hidden or forgotten.',
  fix: 'Add the figure, or mark it as suppressed and say why.',
});
