import { afterEach, expect, it } from 'vitest';
import { startOutbox } from '../../src/outbox/start-outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreUnavailableError } from '../../src/store/store-unavailable-error.ts';
import { type Watched, waitUntil, watchDeliveries } from '../_deliveries.ts';
import { type StoreKind, withStore, withStores } from '../_places.ts';
import { type Receiver, startReceiver } from '../_receiver.ts';
import { webhookOf, webhooksOf } from '../_webhooks.ts';
import { noon, recordOf, withdrawalOf } from '../_writes.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Deliveries from a store to real receivers. */
export function testDelivery(kind: StoreKind): void {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  const clock = { now: noon };
  const receive = async (): Promise<Receiver> => {
    clock.now = noon;
    const receiver = await startReceiver({}, () => clock.now);
    closing.push(receiver.close);
    return receiver;
  };
  const watch: typeof watchDeliveries = (store, receivers, more) => {
    const watched = watchDeliveries(store, receivers, { clock, ...more });
    return watched;
  };
  /** Runs a test with deliveries, which end before the store is closed. */
  const deliver = (
    store: Store,
    receivers: Readonly<Record<string, Pick<Receiver, 'url' | 'secret'>>>,
    test: (watched: Watched) => Promise<void>,
    more?: Parameters<typeof watchDeliveries>[2],
  ) => {
    const watched = watch(store, receivers, more);
    return test(watched).finally(() => watched.outbox.stop());
  };

  it('sends a stored record once, signed, with ids and nothing else', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      await store.commit([{ at: noon, records: [recordOf('r-1', '{"name":"canary"}')] }]);
      const message = webhookOf('m-1', { recordId: 'r-1' });
      await store.commit([{ at: noon, records: [recordOf('r-1', '{}', { messages: [message] })] }]);
      await deliver(store, { embassy }, async ({ endings, events }) => {
        await waitUntil(() => expect(endings()).toEqual(['m-1: delivered']));
        expect(embassy.received).toMatchObject([{ id: 'm-1', refusal: undefined }]);
        const [{ text, headers } = { text: '', headers: {} }] = embassy.received;
        expect(JSON.parse(text)).toEqual({
          ...{ type: 'record.created', timestamp: '2026-03-01T12:00:00Z' },
          data: { recordType: 'referral', recordId: 'r-1', version: 1, position: 2 },
        });
        expect(headers['content-type']).toBe('application/json');
        expect(events).toMatchObject([{ event: 'delivery', party: 'embassy', attempts: 1 }]);
        expect(await store.backlog()).toMatchObject({ waiting: 0, delivered: 1 });
      });
      expect(embassy.received).toHaveLength(1);
    }));

  it('looks at once when it is told of messages', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      const limits = { poll: 10 ** 8 };
      await deliver(
        store,
        { embassy },
        async ({ outbox, endings }) => {
          for (let index = 1; index <= 3; index += 1) {
            await store.commit([{ at: noon, messages: [webhookOf(`m-${index}`)] }]);
            outbox.nudge();
            await waitUntil(() => expect(endings()).toHaveLength(index));
          }
        },
        { limits },
      );
      expect(embassy.received.map(({ id }) => id)).toEqual(['m-1', 'm-2', 'm-3']);
    }));

  it('empties a long queue without waiting to look again', () =>
    withStore(kind, async (store) => {
      const [embassy, union] = [await receive(), await receive()];
      await store.commit([{ at: noon, messages: [...webhooksOf(100), ...webhooksOf(30, 'union')] }]);
      await deliver(
        store,
        { embassy, union },
        ({ endings }) => waitUntil(() => expect(endings()).toHaveLength(130)).then(() => undefined),
        { limits: { poll: 10 ** 8 } },
      );
      expect(new Set(embassy.received.map(({ id }) => id)).size).toBe(100);
      expect([embassy.received.length, union.received.length]).toEqual([100, 30]);
    }));

  it.each([
    [400, 'status-4xx'],
    [404, 'status-404'],
    [410, 'status-410'],
    [302, 'status-3xx'],
    [500, 'status-500'],
    [599, 'status-5xx'],
    ['nothing', 'connection'],
    ['silence', 'timeout'],
  ] as const)(
    'tries eight times when it is answered with %s, then sets the message aside',
    (answer, reason) =>
      withStore(kind, async (store) => {
        const embassy = await receive();
        embassy.answer = (_, __, request) => {
          if (typeof answer === 'number') return answer;
          if (answer === 'nothing') request.socket.destroy();
          return undefined;
        };
        await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
        const limits = { ...(answer === 'silence' && { total: 50 }) };
        await deliver(
          store,
          { embassy },
          async ({ endings }) => {
            for (let tries = 1; tries <= 8; tries += 1) {
              await waitUntil(() => expect(endings()).toHaveLength(tries));
              clock.now += day;
            }
            expect(endings()).toEqual([
              ...Array.from({ length: 7 }, () => `m-1: retry ${reason}`),
              `m-1: quarantined ${reason}`,
            ]);
            expect(await store.backlog()).toMatchObject({ waiting: 0, quarantined: 1 });
          },
          { limits },
        );
        expect(embassy.received.map(({ id, refusal }) => [id, refusal])).toEqual(
          Array.from({ length: 8 }, () => ['m-1', undefined]),
        );
      }),
  );

  it('tries again under the same id, and not before it is due', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      embassy.answer = () => (embassy.received.length === 1 ? 500 : 200);
      await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
      await deliver(
        store,
        { embassy },
        async ({ endings, events }) => {
          await waitUntil(() => expect(endings()).toEqual(['m-1: retry status-500']));
          expect((await store.backlog()).oldestDue).toBe(noon + 15_000);
          clock.now += 14_999;
          await store.commit([{ at: noon, messages: [webhookOf('m-2')] }]);
          await waitUntil(() => expect(endings()).toEqual(['m-1: retry status-500', 'm-2: delivered']));
          clock.now += 1;
          await waitUntil(() => expect(endings()).toHaveLength(3));
          expect(events.at(-1)).toMatchObject({ messageId: 'm-1', outcome: 'delivered', attempts: 2 });
        },
        { random: () => 0.5 },
      );
      expect(embassy.received.map(({ id }) => id)).toEqual(['m-1', 'm-2', 'm-1']);
    }));

  it('leaves a recipient alone for as long as it asks', () =>
    withStore(kind, async (store) => {
      const [embassy, union] = [await receive(), await receive()];
      embassy.answer = (_, response) => {
        if (embassy.received.length > 1) return 200;
        response.writeHead(429, { 'retry-after': '7200' }).end();
        return undefined;
      };
      await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
      await deliver(store, { embassy, union }, async ({ endings }) => {
        await waitUntil(() => expect(endings()).toEqual(['m-1: retry status-429']));
        clock.now += 2 * hour - 1;
        const later = [webhookOf('m-2'), webhookOf('u-1', { recipient: 'union' })];
        await store.commit([{ at: noon, messages: later }]);
        await waitUntil(() => expect(union.received).toHaveLength(1));
        expect(embassy.received).toHaveLength(1);
        clock.now += 1;
        await waitUntil(() => expect(endings()).toHaveLength(4));
      });
      expect(embassy.received.map(({ id }) => id).sort()).toEqual(['m-1', 'm-1', 'm-2']);
    }));

  it('does not let recipients that hang hold up others', () =>
    withStore(kind, async (store) => {
      const [embassy, union] = [await receive(), await receive()];
      embassy.answer = () => undefined;
      await store.commit([
        { at: noon, messages: webhooksOf(500) },
        { at: noon, messages: webhooksOf(40, 'union').map((one) => ({ ...one, availableAt: noon + 1 })) },
      ]);
      clock.now = noon + 1;
      await deliver(
        store,
        { embassy, union },
        async () => {
          await waitUntil(() => expect(union.received).toHaveLength(40));
          expect(embassy.received).toHaveLength(2);
        },
        { limits: { most: 20, stop: 0 } },
      );
    }));

  it('asks a recipient that fails again with one message at a time, and spends no tries of others', () =>
    withStore(kind, async (store) => {
      const [embassy, union] = [await receive(), await receive()];
      embassy.answer = () => 503;
      await store.commit([{ at: noon, messages: webhooksOf(30) }]);
      await deliver(
        store,
        { embassy, union },
        async ({ endings, events }) => {
          // Others are told meanwhile: deliveries went on for as long as that took.
          const tellUnion = async (name: string) => {
            for (const one of webhooksOf(5, name)) {
              await store.commit([{ at: noon, messages: [{ ...one, recipient: 'union' }] }]);
              await waitUntil(() => expect(endings()).toContain(`${one.messageId}: delivered`));
            }
          };
          await waitUntil(() => expect(endings().length).toBeGreaterThanOrEqual(5));
          await tellUnion('first');
          // Two at a time: when the fifth fails, a sixth may be under way.
          const before = embassy.received.length;
          expect(before).toBeLessThanOrEqual(6);
          clock.now += 30_000;
          await waitUntil(() => expect(embassy.received).toHaveLength(before + 1));
          await tellUnion('second');
          expect(embassy.received).toHaveLength(before + 1);
          embassy.answer = () => 200;
          clock.now += day;
          const isOut = () => expect(endings().filter((one) => one.endsWith('delivered'))).toHaveLength(40);
          await waitUntil(isOut);
          const attempts = events.flatMap((one) => (one.event === 'delivery' ? [one.attempts] : []));
          expect(attempts.reduce((sum, one) => Math.max(sum, one), 0)).toBeLessThanOrEqual(3);
          expect(attempts.filter((one) => one === 1).length).toBeGreaterThanOrEqual(40);
        },
        { random: () => 0.999 },
      );
    }));

  it('delivers past a message that is always refused', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      embassy.answer = ({ id }) => (id === 'embassy-0' ? 500 : 200);
      await store.commit([{ at: noon, messages: webhooksOf(20) }]);
      await deliver(store, { embassy }, async ({ endings }) => {
        await waitUntil(() => expect(endings()).toHaveLength(20));
        expect(endings().filter((one) => one.endsWith('delivered'))).toHaveLength(19);
        for (let tries = 2; tries <= 8; tries += 1) {
          clock.now += day;
          await store.commit([{ at: noon, messages: [webhookOf(`next-${tries}`)] }]);
          await waitUntil(() => expect(endings()).toHaveLength(20 + 2 * (tries - 1)));
        }
        expect(await store.backlog()).toMatchObject({ waiting: 0, delivered: 26, quarantined: 1 });
      });
    }));

  it.each(['while it is decided', 'while the connection is made'])(
    'sends nothing of a consent that is withdrawn %s',
    (moment) =>
      withStore(kind, async (store) => {
        const embassy = await receive();
        const messages = [webhookOf('m-1'), webhookOf('m-2')];
        await store.commit([{ at: noon, messages }]);
        const withdraw = () => store.commit([withdrawalOf('record-of-m-1')]);
        const isLate = moment === 'while the connection is made';
        await deliver(
          store,
          { embassy: { ...embassy, url: `http://embassy.example:${embassy.port}/` } },
          async ({ endings }) => {
            await waitUntil(() => expect(endings()).toHaveLength(2));
            expect(endings().sort()).toEqual(['m-1: stopped consent-withdrawn', 'm-2: delivered']);
            expect(await store.backlog()).toMatchObject({ waiting: 0, stopped: 1, delivered: 1 });
          },
          {
            mayDeliver: async ({ messageId }) => {
              if (!isLate && messageId === 'm-1') await withdraw();
              return true;
            },
            network: {
              allowInsecure: true,
              resolve: async () => {
                if (isLate) await withdraw();
                return ['127.0.0.1'];
              },
            },
          },
        );
        expect(embassy.received.map(({ id }) => id)).toEqual(['m-2']);
      }),
  );

  it('stops what the protocol does not allow any more, and keeps what cannot be decided', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      await store.commit([{ at: noon, messages: ['no', 'unknown', 'yes'].map((id) => webhookOf(id)) }]);
      const mayDeliver = async ({ messageId }: { readonly messageId: string }) => {
        if (messageId === 'unknown') throw new TypeError('canary');
        return messageId === 'yes';
      };
      await deliver(
        store,
        { embassy },
        async ({ endings, events }) => {
          await waitUntil(() => expect(endings()).toHaveLength(3));
          expect(endings().sort()).toEqual([
            'no: stopped protocol',
            'unknown: retry failure',
            'yes: delivered',
          ]);
          const failure = { event: 'failure', part: 'outbox', error: 'TypeError' };
          expect(events.filter(({ event }) => event === 'failure')).toEqual([failure]);
          expect(await store.backlog()).toMatchObject({ waiting: 1, stopped: 1, delivered: 1 });
        },
        { mayDeliver },
      );
      expect(embassy.received.map(({ id }) => id)).toEqual(['yes']);
    }));

  it('sends nothing after its lease is lost', () =>
    withStores(kind, 2, async ([store, other]) => {
      if (!store || !other) throw new Error('no stores');
      const embassy = await receive();
      await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
      const mayDeliver = async () => {
        clock.now += 120_000;
        expect(await other.lease(1, clock.now, 60)).toHaveLength(1);
        return true;
      };
      await deliver(
        store,
        { embassy },
        ({ endings }) =>
          waitUntil(() => expect(endings()).toEqual(['m-1: retry lease-lost'])).then(() => undefined),
        { mayDeliver },
      );
      expect(embassy.received).toEqual([]);
      expect(await other.holds('m-1', 2)).toBe(true);
    }));

  it('sets aside what cannot be sent, and tries later whom it does not know', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      const messages = [
        webhookOf('odd', { payload: 'canary' }),
        webhookOf('stranger', { recipient: 'stranger' }),
        webhookOf('not.an.id'),
        webhookOf('good'),
      ];
      await store.commit([{ at: noon, messages }]);
      await deliver(store, { embassy }, async ({ endings }) => {
        await waitUntil(() => expect(endings()).toHaveLength(4));
        expect(endings().sort()).toEqual([
          'good: delivered',
          'not.an.id: retry failure',
          'odd: quarantined payload',
          'stranger: retry no-webhook',
        ]);
      });
    }));

  it('sets aside what was leased again and again without an ending', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
      for (let tries = 1; tries <= 8; tries += 1) {
        expect(await store.lease(1, clock.now, 60)).toHaveLength(1);
        clock.now += 60_000;
      }
      await deliver(store, { embassy }, ({ endings }) =>
        waitUntil(() => expect(endings()).toEqual(['m-1: quarantined too-many-tries'])).then(() => undefined),
      );
      expect(embassy.received).toEqual([]);
    }));

  it('survives a store that fails, and an operator who does', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      let leases = 0;
      let completes = 0;
      const failing: Store = {
        ...store,
        lease: (...values) => {
          leases += 1;
          if (leases <= 2) throw new StoreUnavailableError('connection', 'ECONNREFUSED');
          return store.lease(...values);
        },
        complete: async (...values) => {
          completes += 1;
          if (completes <= 2) throw new StoreUnavailableError('busy');
          return store.complete(...values);
        },
      };
      await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
      const events: object[] = [];
      const onEvent = (event: object) => {
        events.push(event);
        throw new Error('the operator fails');
      };
      await deliver(
        failing,
        { embassy },
        async () => {
          await waitUntil(() => expect(events).toHaveLength(3));
          const failure = { event: 'failure', part: 'outbox', error: 'StoreUnavailableError' };
          const withCode = { ...failure, code: 'ECONNREFUSED' };
          expect(events.slice(0, 2)).toEqual([withCode, withCode]);
          expect(events[2]).toMatchObject({ outcome: 'delivered', messageId: 'm-1' });
        },
        { onEvent },
      );
      expect(embassy.received).toHaveLength(1);
      expect(await store.backlog()).toMatchObject({ delivered: 1 });
    }));

  it('waits for what is being sent when it is stopped, and gives back the rest', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      let answerAll = () => undefined as unknown;
      const isAsked = new Promise<void>((resolve) => {
        answerAll = resolve;
      });
      embassy.answer = async () => {
        await isAsked;
        return 200;
      };
      await store.commit([{ at: noon, messages: webhooksOf(20) }]);
      const { outbox, endings } = watch(store, { embassy });
      await waitUntil(() => expect(embassy.received).toHaveLength(2));
      let isStopped = false;
      const stopped = outbox.stop().then(() => {
        isStopped = true;
      });
      // What is not being sent is free for others, although the lease would last.
      await waitUntil(async () => expect(await store.lease(100, noon, 60)).not.toEqual([]));
      expect(isStopped).toBe(false);
      answerAll();
      await stopped;
      await outbox.stop();
      expect(endings()).toHaveLength(2);
      expect(embassy.received).toHaveLength(2);
      expect(await store.backlog()).toMatchObject({ delivered: 2, waiting: 18 });
    }));

  it('does not wait for ever when it is stopped, and leaves the store alone afterwards', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      embassy.answer = () => undefined;
      await store.commit([{ at: noon, messages: [webhookOf('m-1')] }]);
      const { outbox, endings } = watch(store, { embassy }, { limits: { stop: 50 } });
      await waitUntil(() => expect(embassy.received).toHaveLength(1));
      await outbox.stop();
      expect(endings()).toEqual([]);
      // The lease still lasts: who sends next has a token of its own.
      expect(await store.lease(1, noon + 119_999, 60)).toEqual([]);
      expect(await store.lease(1, noon + 120_000, 60)).toMatchObject([{ messageId: 'm-1', attempts: 2 }]);
    }));

  it('delivers each message once, however many deliver from one place', () =>
    withStores(kind, 3, async (stores) => {
      const [embassy, union] = [await receive(), await receive()];
      await stores[0]?.commit([{ at: noon, messages: [...webhooksOf(60), ...webhooksOf(60, 'union')] }]);
      const all = stores.map((store) => watch(store, { embassy, union }));
      await waitUntil(() => expect(all.flatMap(({ endings }) => endings())).toHaveLength(120));
      await Promise.all(all.map(({ outbox }) => outbox.stop()));
      const ids = [...embassy.received, ...union.received].map(({ id }) => id);
      expect(ids).toHaveLength(120);
      expect(new Set(ids).size).toBe(120);
    }));

  it('tells nothing of records, addresses, secrets or answers', () =>
    withStore(kind, async (store) => {
      const embassy = await receive();
      const messages = [200, 500, 429].map((status) => webhookOf(`m-${status}`, { recordId: 'canary' }));
      embassy.answer = ({ id }, response) => {
        response.writeHead(Number(id.slice(2)), 'canary', { 'x-canary': 'canary', 'retry-after': 'canary' });
        response.end('canary');
        return undefined;
      };
      await store.commit([{ at: noon, messages }]);
      const url = embassy.url.replace('/hook', '/canary');
      await deliver(store, { embassy: { url, secret: embassy.secret } }, async ({ events }) => {
        await waitUntil(() => expect(events).toHaveLength(3));
        expect(JSON.stringify(events)).not.toMatch(/canary|http|whsec/u);
      });
    }));

  it('does not start with an address that it would not call', () =>
    withStore(kind, async (store) => {
      const webhook = { url: 'https://169.254.169.254/', secret: 'whsec_' };
      const parties = [{ partyId: 'embassy', webhook }];
      expect(() => startOutbox({ store, parties, mayDeliver: () => true })).toThrow('private, reserved');
    }));
}
