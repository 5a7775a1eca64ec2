import type { webcrypto } from 'node:crypto';
import { importVerifyingKey, thumbprint } from '@amparo/core/exchange';
import type { JSONWebKeySet, JWK } from 'jose';

type Members = Readonly<Record<string, unknown>>;

/** What is public of a key, by its type; private parts are never even looked at. */
const members: Readonly<Record<string, readonly string[]>> = {
  OKP: ['crv', 'x'],
  EC: ['crv', 'x', 'y'],
  RSA: ['n', 'e'],
};
const described = ['kty', 'kid', 'alg', 'use', 'key_ops'];
const maxKeys = 100;

/**
 * The keys of a key set that may check tokens: strong public keys of known types. Others are left out, since issuers also
 * publish keys for other uses.
 *
 * @throws {TypeError} For what is no key set.
 */
export async function usableKeys(set: unknown): Promise<JSONWebKeySet> {
  const keys = isObject(set) ? set.keys : undefined;
  if (!Array.isArray(keys) || keys.length > maxKeys) throw new TypeError('This is no key set.');
  const usable: JWK[] = [];
  for (const key of keys) if (isObject(key) && (await isStrong(key))) usable.push(publicPartOf(key));
  return { keys: usable };
}

async function isStrong(key: Members): Promise<boolean> {
  // Who published a private part has lost the key.
  if ('d' in key || 'k' in key) return false;
  if (key.kty === 'RSA') return isStrongRsa(key);
  if (key.kty === 'EC') return (key.crv === 'P-256' || key.crv === 'P-384') && isImportable(key);
  return key.kty === 'OKP' && key.crv === 'Ed25519' && isStrongEd25519(key);
}

/** At least 2048 bits, and no small exponent, with which padding that is checked badly can be forged. */
function isStrongRsa({ n, e }: Members): boolean {
  if (typeof n !== 'string' || typeof e !== 'string') return false;
  const modulus = bitsOf(n);
  return modulus >= 2048 && modulus <= 8192 && bitsOf(e) >= 17 && bitsOf(e) <= 64;
}

function bitsOf(base64Url: string): number {
  const hex = Buffer.from(base64Url, 'base64url').toString('hex').replace(/^0+/u, '');
  return hex === '' ? 0 : BigInt(`0x${hex}`).toString(2).length;
}

/** A point that is not on its curve cannot be imported. */
async function isImportable({ kty, crv, x, y }: Members): Promise<boolean> {
  const key = { kty, crv, x, y } as webcrypto.JsonWebKey;
  const algorithm = { name: 'ECDSA', namedCurve: crv as string };
  return crypto.subtle.importKey('jwk', key, algorithm, false, ['verify']).then(
    () => true,
    () => false,
  );
}

/** Keys under which anybody can sign are refused by the same check as those of parties. */
async function isStrongEd25519({ kty, crv, x }: Members): Promise<boolean> {
  try {
    await importVerifyingKey({ kty, crv, x, kid: await thumbprint({ kty, crv, x }) });
    return true;
  } catch {
    return false;
  }
}

function publicPartOf(key: Members): JWK {
  const names = [...described, ...(members[key.kty as string] ?? [])];
  return Object.fromEntries(names.filter((name) => name in key).map((name) => [name, key[name]])) as JWK;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
