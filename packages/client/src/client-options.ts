import type { PartyKeys } from '@amparo/core/exchange';
import type { Credentials } from './credentials.ts';
import type { Fetch } from './fetch.ts';
import type { RetryPolicy } from './retry/retry-policy.ts';

/** What a client is made of. */
export interface ClientOptions {
  /** The address under which the node is known, without `/v1`: signatures cover it. */
  readonly url: string;
  /** Needed by all operations but those that tell of the node itself. */
  readonly credentials?: Credentials;
  /** The party whose node it is and its public keys, received by another way than from the node. */
  readonly pinnedKeys?: PartyKeys;
  /** Sends a request, where it is not to be `fetch` of the platform. */
  readonly fetch?: Fetch;
  /** Milliseconds in which nothing is sent or received, after which a try has failed: 60 000 by default. */
  readonly timeout?: number;
  /** How requests are sent again; `false` for never. */
  readonly retries?: Partial<RetryPolicy> | false;
  /** The header User-Agent. Browsers do not let pages set it. */
  readonly userAgent?: string;
  /** Takes an `http:` address that is not of this machine. Records would travel for everybody on the way to read. */
  readonly allowHttp?: boolean;
}
