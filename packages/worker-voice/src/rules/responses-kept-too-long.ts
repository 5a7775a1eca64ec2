import { rule } from '@amparo/core';
import { itsInstrument } from './others.ts';

/** Responses are deleted when the time promised to respondents has passed. */
export const responsesKeptTooLong = rule({
  code: 'worker-voice.responses-kept-too-long',
  source: 'Amparo, promise to respondents',
  severity: 'warning',
  scope: 'dataset',
  among: {
    responses: { record: 'survey-response', on: { '/waveId': '/waveId' }, give: 'count' },
    ...itsInstrument,
  },
  at: '/fieldworkEnd',
  check:
    'others.responses == 0.0 ' +
    '|| dateOf(now) <= addDays(self.fieldworkEnd, others.instrument.retentionDays)',
  title: 'Responses of this wave are still kept after the time promised to respondents.',
  because: 'What is kept can leak, long after workers have forgotten that they answered.',
  fix: 'Delete the responses, or take out everything that could lead back to a worker. Results may stay.',
});
