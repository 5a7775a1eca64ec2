import type { Answer } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { entityTagOf, matchesVersion } from '../http/entity-tag.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { see } from '../sharing/see.ts';

/** Reads one record. */
export async function readRecord(call: Call<'readRecord'>, node: NodeParts): Promise<Answer> {
  const { at, caller, path, query, headers } = call;
  const stored = await node.store.record(path.recordType, path.recordId);
  const body = stored && (await see(caller.party, stored, query.purpose, node, at));
  if (stored === undefined || body === undefined) throw notSeen(call, node);
  const etag = entityTagOf(stored.version);
  if (matchesVersion(headers['if-none-match'], stored.version)) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body, mediaType: 'application/json' };
}

/** The same for what is not there and what may not be seen; that a party may not ask at all depends on no record. */
function notSeen({ caller, path, query }: Call<'readRecord'>, { recordTypes, sharing }: NodeParts): Refusal {
  const recordType = recordTypes.get(path.recordType);
  const mayAsk = recordType === undefined || sharing.mayAsk(caller.party, recordType, query.purpose);
  return new Refusal(mayAsk ? 'not-found' : 'purpose-refused');
}
