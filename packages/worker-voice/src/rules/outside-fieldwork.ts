import { rule } from '@amparo/core';
import { itsWave } from './others.ts';

/** Responses are given during fieldwork. */
export const outsideFieldwork = rule({
  code: 'worker-voice.outside-fieldwork',
  source: 'S08',
  severity: 'error',
  scope: 'dataset',
  among: itsWave,
  at: '/submittedAt',
  check: 'others.wave.fieldworkStart <= self.submittedAt && self.submittedAt <= others.wave.fieldworkEnd',
  title: 'The response was given before or after fieldwork.',
  because: 'It may be a test, or belong to another wave.',
  fix: 'Check the day. If fieldwork was longer than planned, correct the wave.',
});
