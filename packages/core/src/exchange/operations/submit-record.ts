import { json, recordBody } from '../body.ts';
import { submissionResult } from '../messages/submission-result.ts';
import { operation } from '../operation.ts';
import { etagHeader, locationHeader, purposeQuery, writeHeaders } from '../parameters.ts';
import { always, authorised, written } from '../problem-groups.ts';
import { exampleEtag, exampleReferral, exampleResult, exampleWriteHeaders } from './example-values.ts';

/** Sends one record. */
export const submitRecord = operation({
  id: 'submitRecord',
  method: 'POST',
  path: '/v1/records',
  scope: 'records:write',
  summary: 'Send one record',
  description:
    'Sends one record to the node. It is checked against the standard, and the consent in it against the purpose, before it is stored; a record with errors is not stored. The answer comes when it is stored durably. The same request sent again has the same answer and no further effect.',
  parameters: { query: purposeQuery, headers: writeHeaders },
  body: recordBody,
  responses: {
    200: {
      description:
        'The node already had the record, letter by letter the same, from this sender under another key.',
      headers: { ...locationHeader, ...etagHeader },
      body: json(submissionResult),
    },
    201: {
      description: 'The record was stored.',
      headers: { ...locationHeader, ...etagHeader },
      body: json(submissionResult),
    },
  },
  problems: [
    ...always,
    ...authorised,
    ...written,
    'purpose-refused',
    'sharing-refused',
    'record-exists',
    'record-refused',
  ],
  example: {
    request: {
      query: { purpose: 'referral' },
      headers: exampleWriteHeaders('submitRecord'),
      body: exampleReferral,
    },
    response: {
      status: 201,
      headers: {
        location: '/v1/records/referral/5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10',
        etag: exampleEtag,
      },
      body: exampleResult,
    },
  },
});
