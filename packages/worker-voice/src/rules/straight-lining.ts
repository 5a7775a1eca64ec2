import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';
import { itemOf } from './terms.ts';

/** Ten or more ratings are not all the same. Silent where the response is marked already. */
export const straightLining = rule({
  code: 'worker-voice.straight-lining',
  source: 'S22',
  severity: 'warning',
  scope: 'dataset',
  among: itsInstrument,
  at: '/answers',
  when: '!has(self.qualityFlags) || !("straightliner" in self.qualityFlags)',
  check:
    `[self.answers.filter(given, has(given.number) && ${itemOf('given')}.exists(asked, asked.type ` +
    '== "likert"))].all(rated, size(rated) < 10 ' +
    '|| size(distinct(rated.map(given, given.number))) > 1)',
  title: 'The worker gave the same point on ten or more ratings.',
  because: 'It was perhaps clicked through, or somebody looked on.',
  fix: 'Mark it as such and decide whether the response counts. Look whether many of one shift or language did the same.',
});
