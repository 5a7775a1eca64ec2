import { type LogPage, signHead } from '@amparo/core/exchange';
import { type Answer, answerJson } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { readCursor, writeCursor } from '../http/cursor.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';
import { linkTo } from './list-records.ts';

const usualLimit = 100;
/** The hash before the first entry. */
const start = '0'.repeat(64);

/** Reads a receipt again. */
export async function readReceipt({ caller, path }: Call<'readReceipt'>, node: NodeParts): Promise<Answer> {
  const found = await node.store.receipt(path.receiptId);
  if (found?.sender !== caller.party) throw new Refusal('not-found');
  return { status: 200, body: found.receipt, mediaType: 'application/json' };
}

/** Reads the audit log, with a head over all of it that is signed now. */
export async function readLog({ caller, query }: Call<'readLog'>, node: NodeParts): Promise<Answer> {
  const { limit = usualLimit } = query;
  const listing = ['readLog', caller.party];
  const { items, next: position } = await node.store.log({ after: readCursor(query.after, listing), limit });
  const head = await headNow(node);
  const next = position < head.position ? writeCursor(position, listing) : undefined;
  const message: LogPage = {
    lines: items.map(({ content }) => content),
    head,
    ...(next !== undefined && { next }),
  };
  return answerJson(200, message, linkTo(next, '/v1/log', { limit }));
}

async function headNow({ store, signingKey, partyId, now }: NodeParts): Promise<LogPage['head']> {
  const last = await store.lastEntry();
  const { position, hash } = last ?? { position: 0, hash: start };
  const at = now();
  const fields = { position, hash, at: new Date(at).toISOString(), issuer: partyId };
  const head = await signHead(fields, signingKey);
  if (position > 0) await store.addHead({ position, hash, head, at });
  return { head, ...fields };
}
