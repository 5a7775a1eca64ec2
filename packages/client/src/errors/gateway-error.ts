/**
 * Why what stands between client and node failed: a security server, an issuer of tokens. The client tries again where it may help, and
 * gives it as the `cause` of a `NodeUnreachableError`. Its text holds words of programs only; a `fetch` or `token` of your own may throw
 * one, too.
 *
 * @example
 * ```ts
 * import { GatewayError } from '@amparo/client';
 * console.log(new GatewayError('The tunnel is down.', { retryable: true }).retryable); // true
 * ```
 */
export class GatewayError extends Error {
  /** Whether the same may succeed later. */
  readonly retryable: boolean;

  constructor(message: string, { retryable }: { readonly retryable: boolean }) {
    super(message);
    this.name = 'GatewayError';
    this.retryable = retryable;
  }
}
