import type { Operation } from '../../exchange/operation.ts';
import { operations as allOperations, contractVersion } from '../../exchange/operations.ts';
import { scopes } from '../../exchange/scopes.ts';
import { signatureProfile } from '../../exchange/signature/profile.ts';
import type { Family } from '../../family.ts';
import { type EmittedFile, madeByWithNamespace } from '../emitted-file.ts';
import { toJson } from '../json.ts';
import { dialect } from '../json-schema.ts';
import type { JsonSchema } from '../schema-node.ts';
import { Components } from './components.ts';
import { operationObject } from './operation-object.ts';

/** Where the contract is written, for the head of what is made of it. */
export const contractSource = 'packages/core/src/exchange';

const about = `How two organisations exchange records of the standard with proof and under consent.

Bodies are JSON in UTF-8 with names in camelCase; refusals are problem details (RFC 9457) whose \`code\` never changes. Requests with an effect carry an \`Idempotency-Key\` and may be sent again with it until an answer comes: they take effect once. Lists go on with an opaque cursor. HEAD is answered wherever GET is. Operations that will be taken away carry the headers \`Deprecation\` and \`Sunset\` at least six months before. New optional fields may appear in answers with a new version of the contract, which the capabilities name.`;

/**
 * The contract as an OpenAPI 3.1 document, with the record types of these families bundled, so that it is read without a network.
 *
 * @throws {Error} when a schema would surprise a reader in another language, or two differ under one name.
 */
export function openApiOf(
  families: readonly Family[],
  operations: readonly Operation[] = allOperations,
): JsonSchema {
  const components = new Components(families, operations);
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const responses: Record<string, JsonSchema> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method.toLowerCase()] = operationObject(operation, components, responses);
    paths[operation.path] = path;
  }
  return {
    openapi: '3.1.0',
    'x-amparo-comment': madeByWithNamespace(contractSource),
    jsonSchemaDialect: dialect,
    info: {
      title: 'Amparo exchange',
      version: contractVersion,
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The node that serves this document.' }],
    paths,
    components: { securitySchemes, responses, schemas: components.schemas() },
  };
}

/** The OpenAPI document, as a file. */
export function writeOpenApi(families: readonly Family[]): EmittedFile {
  return { path: 'schemas/exchange/openapi.json', content: toJson(openApiOf(families)) };
}

function signatureText(): string {
  const { label, tag, maxLifetime, components } = signatureProfile;
  return `An HTTP message signature (RFC 9421) by a registered key of the party, with the header Signature-Input: one signature, label \`${label}\`, Ed25519, tag \`${tag}\`, valid for at most ${maxLifetime} seconds, over ${components.map((name) => `\`${name}\``).join(', ')}, in this order, headers where the request has them. The rights of the party are those that the operator of the node gave it.`;
}

const scopeList = scopes.map(({ scope, description }) => `\`${scope}\`: ${description}`).join(' ');

const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: `A JWT access token (RFC 9068) of an issuer that the node trusts, by the client credentials grant of OAuth 2.0. Its scopes are rights: ${scopeList}`,
  },
  signature: {
    type: 'apiKey',
    in: 'header',
    name: 'Signature',
    description: signatureText(),
  },
} as const;
