import { block, identifier, list, optional } from '@amparo/core';
import { line, messageField, partyId } from '@amparo/core/exchange';
import type * as z from 'zod';

const issuer = block(
  { name: 'NodeIssuer', description: 'An issuer whose bearer tokens are accepted.' },
  {
    issuer: messageField(line(200), {
      title: 'Issuer',
      description: 'The claim `iss`.',
      example: 'https://login.example.org',
    }),
    audience: messageField(line(200), {
      title: 'Audience',
      description: 'The claim `aud`.',
      example: 'https://node.example.org',
    }),
    jwksUri: messageField(line(500), {
      title: 'Address of its keys',
      description: 'Begins with `https:`.',
      example: 'https://login.example.org/jwks',
    }),
  },
);

/** The file `node.json` of a node's folder. */
export const nodeFile = block(
  { name: 'NodeFile', description: 'What a node is: whose, and where the world reaches it.' },
  {
    partyId: messageField(partyId(), {
      title: 'Party',
      description: 'The party whose node it is, as in the protocol.',
      example: 'org-harbour',
    }),
    organisationIds: messageField(optional(list(identifier(), { max: 50 })), {
      title: 'Organisation ids',
      description: 'Ids by which records name that party.',
      example: ['org-0042'],
    }),
    publicUrl: messageField(optional(line(300)), {
      title: 'Public address',
      description: 'Where the world reaches it, without a path. Without it, where it listens.',
      example: 'https://node.example.org',
    }),
    issuers: messageField(optional(list(issuer, { max: 20 })), {
      title: 'Issuers',
      description: 'Whose bearer tokens are accepted.',
    }),
  },
);

/** The file `node.json` of a node's folder. */
export type NodeFile = z.output<typeof nodeFile>;
