import { createHash, randomUUID } from 'node:crypto';
import { openPlace } from '../../test/_open-place.ts';
import { newRecord } from './send.ts';

/** Durable records a second of a store, without anything in front of it. */
export async function bareRates(
  place: string,
  views: readonly object[],
  batchSize: number,
): Promise<{ readonly singles: number; readonly batches: number }> {
  const store = await openPlace(place);
  const recordOf = (at: number) => {
    const content = newRecord(views, at);
    const { referralId } = JSON.parse(content) as { readonly referralId: string };
    const digest = createHash('sha256').update(content).digest('base64url');
    return { recordType: 'referral', recordId: referralId, owner: 'org-harbour', content, digest };
  };
  const rateOf = async (count: number, each: number) => {
    const writes = Array.from({ length: count }, () => ({
      at: Date.now(),
      submission: { sender: 'org-harbour', key: randomUUID(), digest: 'x' },
      records: Array.from({ length: each }, (_, at) => recordOf(at)),
    }));
    const started = performance.now();
    for (const write of writes) await store.commit([write]);
    return (count * each) / ((performance.now() - started) / 1000);
  };
  await rateOf(50, 1);
  const singles = await rateOf(1000, 1);
  await rateOf(1, batchSize);
  const batches = await rateOf(6, batchSize);
  await store.close();
  return { singles, batches };
}
