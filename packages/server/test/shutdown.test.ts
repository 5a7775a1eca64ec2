import { expect, test } from 'vitest';
import { startRealNode } from './_real-node.ts';
import { referralsFor } from './_referrals.ts';

test('a node that is stopped under load loses nothing that it acknowledged, and lets what it took finish', async () => {
  const views = referralsFor('org-legal-aid', 20, 9) as unknown as readonly object[];
  const node = await startRealNode();
  const acknowledged: string[] = [];
  const statuses = new Set<number>();
  const unanswered: string[] = [];
  let isStopping = false;
  const sendOn = async (worker: number) => {
    for (let at = 0; !isStopping; at += 1) {
      const id = crypto.randomUUID();
      const body = JSON.stringify({ ...views[at % views.length], referralId: id });
      const headers = { 'idempotency-key': `${worker}-${at}` };
      try {
        const { status } = await node.send('org-harbour', '/v1/records?purpose=referral', { body, headers });
        statuses.add(status);
        if (status === 201) acknowledged.push(id);
      } catch {
        unanswered.push(id);
        return;
      }
    }
  };
  const senders = Array.from({ length: 16 }, (_, worker) => sendOn(worker));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const closing = node.served.close();
  isStopping = true;
  await closing;
  await node.node.close();
  await Promise.all(senders);
  // Who found the node closed was not accepted either: nothing that was stored went without an answer.
  for (const id of unanswered) expect(await node.store.record('referral', id), id).toBeUndefined();
  expect([...statuses]).toEqual([201]);
  expect(acknowledged.length).toBeGreaterThan(16);
  for (const id of acknowledged) expect((await node.store.record('referral', id))?.version, id).toBe(1);
  await node.stop();
});
