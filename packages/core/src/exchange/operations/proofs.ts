import { json } from '../body.ts';
import { keySet } from '../messages/key-set.ts';
import { logPage } from '../messages/log-page.ts';
import { receiptMessage } from '../messages/receipt-message.ts';
import { operation } from '../operation.ts';
import { linkHeader, pageQuery, receiptPath } from '../parameters.ts';
import { always, authenticated, authorised } from '../problem-groups.ts';
import { exampleHead, exampleLogLine } from './example-proofs.ts';
import { exampleResult } from './example-values.ts';

/** Reads a receipt again. */
export const readReceipt = operation({
  id: 'readReceipt',
  method: 'GET',
  path: '/v1/receipts/{receiptId}',
  scope: 'any',
  summary: 'Read a receipt again',
  description: 'Gives a receipt to the party that sent the request it is for, and to nobody else.',
  parameters: { path: receiptPath },
  responses: { 200: { description: 'The receipt.', body: json(receiptMessage) } },
  problems: [...always, ...authenticated, 'not-found'],
  example: {
    request: { path: { receiptId: exampleResult.receipt.receiptId } },
    response: { status: 200, body: exampleResult.receipt },
  },
});

/** Reads the audit log. */
export const readLog = operation({
  id: 'readLog',
  method: 'GET',
  path: '/v1/log',
  scope: 'log:read',
  summary: 'Read the audit log',
  description:
    'Gives the lines of the audit log, letter by letter, with the latest signed head. Each line has the hash of the one before, so that a line that was changed, taken out or moved shows. `amparo verify-log` checks them offline. Keep the heads that you see.',
  parameters: { query: pageQuery },
  responses: { 200: { description: 'A page.', headers: linkHeader, body: json(logPage) } },
  problems: [...always, ...authorised, 'cursor-refused'],
  example: {
    request: { query: { after: 'bDo5MDEx' } },
    response: {
      status: 200,
      body: {
        lines: [exampleLogLine],
        head: exampleHead,
      },
    },
  },
});

/** Reads the keys of the node. */
export const readKeys = operation({
  id: 'readKeys',
  method: 'GET',
  path: '/v1/keys',
  scope: 'none',
  summary: 'Read the public keys of the node',
  description:
    'Gives the keys by which receipts and log heads are verified. A key that comes over the same connection as what it verifies proves little: get it once, compare it with what the party tells you by another way, and keep it.',
  responses: {
    200: {
      description: 'The keys.',
      body: { ...json(keySet), mediaType: 'application/jwk-set+json' },
    },
  },
  problems: always,
  example: {
    request: {},
    response: {
      status: 200,
      body: {
        keys: [
          {
            kty: 'OKP',
            crv: 'Ed25519',
            x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
            kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
            use: 'sig',
            alg: 'EdDSA',
          },
        ],
      },
    },
  },
});
