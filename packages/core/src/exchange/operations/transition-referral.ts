import { json } from '../body.ts';
import { referralStep } from '../messages/referral-step.ts';
import { submissionResult } from '../messages/submission-result.ts';
import { operation } from '../operation.ts';
import { changeHeaders, etagHeader, recordIdPath } from '../parameters.ts';
import { always, authorised, matched, written } from '../problem-groups.ts';
import { exampleChangeResult, exampleEtag, exampleReferral, exampleWriteHeaders } from './example-values.ts';

/** Makes a step of a referral. */
export const transitionReferral = operation({
  id: 'transitionReferral',
  method: 'POST',
  path: '/v1/referrals/{recordId}/transitions',
  scope: 'referrals:act',
  summary: 'Make a step of a referral',
  description:
    'Confirms, accepts, declines, completes, revokes or otherwise moves on a referral to which the caller belongs. Which steps there are, and who may make them, says the code list `referral-status`. The referral with the step made must follow the rules of the standard.',
  parameters: { path: recordIdPath, headers: changeHeaders },
  body: json(referralStep),
  responses: {
    200: { description: 'The step was made.', headers: etagHeader, body: json(submissionResult) },
  },
  problems: [...always, ...authorised, ...written, ...matched, 'not-found', 'transition-refused'],
  example: {
    request: {
      path: { recordId: exampleReferral.referralId },
      headers: { ...exampleWriteHeaders('transitionReferral'), 'if-match': exampleEtag },
      body: {
        status: 'accepted',
        at: '2026-03-07T10:00:00+08:00',
        actor: 'receiver',
        by: 'role:case-worker',
        appointmentAt: '2026-03-10T09:00:00+08:00',
      },
    },
    response: {
      status: 200,
      headers: { etag: '"2-51d07e44c2"' },
      body: exampleChangeResult('transitionReferral'),
    },
  },
});
