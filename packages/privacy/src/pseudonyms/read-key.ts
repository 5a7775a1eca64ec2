declare const secret: unique symbol;

/** A key for pseudonyms, at least 256 bits. Its bytes are in no property, so that printing it shows none. */
export interface PseudonymKey {
  readonly [secret]: true;
}

const keys = new WeakMap<PseudonymKey, Uint8Array<ArrayBuffer>>();

/** The least length of a key, in bytes. */
const leastBytes = 32;

/**
 * Reads the secret key for pseudonyms from bytes, or from text in base64 or base64url, as in a file or an environment
 * variable; white space at its ends does not count. Make one with `openssl rand -base64 32`. Whoever has it can
 * find out whom a pseudonym stands for; who loses it can no longer join old pseudonyms with new ones.
 *
 * @throws {RangeError} when it is shorter than 256 bits, or one byte repeated; or no base64. The key is not in the message.
 * @example
 * ```ts
 * import { readKey } from '@amparo/privacy';
 * const key = readKey(globalThis.crypto.getRandomValues(new Uint8Array(32)));
 * console.log(JSON.stringify(key)); // {}: a key does not end up in a log
 * ```
 */
export function readKey(from: Uint8Array | string): PseudonymKey {
  const bytes = typeof from === 'string' ? bytesOf(from) : Uint8Array.from(from);
  if (bytes.length < leastBytes)
    throw new RangeError(
      `The key for pseudonyms has ${bytes.length * 8} bits and must have 256 or more. Make one with: openssl rand -base64 32`,
    );
  if (new Set(bytes).size < 8)
    throw new RangeError(
      'The key for pseudonyms is not random: it has fewer than eight different bytes. Make one with: openssl rand -base64 32',
    );
  const key = Object.freeze({}) as PseudonymKey;
  keys.set(key, bytes);
  return key;
}

/** The bytes of a key. Not for outside. */
export function bytesOfKey(key: PseudonymKey): Uint8Array<ArrayBuffer> {
  const bytes = keys.get(key);
  if (!bytes) throw new TypeError('A key for pseudonyms is made by readKey.');
  return bytes;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const trimmed = text.trim();
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/u.test(trimmed))
    throw new RangeError('The key for pseudonyms is not base64. Make one with: openssl rand -base64 32');
  const base64 = trimmed.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  if (base64.length % 4 === 1)
    throw new RangeError('The key for pseudonyms is cut off: its base64 ends within a byte.');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
