import { unshared } from '../bytes/unshared.ts';
import { isCanonicalSignature } from './ed25519.ts';
import { KeyRefusal } from './key-refusal.ts';
import { readPublicJwk } from './public-jwk.ts';

/** Checks signatures of one Ed25519 key. */
export interface VerifyingKey {
  /** The thumbprint of the key, RFC 7638. */
  readonly kid: string;
  /** Whether the signature is one of this key over this message. Second spellings of a signature are none. */
  readonly verify: (message: Uint8Array, signature: Uint8Array) => Promise<boolean>;
}

/**
 * A public key as JWK, ready to check signatures.
 *
 * @throws {KeyRefusal} For a key of another kind, one with its private part, one under which anybody can sign, and one
 * with a `kid` that is not its thumbprint.
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey, importVerifyingKey } from '@amparo/core/exchange';
 * const own = await importSigningKey(await generateSigningKey());
 * const message = new TextEncoder().encode('a message');
 * const theirs = await importVerifyingKey(own.publicJwk);
 * await theirs.verify(message, await own.sign(message)); // true
 * ```
 */
export async function importVerifyingKey(jwk: unknown): Promise<VerifyingKey> {
  const { kty, crv, x, kid } = await readPublicJwk(jwk);
  if (typeof jwk === 'object' && jwk !== null && 'd' in jwk) throw new KeyRefusal('private-key-shown');
  const key = await crypto.subtle
    .importKey('jwk', { kty, crv, x }, 'Ed25519', false, ['verify'])
    .catch((error: unknown) => {
      // A runtime without Ed25519 is no fault of the key.
      throw error instanceof Error && error.name === 'NotSupportedError'
        ? error
        : new KeyRefusal('not-a-key');
    });
  return {
    kid,
    verify: async (message, signature) =>
      isCanonicalSignature(signature) &&
      crypto.subtle.verify('Ed25519', key, unshared(signature), unshared(message)),
  };
}
