import { pinKeys, verifyRequest } from '@amparo/core/exchange';
import type { Caller, RequestHead } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { KnownParty } from '../node/known-party.ts';
import type { Nonce } from '../store/write.ts';

/** Makes the check of signatures: by registered keys alone, whatever a message says of keys. */
export async function makeSignatureCheck(
  parties: readonly KnownParty[],
): Promise<(head: RequestHead) => Promise<Caller>> {
  const keyFor = await pinKeys(parties.map(({ partyId, keys = [] }) => ({ party: partyId, keys })));
  const byId = new Map(parties.map((party) => [party.partyId, party]));
  return async ({ method, url, headers, hasBody, now }) => {
    let captured: Nonce | undefined;
    const result = await verifyRequest(
      { method, url, headers, ...(hasBody && { body: 'unread' }) },
      {
        keyFor,
        now: new Date(now),
        // Kept in the transaction of what the request writes: then a request that failed can be sent again as it is.
        rememberNonce: (keyid, nonce, until) => {
          captured = { keyid, nonce, until: until.getTime() };
          return true;
        },
      },
    );
    if (!result.ok) throw new Refusal('signature-refused', { reason: result.reason });
    return {
      party: result.party,
      scopes: byId.get(result.party)?.scopes ?? [],
      ...(result.contentDigest !== undefined && { contentDigest: result.contentDigest }),
      ...(captured !== undefined && { nonce: captured }),
    };
  };
}
