import { rule } from '@amparo/core';

/** A share of red-line answers above zero is marked. */
export const redLineNotFlagged = rule({
  code: 'worker-voice.red-line-not-flagged',
  source: 'S20',
  severity: 'error',
  at: '/flags',
  when: 'self.statistic == "red-line-share" && has(self.value) && self.value > 0.0',
  check: 'has(self.flags) && "red-line" in self.flags',
  title: 'Answers show an indicator of forced labour, but the figure is not marked as a red line.',
  because: 'One such answer calls for help, however good the other figures are.',
  fix: 'Mark it, and start what you have agreed to do in such cases.',
});
