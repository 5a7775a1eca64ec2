import type { KnownParty, TokenIssuer } from '../node/known-party.ts';
import type { NodeEvent } from '../node/node-event.ts';

/** What is needed to tell who sent a request. */
export interface AuthenticateOptions {
  readonly parties: readonly KnownParty[];
  /** Whose bearer tokens are accepted; without any, requests have to be signed. */
  readonly issuers?: readonly TokenIssuer[];
  /** Fetches the keys of issuers, where the platform's own `fetch` is not to be used. */
  readonly fetch?: typeof fetch;
  /** Is told when keys of an issuer cannot be had. */
  readonly onEvent?: (event: NodeEvent) => void;
}
