import { documentBody, json } from '../body.ts';
import { capabilities } from '../messages/capabilities.ts';
import { health, readiness } from '../messages/health.ts';
import { operation } from '../operation.ts';
import { always } from '../problem-groups.ts';
import { signatureProfile } from '../signature/profile.ts';

/** Reads what the node can do. */
export const readCapabilities = operation({
  id: 'readCapabilities',
  method: 'GET',
  path: '/v1/capabilities',
  scope: 'none',
  summary: 'Read what the node can do',
  description:
    'Gives the version of the contract, the record types, limits and ways to authenticate. It tells nothing of records or of other parties.',
  responses: { 200: { description: 'What the node can do.', body: json(capabilities) } },
  problems: always,
  example: {
    request: {},
    response: {
      status: 200,
      body: {
        partyId: 'legal-aid-kl',
        contract: '0.1.0',
        operations: ['submitRecord', 'readRecord', 'readCapabilities'],
        recordTypes: [
          {
            recordType: 'referral',
            schema: 'https://w3id.org/amparo/referral/referral.schema.json',
            version: '0.1.0',
          },
        ],
        purposes: ['referral', 'services'],
        authentication: ['signature'],
        signature: {
          label: signatureProfile.label,
          tag: signatureProfile.tag,
          algorithm: signatureProfile.alg,
          components: [...signatureProfile.components],
          validSeconds: signatureProfile.maxLifetime,
          skewSeconds: signatureProfile.maxSkew,
        },
        limits: {
          recordBytes: 4_194_304,
          batchBytes: 1_073_741_824,
          batchRecords: 1_000_000,
          pageItems: 1000,
          jsonDepth: 64,
          requestSeconds: 60,
          keyRetentionSeconds: 604_800,
        },
      },
    },
  },
});

/** Tells whether the process runs. */
export const readHealth = operation({
  id: 'readHealth',
  method: 'GET',
  path: '/health',
  scope: 'none',
  summary: 'Tell whether the process runs',
  description:
    'For whoever restarts the process. It looks at nothing else, so a busy store does not fail it.',
  responses: { 200: { description: 'The process runs.', body: json(health) } },
  problems: ['malformed-request', 'internal'],
  example: { request: {}, response: { status: 200, body: { status: 'ok' } } },
});

/** Tells whether the node can take requests. */
export const readReadiness = operation({
  id: 'readReadiness',
  method: 'GET',
  path: '/ready',
  scope: 'none',
  summary: 'Tell whether the node can take requests',
  description: 'For whoever sends requests to several nodes. A node that shuts down is not ready.',
  responses: { 200: { description: 'The node can take requests.', body: json(readiness) } },
  problems: ['malformed-request', 'internal', 'unavailable'],
  example: { request: {}, response: { status: 200, body: { status: 'ready' } } },
});

/** Reads the contract. */
export const readOpenApi = operation({
  id: 'readOpenApi',
  method: 'GET',
  path: '/openapi.json',
  scope: 'none',
  summary: 'Read the contract',
  description: 'Gives the OpenAPI document of the operations: the one that is published with the standard.',
  responses: { 200: { description: 'An OpenAPI 3.1 document.', body: documentBody } },
  problems: always,
  example: {
    request: {},
    response: {
      status: 200,
      body: { openapi: '3.1.0', info: { title: 'Amparo exchange', version: '0.1.0' }, paths: {} },
    },
  },
});
