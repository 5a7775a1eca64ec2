import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** Where anonymity was promised, the interviewer is not recorded. */
export const interviewerInAnonymousSurvey = rule({
  code: 'worker-voice.interviewer-in-anonymous-survey',
  source: 'S19',
  severity: 'error',
  scope: 'dataset',
  among: itsInstrument,
  at: '/interviewerId',
  when: 'has(self.interviewerId)',
  check: 'others.instrument.anonymityPromise != "anonymous"',
  title: 'The response says who the interviewer was, though anonymity was promised.',
  because: 'The interviewer remembers who they spoke to, and when.',
  fix: 'Remove the field from all responses of the wave.',
});
