import { type KeyLookup, KeyRefusal, type PartyKeys, pinKeys } from '@amparo/core/exchange';
import { UsageError } from '../usage-error.ts';
import { readJsonInput } from './json-input.ts';

/** What a party gave of itself: its keys, and the ids by which records and people name it. */
export interface PartyCard extends PartyKeys {
  readonly organisationIds: readonly string[];
}

/**
 * Reads the public keys of a party: a JSON file with `partyId` and `keys`, as it stands in the folder `parties` of a node, or
 * a list of such parties.
 *
 * @throws {UsageError}
 */
export async function readPartyKeys(path: string): Promise<readonly PartyCard[]> {
  const value = await readJsonInput(path, '--keys');
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    const { partyId, keys, organisationIds } = (one ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof partyId === 'string' && Array.isArray(keys))
      return {
        party: partyId,
        keys,
        organisationIds: Array.isArray(organisationIds) ? organisationIds.map(String) : [],
      };
    throw new UsageError(
      'The file given with --keys must have partyId and keys, as the party gave them to you.',
    );
  });
}

/** A lookup of the keys in a file. @throws {UsageError} */
export async function lookUpKeys(path: string): Promise<KeyLookup> {
  const parties = await readPartyKeys(path);
  try {
    return await pinKeys(parties);
  } catch (error) {
    if (!(error instanceof KeyRefusal)) throw error;
    throw new UsageError(`A key in the file given with --keys cannot be used (${error.reason}).`);
  }
}
