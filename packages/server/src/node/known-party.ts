import type { Scope } from '@amparo/core/exchange';

/** An organisation that may call the node, or that the node tells of changes. What it is told follows from the protocol. */
export interface KnownParty {
  readonly partyId: string;
  /** Ids by which records name it, such as in `fromOrg`, besides its `partyId`. */
  readonly organisationIds?: readonly string[];
  /** What it may do. */
  readonly scopes: readonly Scope[];
  /** Its public keys (JWK, Ed25519), with `retiredAt` on those that are no longer used. They came by another way than requests. */
  readonly keys?: readonly unknown[];
  /** Its clients at issuers of tokens: what `client_id`, `azp` or `sub` of their tokens says. */
  readonly clients?: readonly TokenClient[];
  /** Where it wants to be told of changes. */
  readonly webhook?: WebhookTarget;
}

/** A client of a party at an issuer of tokens. */
export interface TokenClient {
  readonly issuer: string;
  readonly clientId: string;
}

/** Where a party is told of changes: Standard Webhooks, with ids in the payload and nothing else. */
export interface WebhookTarget {
  /** `https:`, and no address within the network of the node unless that is allowed. */
  readonly url: string;
  /** `whsec_…` or, to sign with Ed25519, `whsk_…`. */
  readonly secret: string;
}

/** Who issues bearer tokens that the node accepts (RFC 9068). */
export interface TokenIssuer {
  /** The claim `iss`. */
  readonly issuer: string;
  /** The claim `aud`. */
  readonly audience: string;
  /** Where its keys are, `https:`; or the keys themselves. */
  readonly jwksUri?: string;
  readonly jwks?: { readonly keys: readonly unknown[] };
}
