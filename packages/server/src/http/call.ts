import type { OperationId, RequestOf } from '@amparo/core/exchange';
import type { Nonce } from '../store/write.ts';
import type { Caller } from './caller.ts';

/** A request that may be carried out, before its body is read: known, allowed, and with good parameters. */
export interface Call<Id extends OperationId = OperationId>
  extends Pick<RequestOf<Id>, 'path' | 'query' | 'headers'> {
  readonly operation: Id;
  readonly requestId: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** Method and target, as far as they make the request the one it is. */
  readonly target: string;
  readonly request: Request;
  /** Of operations that are open to anybody, nobody. */
  readonly caller: Caller;
  /** Gives the nonce of a signed request, once: whoever takes it hands it to the store. */
  readonly takeNonce: () => Nonce | undefined;
}

/** Who is asking where nobody needs to say so. */
export const nobody: Caller = { party: '', scopes: [] };
