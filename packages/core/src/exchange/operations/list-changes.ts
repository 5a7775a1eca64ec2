import { json } from '../body.ts';
import { changePage } from '../messages/change-page.ts';
import { operation } from '../operation.ts';
import { linkHeader, pageQuery } from '../parameters.ts';
import { always, authorised } from '../problem-groups.ts';
import { exampleRecord } from './example-values.ts';

/** Follows changes. */
export const listChanges = operation({
  id: 'listChanges',
  method: 'GET',
  path: '/v1/changes',
  scope: 'changes:read',
  summary: 'Follow changes',
  description:
    'Gives what happened to records of which the caller may see something, in the order in which it was stored. Only ids are told: read the record, for a purpose, to learn what it says now. Keep `next` and ask again with it; whoever does so misses nothing.',
  parameters: { query: pageQuery },
  responses: { 200: { description: 'A page.', headers: linkHeader, body: json(changePage) } },
  problems: [...always, ...authorised, 'cursor-refused'],
  example: {
    request: { query: { after: 'cDo0NzEw' } },
    response: {
      status: 200,
      body: {
        changes: [{ position: 4711, ...exampleRecord, version: 1, kind: 'added' }],
        next: 'cDo0NzEx',
        more: false,
      },
    },
  },
});
