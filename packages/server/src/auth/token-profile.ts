/** Which bearer tokens are accepted: RFC 9068 with the choices made that it leaves open. */
export const tokenProfile = {
  /**
   * Signatures of key pairs alone. `Ed25519` is what RFC 9864 calls the same algorithm as `EdDSA`. Symmetric algorithms
   * and `none` are never accepted, whatever a key set says.
   */
  algorithms: ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'PS256', 'RS256'],
  /** The header `typ` (RFC 9068 §4), so that no other kind of token of the same issuer passes for an access token. */
  type: 'at+jwt',
  /** Claims that must be there besides `iss` and `aud`. */
  required: ['exp', 'iat'],
  /** Seconds by which clocks may differ. */
  tolerance: 60,
  /** Seconds from `iat` to `exp`, at most. */
  maxLifetime: 24 * 3600,
  /** Characters, at most. */
  maxLength: 8192,
} as const;
