import { json, recordBody, viewBody } from '../body.ts';
import { recordPage } from '../messages/record-page.ts';
import { submissionResult } from '../messages/submission-result.ts';
import { operation } from '../operation.ts';
import {
  changeHeaders,
  etagHeader,
  linkHeader,
  pageQuery,
  purposeQuery,
  readHeaders,
  recordPath,
} from '../parameters.ts';
import { always, authorised, matched, written } from '../problem-groups.ts';
import {
  exampleChangeResult,
  exampleEtag,
  exampleRecord,
  exampleReferral,
  exampleView,
  exampleWriteHeaders,
} from './example-values.ts';

/** Reads one record. */
export const readRecord = operation({
  id: 'readRecord',
  method: 'GET',
  path: '/v1/records/{recordType}/{recordId}',
  scope: 'records:read',
  summary: 'Read one record',
  description:
    'Gives what the caller may see of a record for a purpose: fields that are not named by the agreement, the consent and the class of the recipient are left out. A record that is unknown and one of which the caller may see nothing have the same answer.',
  parameters: { path: recordPath, query: purposeQuery, headers: readHeaders },
  responses: {
    200: { description: 'What the caller may see.', headers: etagHeader, body: viewBody },
    304: { description: 'The caller has the latest already.', headers: etagHeader },
  },
  problems: [...always, ...authorised, 'purpose-refused', 'not-found'],
  example: {
    request: { path: exampleRecord, query: { purpose: 'referral' } },
    response: { status: 200, headers: { etag: exampleEtag }, body: exampleView },
  },
});

/** Replaces one record. */
export const replaceRecord = operation({
  id: 'replaceRecord',
  method: 'PUT',
  path: '/v1/records/{recordType}/{recordId}',
  scope: 'records:write',
  summary: 'Replace one record',
  description:
    'Puts a new version of a record in the place of the one that the caller has read. Only the party that sent the record may. All of it is replaced: what the new version leaves out is gone, though earlier versions stay in the history of the node. Type and id in the body must be those in the address.',
  parameters: { path: recordPath, query: purposeQuery, headers: changeHeaders },
  body: recordBody,
  responses: {
    200: {
      description: 'The record was replaced, or was already as sent.',
      headers: etagHeader,
      body: json(submissionResult),
    },
  },
  problems: [
    ...always,
    ...authorised,
    ...written,
    ...matched,
    'purpose-refused',
    'sharing-refused',
    'not-found',
    'record-refused',
  ],
  example: {
    request: {
      path: exampleRecord,
      query: { purpose: 'referral' },
      headers: { ...exampleWriteHeaders('replaceRecord'), 'if-match': exampleEtag },
      body: { ...exampleReferral, priority: 'routine-2w', dueBy: '2026-03-20T08:30:00+08:00' },
    },
    response: {
      status: 200,
      headers: { etag: '"2-51d07e44c2"' },
      body: exampleChangeResult('replaceRecord'),
    },
  },
});

/** Lists records. */
export const listRecords = operation({
  id: 'listRecords',
  method: 'GET',
  path: '/v1/records',
  scope: 'records:read',
  summary: 'List records',
  description:
    'Gives the records of a type of which the caller may see something for a purpose, page by page. How many there are in all is not told.',
  parameters: {
    query: { recordType: recordPath.recordType, ...purposeQuery, ...pageQuery },
  },
  responses: {
    200: { description: 'A page.', headers: linkHeader, body: json(recordPage) },
  },
  problems: [...always, ...authorised, 'purpose-refused', 'cursor-refused'],
  example: {
    request: { query: { recordType: 'referral', purpose: 'referral', limit: 1 } },
    response: {
      status: 200,
      headers: {
        link: '</v1/records?recordType=referral&purpose=referral&limit=1&after=eyJhIjoiNWEwZjRhMGUifQ>; rel="next"',
      },
      body: {
        items: [{ ...exampleRecord, version: 1, etag: exampleEtag, record: exampleView }],
        next: 'eyJhIjoiNWEwZjRhMGUifQ',
      },
    },
  },
});
