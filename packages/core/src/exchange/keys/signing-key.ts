import { unshared } from '../bytes/unshared.ts';
import { encodeUtf8 } from '../bytes/utf-8.ts';
import { KeyRefusal } from './key-refusal.ts';
import { type PrivateJwk, type PublicJwk, readPrivateJwk } from './public-jwk.ts';
import { importVerifyingKey } from './verifying-key.ts';

/** Signs with Ed25519. A key that stays in a vault or a module is one of these, too: it needs no more than this. */
export interface SigningKey {
  /** The thumbprint of the key, RFC 7638. */
  readonly kid: string;
  /** What others need to check its signatures. */
  readonly publicJwk: PublicJwk;
  /** The 64 bytes of the signature over a message. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

/**
 * Makes a new Ed25519 key, to be kept in a file that only the server can read. Publish what {@link importSigningKey} gives
 * as `publicJwk`.
 *
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';
 * const privateJwk = await generateSigningKey();
 * const key = await importSigningKey(privateJwk);
 * console.log(JSON.stringify({ keys: [key.publicJwk] }));
 * ```
 */
export async function generateSigningKey(): Promise<PrivateJwk> {
  // Runtimes type the answer for an algorithm given by name as one key or a pair.
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('The runtime made no pair of keys for Ed25519.');
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return readPrivateJwk({ kty, crv, x, d });
}

/**
 * A private key as JWK, ready to sign. What it gives cannot be exported again.
 *
 * @throws {KeyRefusal} For a key of another kind, without private part, with a `kid` that is not its thumbprint, and
 * for parts that do not belong together.
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey } from '@amparo/core/exchange';
 * const key = await importSigningKey(await generateSigningKey());
 * (await key.sign(new TextEncoder().encode('a message'))).length; // 64
 * ```
 */
export async function importSigningKey(jwk: unknown): Promise<SigningKey> {
  const { kid, d, ...rest } = await readPrivateJwk(jwk);
  const publicJwk: PublicJwk = { ...rest, kid };
  const { kty, crv, x } = publicJwk;
  const verifying = await importVerifyingKey(publicJwk);
  const privateKey = await crypto.subtle
    .importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign'])
    .catch(() => {
      throw new KeyRefusal('parts-differ');
    });
  const sign: SigningKey['sign'] = async (message) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, unshared(message)));
  // Not every runtime compares the two parts, and a signature that nobody can check is found out too late.
  const probe = encodeUtf8(kid);
  if (!(await verifying.verify(probe, await sign(probe)))) throw new KeyRefusal('parts-differ');
  return { kid, publicJwk, sign };
}
