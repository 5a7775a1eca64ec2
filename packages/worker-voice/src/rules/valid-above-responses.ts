import { rule } from '@amparo/core';

/** Valid answers, refusals and “does not know” are at most all responses of the group. */
export const validAboveResponses = rule({
  code: 'worker-voice.valid-above-responses',
  source: 'S28',
  severity: 'error',
  at: '/nValid',
  when: 'has(self.nValid) && has(self.n)',
  check:
    'self.nValid + (has(self.refusedCount) ? self.refusedCount : 0.0) + (has(self.dontKnowCount) ' +
    '? self.dontKnowCount : 0.0) <= self.n',
  title: 'There are more answers than responses.',
  because: 'Somebody is counted twice.',
  fix: 'Check the numbers: valid answers, refusals and “does not know” are at most all responses of the group.',
});
