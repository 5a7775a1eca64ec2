import type { RecordType } from '@amparo/core';
import type { RecordPage } from '@amparo/core/exchange';
import type { Purpose } from '@amparo/privacy';
import { type Answer, answerJson } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { entityTagOf } from '../http/entity-tag.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { see } from '../sharing/see.ts';

const usualLimit = 100;
/** How many records are looked at for one page: a page may be short, though more follow. */
const mostLookedAt = 1000;

/** Lists records. */
export async function listRecords(call: Call<'listRecords'>, node: NodeParts): Promise<Answer> {
  const { at, caller, query } = call;
  const { purpose, limit = usualLimit } = query;
  const recordType = node.recordTypes.get(query.recordType);
  if (recordType && !mayList(caller.party, recordType, purpose, node)) throw new Refusal('purpose-refused');
  const listing = ['listRecords', caller.party, query.recordType, purpose];
  const items: RecordPage['items'][number][] = [];
  let after = readCursor(query.after, listing);
  let isMore = true;
  for (let looked = 0; isMore && items.length < limit && looked < mostLookedAt; ) {
    const page = await node.store.records(query.recordType, { after, limit: limit - items.length });
    for (const stored of page.items) {
      after = stored.created;
      const view = await see(caller.party, stored, purpose, node, at);
      if (view === undefined) continue;
      const { recordId, version } = stored;
      items.push({
        recordType: stored.recordType,
        recordId,
        version,
        etag: entityTagOf(version),
        record: JSON.parse(view),
      });
    }
    looked += page.items.length;
    isMore = page.next !== undefined;
  }
  const next = isMore ? writeCursor(after, listing) : undefined;
  const message: RecordPage = { items, ...(next !== undefined && { next }) };
  return answerJson(
    200,
    message,
    linkTo(next, '/v1/records', { recordType: query.recordType, purpose, limit }),
  );
}

/** Whether a party may ask for records of a type, or sends some and may ask for its own. */
function mayList(party: string, recordType: RecordType, purpose: Purpose, { sharing }: NodeParts): boolean {
  return sharing.mayAsk(party, recordType, purpose) || sharing.maySend(party, recordType, purpose);
}

/** The header Link of a page that others follow (RFC 8288). */
export function linkTo(
  next: string | undefined,
  path: string,
  query: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string>> {
  if (next === undefined) return {};
  const parameters = new URLSearchParams(
    Object.entries({ ...query, after: next }).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return { link: `<${path}?${parameters}>; rel="next"` };
}
