/**
 * How requests of an exchange are signed: RFC 9421 with every choice made. Whoever writes a client in another language
 * needs this table, RFC 9421 and RFC 9530.
 *
 * @example
 * ```ts
 * import { signatureProfile } from '@amparo/core/exchange';
 * console.log(signatureProfile.components.join(' '));
 * ```
 */
export const signatureProfile = {
  /** The one label in Signature and Signature-Input. */
  label: 'amparo',
  /** The parameter `tag`: a signature for another application is none here. */
  tag: 'amparo-exchange',
  /** The parameter `alg`. */
  alg: 'ed25519',
  /** What is signed, in this order. `@method` and `@target-uri` always, a header wherever the request has it. */
  components: ['@method', '@target-uri', 'content-digest', 'content-type', 'idempotency-key', 'if-match'],
  /** Headers that a request with a body must have. */
  requiredWithBody: ['content-digest', 'content-type'],
  /** The parameters, all of them required, in any order. `nonce` is 128 random bits, `keyid` a thumbprint (RFC 7638). */
  parameters: ['created', 'expires', 'nonce', 'keyid', 'alg', 'tag'],
  /** Seconds from `created` to `expires`, at most. */
  maxLifetime: 300,
  /** Seconds by which `created` may lie in the future, for clocks that differ. */
  maxSkew: 300,
  /** The algorithm of Content-Digest. */
  digest: 'sha-256',
} as const;

/** The longest Signature-Input and Signature that are read, in characters. Those of the profile have under 400. */
export const maxFieldLength = 1024;
