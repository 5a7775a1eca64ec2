import type { Scope } from '@amparo/core/exchange';
import type { Nonce } from '../store/write.ts';

/** Who sent a request. */
export interface Caller {
  readonly party: string;
  readonly scopes: readonly Scope[];
  /** Of a signed request: the digest that its body must have. */
  readonly contentDigest?: string;
  /** Of a signed request: to be used up in the transaction of what it writes, or by itself. */
  readonly nonce?: Nonce;
}

/** A request before its body is read. */
export interface RequestHead {
  readonly method: string;
  /** The address under which the node is known to the world, with the query of the request. */
  readonly url: string;
  readonly headers: Headers;
  readonly hasBody: boolean;
  readonly now: number;
}

/** Says who sent a request, or throws a `Refusal`: `unauthenticated` or `signature-refused`. */
export type Authenticate = (request: RequestHead) => Promise<Caller>;
