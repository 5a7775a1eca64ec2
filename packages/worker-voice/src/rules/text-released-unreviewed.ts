import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** Where anonymity or confidence was promised, texts leave the team only after somebody reviewed them. */
export const textReleasedUnreviewed = rule({
  code: 'worker-voice.text-released-unreviewed',
  source: 'S19',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  forEach: '/answers/*',
  at: '/text',
  when: 'has(item.text) && self.release != "unreleased"',
  check:
    'others.instrument.anonymityPromise == "identified" || (has(item.textReviewed) ' +
    '&& item.textReviewed)',
  title: 'The words of a worker are passed on, but nobody has reviewed them.',
  because: 'People are known by how they write and what they tell.',
  fix: 'Have somebody take out names, places and stories that could lead to a worker, and note that it was done. Or leave the text out.',
});
