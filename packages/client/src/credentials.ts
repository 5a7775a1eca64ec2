import type { SigningKey } from '@amparo/core/exchange';

/** How a client says who it is. */
export type Credentials =
  | {
      /** A key that the node has registered. Every try is signed anew (RFC 9421). */
      readonly signingKey: SigningKey;
    }
  | {
      /** Gives a bearer token. It is asked before each try: keep tokens as long as they hold. */
      readonly token: TokenSource;
    };

/** Gives a bearer token. What it throws ends the call and is thrown on. */
export type TokenSource = (wanted: TokenWanted) => Promise<string>;

/** What kind of token is wanted. */
export interface TokenWanted {
  /** The node refused the last one: give another. */
  readonly renew: boolean;
  readonly signal: AbortSignal;
}
