import { encodeBase64Url } from '../bytes/base64.ts';
import { sha256 } from '../bytes/sha-256.ts';
import { encodeUtf8 } from '../bytes/utf-8.ts';
import { KeyRefusal } from './key-refusal.ts';

/** The members that make a key, by its type, in the order of their names: RFC 7638 §3.2, RFC 8037 §2. */
const members: Readonly<Record<string, readonly string[]>> = {
  EC: ['crv', 'kty', 'x', 'y'],
  OKP: ['crv', 'kty', 'x'],
  RSA: ['e', 'kty', 'n'],
};

/**
 * The SHA-256 thumbprint of a public key as JWK: 43 characters of base64url that name this key and no other, the `kid` of
 * all keys of an exchange. What else stands in the JWK does not count.
 *
 * @throws {KeyRefusal} For what is no public key of the types OKP, EC or RSA.
 * @see RFC 7638
 * @example
 * ```ts
 * import { thumbprint } from '@amparo/core/exchange';
 * await thumbprint({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' });
 * // 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
 * ```
 */
export async function thumbprint(jwk: Readonly<Record<string, unknown>>): Promise<string> {
  const kty = typeof jwk.kty === 'string' && Object.hasOwn(members, jwk.kty) ? jwk.kty : undefined;
  if (kty === undefined) throw new KeyRefusal('not-a-key');
  const entries = (members[kty] ?? []).map((name) => {
    const value = jwk[name];
    if (typeof value !== 'string') throw new KeyRefusal('not-a-key');
    return [name, value] as const;
  });
  return encodeBase64Url(await sha256(encodeUtf8(JSON.stringify(Object.fromEntries(entries)))));
}
