import { rule } from '@amparo/core';

/**
 * A suppressed figure does not say how many stand behind it. Whoever suppresses needs the number; whoever reads
 * does not.
 */
export const suppressedCountShown = rule({
  code: 'worker-voice.suppressed-count-shown',
  source: 'S14',
  severity: 'warning',
  at: '/n',
  when: 'self.suppressed',
  check:
    '!has(self.n) && !has(self.nValid) && !has(self.refusedCount) && !has(self.dontKnowCount) ' +
    '&& !has(self.marginOfError) && !has(self.effectiveN) && !has(self.designEffect)',
  title: 'The figure is suppressed, but it is said how many answered.',
  because:
    'That one worker of a kind answered, or refused, is itself something that others could use against them.',
  fix: 'Remove the numbers of responses and valid answers, refusals, and what is worked out from them, before the result leaves the team.',
});
