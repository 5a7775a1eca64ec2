import { checkSymbolOf, encode130, hasGoodCheck } from './crockford.ts';
import { type Hmac, hmacUnder, joinParts } from './hmac.ts';
import { bytesOfKey, type PseudonymKey } from './read-key.ts';

/** Whose id a pseudonym stands for. A person and a record with the same id have different pseudonyms. */
export type Identified = 'person' | 'record';

/** For whom pseudonyms are made, and for how long they stay the same. */
export interface PseudonymScope {
  /** The party that will see them. Two parties that lay their pseudonyms side by side learn nothing. */
  readonly recipient: string;
  /** The time for which they hold, such as `2026` or `2026-Q4`. Those of two epochs cannot be joined. */
  readonly epoch: string;
}

/** Makes pseudonyms for one recipient and one epoch: the same id always gives the same pseudonym. */
export type Pseudonymiser = (of: Identified, id: string) => Promise<string>;

/** Names this scheme, so that the key can make nothing that another use of HMAC would take for its own. */
const scheme = 'amparo pseudonym 1';
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/**
 * Prepares the pseudonyms that one recipient sees in one epoch. A pseudonym is HMAC-SHA-256 of the id, under a key of its
 * own for recipient and epoch, made from the secret key in the same way. Without the key, phone numbers and passports
 * cannot be found by trying them all, as they can behind a bare hash.
 *
 * An id that is a UUID gives a UUID (version 8, RFC 9562), so that fields that must hold one stay valid. Every other gives 130
 * bits in Crockford's base 32 and a check symbol: 27 letters and digits. Ids are compared as text after Unicode NFC; UUIDs in
 * lower case.
 *
 * @throws {RangeError} when recipient or epoch is empty or longer than 128 characters.
 * @example
 * ```ts
 * import { pseudonymiser, readKey } from '@amparo/privacy';
 * const key = readKey(globalThis.crypto.getRandomValues(new Uint8Array(32)));
 * const forEmbassy = await pseudonymiser(key, { recipient: 'embassy-verdania', epoch: '2026' });
 * const forUnion = await pseudonymiser(key, { recipient: 'union-lowport', epoch: '2026' });
 * console.log((await forEmbassy('person', 'W-7Q4K2M')) === (await forUnion('person', 'W-7Q4K2M'))); // false
 * ```
 */
export async function pseudonymiser(
  key: PseudonymKey,
  { recipient, epoch }: PseudonymScope,
): Promise<Pseudonymiser> {
  for (const [name, part] of Object.entries({ recipient, epoch }))
    if (part.trim() === '' || part.length > 128)
      throw new RangeError(`The ${name} of pseudonyms must be a text of 1 to 128 characters.`);
  const root = await hmacUnder(bytesOfKey(key));
  const scoped = await hmacUnder(await root(joinParts([scheme, 'key', recipient, epoch])));
  return (of, id) => (uuidForm.test(id) ? uuidFrom(scoped, of, id.toLowerCase()) : textFrom(scoped, of, id));
}

/**
 * Whether a text is a pseudonym that was copied right: 26 symbols and the check symbol they need. It finds every one wrong
 * symbol and every two swapped ones. Says nothing about pseudonyms that are UUIDs.
 *
 * @example
 * ```ts
 * import { isPseudonym } from '@amparo/privacy';
 * console.log(isPseudonym('W-7Q4K2M')); // false: an id of an office
 * ```
 */
export function isPseudonym(text: string): boolean {
  return hasGoodCheck(text);
}

async function uuidFrom(mac: Hmac, of: Identified, id: string): Promise<string> {
  const bytes = await mac(joinParts([scheme, of, id]));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/**
 * Four of Crockford's 37 check symbols are signs that ids of the standard cannot hold. Where the check would be one of them, the
 * next attempt counts: its number is part of what is authenticated.
 */
async function textFrom(mac: Hmac, of: Identified, id: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const bytes = await mac(joinParts([scheme, of, id.normalize('NFC'), String(attempt)]));
    const text = encode130(bytes);
    const check = checkSymbolOf(text);
    if (/[0-9A-Z]/u.test(check)) return text + check;
  }
}
