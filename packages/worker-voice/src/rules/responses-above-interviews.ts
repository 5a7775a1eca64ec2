import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** A figure rests on complete and partial interviews of its wave. */
export const responsesAboveInterviews = rule({
  code: 'worker-voice.responses-above-interviews',
  source: 'S10',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/n',
  when: 'has(self.n)',
  check: 'self.n <= others.wave.dispositionCounts.complete + others.wave.dispositionCounts.partial',
  title: 'The figure rests on more responses than the wave has interviews.',
  because: 'Responses are counted twice, or those that do not count were taken in.',
  fix: 'Check the number, and the dispositions of the wave.',
});
