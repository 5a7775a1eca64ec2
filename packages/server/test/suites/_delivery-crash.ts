import { expect, it } from 'vitest';
import { waitUntil, watchDeliveries } from '../_deliveries.ts';
import { runChild } from '../_kill.ts';
import { openPlace } from '../_open-place.ts';
import { type StoreKind, withStore } from '../_places.ts';
import { startReceiver } from '../_receiver.ts';
import { webhookOf, webhooksOf } from '../_webhooks.ts';

/** Processes that are killed while they deliver. */
export function testDeliveryCrash(kind: StoreKind): void {
  it('delivers again, under the same id, what was sent before a crash and not written down', () =>
    withStore(kind, async (store, place) => {
      const embassy = await startReceiver();
      await store.commit([{ at: 0, messages: [webhookOf('m-1')] }]);
      const ended = await runChild('_deliver-child.ts', [place, embassy.url, embassy.secret], {
        failpoint: 'outbox.sent',
      });
      expect(ended).toMatchObject({ signal: 'SIGKILL', errors: '', output: 'open\n' });
      expect(embassy.received.map(({ id }) => id)).toEqual(['m-1']);
      const clock = { now: Date.now() };
      const { outbox, events } = watchDeliveries(store, { embassy }, { clock });
      clock.now += 60_000;
      await waitUntil(() => expect(events).toMatchObject([{ outcome: 'delivered', attempts: 2 }]));
      await outbox.stop();
      await embassy.close();
      expect(embassy.received.map(({ id, refusal }) => [id, refusal])).toEqual([
        ['m-1', undefined],
        ['m-1', undefined],
      ]);
    }));

  it('loses nothing when it is killed at any moment, and repeats nothing that was written down', async () => {
    const place = await kind.freshPlace();
    const opened = await openPlace(place);
    await opened.commit([{ at: 0, messages: webhooksOf(600) }]);
    await opened.close();
    const embassy = await startReceiver();
    const acknowledged = new Set<string>();
    let repeated: string[] = [];
    for (let round = 1; round <= 6; round += 1) {
      const from = embassy.received.length;
      const before = new Set(acknowledged);
      const ended = await runChild('_deliver-child.ts', [place, embassy.url, embassy.secret], {
        killAfter: 20 + Math.random() * 80,
      });
      expect(ended).toMatchObject({ signal: 'SIGKILL', errors: '' });
      for (const [, id = ''] of ended.output.matchAll(/^delivered (.+)\n/gmu)) acknowledged.add(id);
      repeated = embassy.received.slice(from).flatMap(({ id }) => (before.has(id) ? [id] : []));
      expect(repeated).toEqual([]);
    }
    const store = await openPlace(place);
    const from = embassy.received.length;
    const clock = { now: Date.now() + 3_600_000 };
    const { outbox } = watchDeliveries(store, { embassy }, { clock });
    await waitUntil(async () => expect(await store.backlog()).toMatchObject({ waiting: 0, delivered: 600 }));
    await outbox.stop();
    await store.close();
    await embassy.close();
    expect(new Set(embassy.received.map(({ id }) => id)).size).toBe(600);
    expect(embassy.received.slice(from).filter(({ id }) => acknowledged.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(0);
  });
}
