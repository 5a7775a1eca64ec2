import { rule } from '@amparo/core';

/** A change is tested only where both waves have at least 30 answers. */
export const significanceOfFew = rule({
  code: 'worker-voice.significance-of-few',
  source: 'Amparo, change between waves',
  severity: 'warning',
  at: '/change',
  when:
    'has(self.change) && (has(self.change.significant) || has(self.change.z) ' +
    '|| has(self.change.pValue))',
  check:
    'self.change.previousN >= 30.0 && (has(self.nValid) ? self.nValid : has(self.n) ? self.n ' +
    ': 0.0) >= 30.0',
  title: 'A change is tested, though one of the waves has fewer than 30 answers.',
  because: 'With so few the test says nothing, but it looks like proof.',
  fix: 'Remove z, p value and significance. The difference itself may stay.',
});
