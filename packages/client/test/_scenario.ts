import { type BatchProgress, createClient, ExchangeError, NodeUnreachableError } from '@amparo/client';
import { importSigningKey, type PrivateJwk } from '@amparo/core/exchange';

/** What the scenario needs to know. It goes to other programs as JSON. */
export interface Given {
  readonly url: string;
  readonly jwk: PrivateJwk;
  readonly pinnedKeys: { readonly party: string; readonly keys: readonly object[] };
  readonly record: { readonly recordType: string };
}

/** Everything that depends on a platform: signing, sending, streams, broken connections, signals. */
export async function playScenario({ url, jwk, pinnedKeys, record }: Given) {
  const client = createClient({
    url,
    credentials: { signingKey: await importSigningKey(jwk) },
    pinnedKeys,
    retries: { firstPause: 0, longestPause: 0 },
  });
  const purpose = 'referral';
  const one = await client.submitRecord(record, { purpose, idempotencyKey: 'one' });
  const last: BatchProgress[] = [];
  const onProgress = (progress: BatchProgress) => {
    last[0] = progress;
  };
  const list = await client.submitBatch([record, { recordType: 'referral' }], {
    purpose,
    idempotencyKey: 'list',
    onProgress,
  });
  const lines = `${JSON.stringify(record)}\n`.repeat(2000);
  const blob = await client.submitBatch(new Blob([lines]), { purpose, idempotencyKey: 'blob', onProgress });
  const { etag } = await client.readRecord('referral', 'a', { purpose });
  const step = { status: 'accepted', at: '2026-03-07T10:00:00+08:00', actor: 'receiver' } as const;
  const moved = await client.transitionReferral('a', step, { etag, idempotencyKey: 'step' });
  const pages: string[] = [];
  for await (const { next } of client.changes()) pages.push(next);
  const refused = await client
    .readReceipt('0190f3a1-80d4-7c19-8e21-3b7f5a9c4d02')
    .catch((error: unknown) => error);
  const elsewhere = await client
    .submitBatch([record], { purpose })
    .catch((error: unknown) => (error instanceof NodeUnreachableError ? error.reason : String(error)));
  const gone = new AbortController();
  gone.abort(new Error('The user has left.'));
  const aborted = await client.keys({ signal: gone.signal }).catch((error: Error) => error.message);
  return {
    verified: [one, list, blob, moved].map(({ receiptVerified }) => receiptVerified),
    outcomes: [list.outcome, blob.outcome],
    isAllSent: last[0]?.bytesSent === lines.length && last[0].linesAnswered === 2000,
    pages,
    refused: refused instanceof ExchangeError ? refused.name : String(refused),
    elsewhere,
    aborted,
    health: await client.health(),
  };
}
