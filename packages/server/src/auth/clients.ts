import type { KnownParty } from '../node/known-party.ts';

/** Finds the party of a client at an issuer. */
export type ClientLookup = (issuer: string, clientId: string) => KnownParty | undefined;

/**
 * A lookup of the clients of these parties.
 *
 * @throws {TypeError} For a client that two parties have.
 */
export function lookUpClients(parties: readonly KnownParty[]): ClientLookup {
  const byIssuer = new Map<string, Map<string, KnownParty>>();
  for (const party of parties)
    for (const { issuer, clientId } of party.clients ?? []) {
      const ofIssuer = byIssuer.get(issuer) ?? new Map<string, KnownParty>();
      if ((ofIssuer.get(clientId) ?? party).partyId !== party.partyId)
        throw new TypeError('Two parties have the same client of the same issuer.');
      byIssuer.set(issuer, ofIssuer.set(clientId, party));
    }
  return (issuer, clientId) => byIssuer.get(issuer)?.get(clientId);
}
