import { block, constant, dateTime, identifier, list, optional } from '@amparo/core';
import { base64url, line, messageField, partyId, scopes, word } from '@amparo/core/exchange';
import type * as z from 'zod';

const key = block(
  { name: 'PartyKey', description: 'A public key of a party (JWK, Ed25519).' },
  {
    kty: messageField(constant('OKP'), {
      title: 'Key type',
      description: 'Always the same.',
      example: 'OKP',
    }),
    crv: messageField(constant('Ed25519'), {
      title: 'Curve',
      description: 'Always the same.',
      example: 'Ed25519',
    }),
    x: messageField(base64url(), {
      title: 'Public key',
      description: 'The key, base64url.',
      example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    }),
    kid: messageField(optional(base64url()), {
      title: 'Key id',
      description: 'The thumbprint of the key (RFC 7638).',
      example: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    }),
    use: messageField(optional(constant('sig')), {
      title: 'Use',
      description: 'For signatures.',
      example: 'sig',
    }),
    alg: messageField(optional(constant('EdDSA')), {
      title: 'Algorithm',
      description: 'Always the same.',
      example: 'EdDSA',
    }),
    retiredAt: messageField(optional(dateTime()), {
      title: 'Retired at',
      description: 'When the party stopped to use it.',
      example: '2027-01-01T00:00:00Z',
    }),
  },
);

const client = block(
  { name: 'PartyClient', description: 'A client of the party at an issuer of bearer tokens.' },
  {
    issuer: messageField(line(200), {
      title: 'Issuer',
      description: 'The claim `iss` of its tokens.',
      example: 'https://login.example.org',
    }),
    clientId: messageField(line(200), {
      title: 'Client id',
      description: 'What `client_id`, `azp` or `sub` of its tokens says.',
      example: 'harbour-case-system',
    }),
  },
);

const webhook = block(
  { name: 'PartyWebhook', description: 'Where the party is told of changes.' },
  {
    url: messageField(line(500), {
      title: 'Address',
      description: 'Begins with `https:`.',
      example: 'https://hooks.example.org/amparo',
    }),
    secret: messageField(line(500), {
      title: 'Secret',
      description: 'Begins with `whsec_` or `whsk_`.',
      example: 'whsec_c2VjcmV0LW9mLXRoZS1leGFtcGxlLTAx',
    }),
  },
);

/** A file of the folder `parties`: an organisation that may call, or that is told of changes. */
export const partyFile = block(
  { name: 'PartyFile', description: 'An organisation that may call the node, or that it tells of changes.' },
  {
    partyId: messageField(partyId(), {
      title: 'Party',
      description: 'Identifies the organisation, as in the protocol.',
      example: 'org-harbour',
    }),
    organisationIds: messageField(optional(list(identifier(), { max: 50 })), {
      title: 'Organisation ids',
      description: 'Ids by which records name it.',
      example: ['org-0042'],
    }),
    scopes: messageField(list(word(...wordsOf(scopes)), { max: 20 }), {
      title: 'Scopes',
      description: 'What it may do.',
      example: ['records:write'],
    }),
    keys: messageField(optional(list(key, { max: 20 })), { title: 'Keys', description: 'Its public keys.' }),
    clients: messageField(optional(list(client, { max: 20 })), {
      title: 'Clients',
      description: 'Its clients at issuers of tokens.',
    }),
    webhook: messageField(optional(webhook), {
      title: 'Webhook',
      description: 'Where it is told of changes.',
    }),
  },
);

/** A file of the folder `parties`. */
export type PartyFile = z.output<typeof partyFile>;

function wordsOf<const S extends { readonly scope: string }>(
  all: readonly S[],
): [S['scope'], ...S['scope'][]] {
  return all.map(({ scope }) => scope) as [S['scope'], ...S['scope'][]];
}
