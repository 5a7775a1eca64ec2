import { isDateTime } from '../../primitives/date-time.ts';
import { KeyRefusal } from './key-refusal.ts';
import { importVerifyingKey, type VerifyingKey } from './verifying-key.ts';

/** A key, and the party whose signatures it checks. */
export interface KnownKey {
  /** The `partyId` of the owner. */
  readonly party: string;
  readonly key: VerifyingKey;
  /** When it stopped to be used. What was signed before still holds. */
  readonly retiredAt?: Date;
}

/** Whether a key was no longer in use at a moment. */
export function isRetired({ retiredAt }: KnownKey, at: Date): boolean {
  return retiredAt !== undefined && !(at < retiredAt);
}

/**
 * Finds a key by its `kid` among those that are trusted. A message names a key and never brings one: nothing else of it
 * decides which key is used.
 */
export type KeyLookup = (kid: string) => KnownKey | undefined | Promise<KnownKey | undefined>;

/** A party and its public keys, old ones among them as long as their signatures are to be checked. */
export interface PartyKeys {
  readonly party: string;
  /**
   * JWKs, as in the `keys` of a JWK Set that was received by a way other than the messages; with `retiredAt` where a key is
   * no longer used.
   */
  readonly keys: readonly unknown[];
}

/**
 * A lookup of the keys of these parties and of no others.
 *
 * @throws {KeyRefusal} For a key that cannot be trusted, and for one that two parties have.
 * @example
 * ```ts
 * import { generateSigningKey, importSigningKey, pinKeys } from '@amparo/core/exchange';
 * const embassy = await importSigningKey(await generateSigningKey());
 * const keys = await pinKeys([{ party: 'embassy-of-ruritania', keys: [embassy.publicJwk] }]);
 * console.log((await keys(embassy.kid))?.party); // embassy-of-ruritania
 * ```
 */
export async function pinKeys(parties: Iterable<PartyKeys>): Promise<KeyLookup> {
  const known = new Map<string, KnownKey>();
  for (const { party, keys } of parties)
    for (const jwk of keys) {
      const key = await importVerifyingKey(jwk);
      if ((known.get(key.kid)?.party ?? party) !== party) throw new KeyRefusal('shared-key');
      const retiredAt = retirementOf(jwk);
      known.set(key.kid, { party, key, ...(retiredAt && { retiredAt }) });
    }
  return (kid) => known.get(kid);
}

function retirementOf(jwk: unknown): Date | undefined {
  const { retiredAt } = jwk as { readonly retiredAt?: unknown };
  if (retiredAt === undefined) return undefined;
  if (typeof retiredAt === 'string' && isDateTime(retiredAt)) return new Date(retiredAt);
  throw new KeyRefusal('wrong-retirement');
}
