import { json } from '../body.ts';
import { portabilityAnswer } from '../messages/portability-answer.ts';
import { submissionResult } from '../messages/submission-result.ts';
import { operation } from '../operation.ts';
import { changeHeaders, etagHeader, recordIdPath } from '../parameters.ts';
import { always, authorised, matched, written } from '../problem-groups.ts';
import { exampleChangeResult, exampleEtag, exampleWriteHeaders } from './example-values.ts';

const request = {
  recordType: 'portability-request',
  recordId: 'f3a9c2d1-58e7-4b06-9d14-1c2b3a4d5e60',
};

/** Answers a portability request. */
export const answerPortabilityRequest = operation({
  id: 'answerPortabilityRequest',
  method: 'POST',
  path: '/v1/portability-requests/{recordId}/answers',
  scope: 'portability:act',
  summary: 'Answer a portability request',
  description:
    'Adds an answer to a request that was sent to the institution of the caller: that something is missing, the periods that it certifies, a decision. The request with the answer must follow the rules of the standard.',
  parameters: { path: recordIdPath, headers: changeHeaders },
  body: json(portabilityAnswer),
  responses: {
    200: { description: 'The answer was added.', headers: etagHeader, body: json(submissionResult) },
  },
  problems: [...always, ...authorised, ...written, ...matched, 'not-found', 'transition-refused'],
  example: {
    request: {
      path: { recordId: request.recordId },
      headers: { ...exampleWriteHeaders('answerPortabilityRequest'), 'if-match': exampleEtag },
      body: {
        status: 'decided',
        respondedAt: '2026-05-04T10:15:00+09:00',
        institutionId: 'JPN-PENSION-01',
        periodIds: ['3d2f8c14-6a5b-4e7d-9c10-2b8a7f6e5d43'],
        decision: { result: 'granted', decidedOn: '2026-05-04', appealDeadline: '2026-07-03' },
      },
    },
    response: {
      status: 200,
      headers: { etag: '"2-51d07e44c2"' },
      body: exampleChangeResult('answerPortabilityRequest', request),
    },
  },
});
