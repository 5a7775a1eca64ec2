import { decodeBase64Url } from '../bytes/base64.ts';
import { isWeakPublicKey } from './ed25519.ts';
import { KeyRefusal } from './key-refusal.ts';
import { thumbprint } from './thumbprint.ts';

/** A public key for signatures, as a party publishes it: Ed25519 as JWK, RFC 8037. */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** The 32 bytes of the key, base64url. */
  readonly x: string;
  /** Its thumbprint, RFC 7638. */
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly use: 'sig';
}

/** A key with its private part. Keep it in a file that one account can read, and out of logs and backups of others. */
export interface PrivateJwk extends PublicJwk {
  /** The 32 bytes of the private part, base64url. */
  readonly d: string;
}

/** The members that a JWK may say of its use, and what they may say where a key signs receipts and requests. */
const uses: Readonly<Record<string, readonly unknown[]>> = {
  alg: ['EdDSA', 'Ed25519'],
  use: ['sig'],
};

/**
 * What is public of a JWK that came from outside, in the form in which it is published. Members that are unknown are left
 * out, as RFC 7517 asks.
 *
 * @throws {KeyRefusal}
 */
export async function readPublicJwk(jwk: unknown): Promise<PublicJwk> {
  const key = objectOf(jwk);
  if (key.kty !== 'OKP' || key.crv !== 'Ed25519') throw new KeyRefusal('not-a-key');
  const bytes = typeof key.x === 'string' ? decodeBase64Url(key.x) : undefined;
  if (bytes?.length !== 32) throw new KeyRefusal('not-a-key');
  if (isWeakPublicKey(bytes)) throw new KeyRefusal('weak-key');
  for (const [name, allowed] of Object.entries(uses))
    if (key[name] !== undefined && !allowed.includes(key[name])) throw new KeyRefusal('wrong-use');
  const operations = key.key_ops;
  if (operations !== undefined && !(Array.isArray(operations) && operations.some(isOfSignatures)))
    throw new KeyRefusal('wrong-use');
  const kid = await thumbprint(key);
  if (key.kid !== undefined && key.kid !== kid) throw new KeyRefusal('wrong-kid');
  return { kty: 'OKP', crv: 'Ed25519', x: key.x as string, kid, alg: 'EdDSA', use: 'sig' };
}

/** The same with the private part of the key. */
export async function readPrivateJwk(jwk: unknown): Promise<PrivateJwk> {
  const key = objectOf(jwk);
  const publicJwk = await readPublicJwk(key);
  const { d } = key;
  if (typeof d !== 'string' || decodeBase64Url(d)?.length !== 32)
    throw new KeyRefusal('private-part-missing');
  return { ...publicJwk, d };
}

function isOfSignatures(operation: unknown): boolean {
  return operation === 'sign' || operation === 'verify';
}

function objectOf(jwk: unknown): Readonly<Record<string, unknown>> {
  if (typeof jwk !== 'object' || jwk === null) throw new KeyRefusal('not-a-key');
  return jwk as Readonly<Record<string, unknown>>;
}
