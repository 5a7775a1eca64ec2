import { rule } from '@amparo/core';

/** A figure that is shown says how many responses it rests on. */
export const responsesNotReported = rule({
  code: 'worker-voice.responses-not-reported',
  source: 'S14',
  severity: 'error',
  at: '/n',
  when: '!self.suppressed',
  check: 'has(self.n)',
  title: 'It is not said how many responses the figure rests on.',
  because: 'Nobody can tell whether the group is large enough to be shown.',
  fix: 'Add the number of responses.',
});
