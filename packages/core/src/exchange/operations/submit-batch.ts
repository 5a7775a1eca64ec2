import { lines, recordsBody } from '../body.ts';
import { batchLine } from '../messages/batch-line.ts';
import { operation } from '../operation.ts';
import { purposeQuery, writeHeaders } from '../parameters.ts';
import { always, authorised, written } from '../problem-groups.ts';
import { exampleReceipt, exampleRecord, exampleReferral, exampleWriteHeaders } from './example-values.ts';

/** Sends many records. */
export const submitBatch = operation({
  id: 'submitBatch',
  method: 'POST',
  path: '/v1/batches',
  scope: 'records:write',
  summary: 'Send many records',
  description:
    'Sends records as NDJSON: one record as JSON on each line, in UTF-8. Each is accepted or rejected by itself; a line that is no JSON counts as a record that is rejected. The answer has one line per record, in their order, written once that record is stored durably, and a last line with the receipt for all. An answer without that last line was cut off: send the same batch again with the same key. However often it is sent, it has one receipt, and the answer says of each record what it came to. Records already there as sent are `unchanged`; ones that differ from what this sender stored are rejected, because a batch replaces nothing.',
  parameters: { query: purposeQuery, headers: writeHeaders },
  body: recordsBody,
  responses: {
    200: {
      description:
        'What became of each record. The status says only that the batch was read; look at each line.',
      body: lines(batchLine),
    },
  },
  problems: [...always, ...authorised, ...written, 'purpose-refused'],
  example: {
    request: {
      query: { purpose: 'referral' },
      headers: exampleWriteHeaders('submitBatch'),
      body: [exampleReferral, { recordType: 'referral' }],
    },
    response: {
      status: 200,
      body: [
        { kind: 'record', position: 0, outcome: 'accepted', ...exampleRecord, version: 1 },
        {
          kind: 'record',
          position: 1,
          outcome: 'rejected',
          reason: 'record-refused',
          recordType: 'referral',
          diagnostics: [{ code: 'core.missing-field', severity: 'error', path: '/provenance', params: {} }],
        },
        {
          kind: 'receipt',
          receipt: {
            ...exampleReceipt('submitBatch'),
            outcome: { accepted: 1, unchanged: 0, rejected: 1 },
            position: 4711,
          },
        },
      ],
    },
  },
});
