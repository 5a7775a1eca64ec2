import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { Turns } from '../../src/store/turns.ts';
import { waitUntil, watchDeliveries } from '../_deliveries.ts';
import { type StoreKind, withStores } from '../_places.ts';
import { type Answer, startReceiver } from '../_receiver.ts';
import { webhookOf } from '../_webhooks.ts';
import { noon, withdrawalOf } from '../_writes.ts';

const minute = 60_000;

/** What a receiver does with one request. */
const answers = {
  takes: () => 204,
  refuses: () => 400,
  isGone: () => 410,
  fails: () => 500,
  redirects: () => 307,
  asksForPatience: (_, response) => {
    response.writeHead(429, { 'retry-after': '600' }).end();
    return undefined;
  },
  isLost: (_, __, request) => {
    request.socket.destroy();
    return undefined;
  },
  hangs: () => undefined,
  isCutOff: (_, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('x', () => response.destroy());
    return undefined;
  },
} satisfies Record<string, Answer>;
type AnswerName = keyof typeof answers;

const answerName = fc.oneof(
  { weight: 3, arbitrary: fc.constant<AnswerName>('takes') },
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(answers) as AnswerName[])) },
);

const plan = fc.record({
  messages: fc.array(
    fc.record({
      recipient: fc.constantFrom('embassy', 'union'),
      recordId: fc.constantFrom('r-1', 'r-2', 'r-3'),
      consents: fc.uniqueArray(fc.constantFrom('consent-1', 'consent-2'), { maxLength: 2 }),
      due: fc.nat(10 * minute),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  /** One after the other; the last of them for ever. */
  answers: fc.array(answerName, { minLength: 1, maxLength: 25 }),
  /** After how many steps in the life of messages a consent is withdrawn. */
  withdrawals: fc.array(
    fc.record({
      step: fc.nat(30),
      recordId: fc.constantFrom('r-1', 'r-2', 'r-3'),
      consentId: fc.constantFrom('consent-1', 'consent-2'),
    }),
    { maxLength: 3 },
  ),
  /** At which questions to the store it fails. */
  failures: fc.uniqueArray(fc.nat(60), { maxLength: 5 }),
  processes: fc.constantFrom(1, 2),
});

/** Whatever receivers, stores and consents do. */
export function testDeliveryModel(kind: StoreKind): void {
  it('delivers each message or sets it aside, and none of a consent that was withdrawn before it was asked for', () =>
    fc.assert(
      fc.asyncProperty(plan, (drawn) =>
        withStores(kind, drawn.processes, async (stores) => {
          const [first] = stores;
          if (!first) throw new Error('no store');
          const clock = { now: noon };
          const receivers = {
            embassy: await startReceiver({}, () => clock.now),
            union: await startReceiver({}, () => clock.now),
          };
          let answered = 0;
          for (const receiver of Object.values(receivers))
            receiver.answer = (...values) => {
              const name = drawn.answers[Math.min(answered, drawn.answers.length - 1)] ?? 'takes';
              answered += 1;
              return (answers[name] as Answer)(...values);
            };
          const messages = drawn.messages.map(({ recipient, recordId, consents, due }, index) =>
            webhookOf(`m-${index}`, { recipient, recordId, consentIds: consents, availableAt: noon + due }),
          );
          await first.commit([{ at: noon, messages }]);

          /** What happened, in the order in which it began or ended. */
          const history: string[] = [];
          let steps = 0;
          const step = async () => {
            const at = steps;
            steps += 1;
            for (const { step: when, recordId, consentId } of drawn.withdrawals) {
              if (when !== at) continue;
              await first.commit([withdrawalOf(recordId, consentId)]);
              history.push(`withdrawn ${recordId} ${consentId}`);
            }
          };
          let asked = 0;
          const mayFail = () => {
            asked += 1;
            if (drawn.failures.includes(asked)) throw new Error('the store fails');
          };
          const held = new Set<string>();
          const leases = new Turns();
          let quietSince = performance.now();
          const watch = (store: Store): Store => ({
            ...store,
            lease: async (...values) => {
              await step();
              mayFail();
              // One after the other, so that it is known whether anything is under way.
              return leases.take(async () => {
                const leased = await store.lease(...values);
                for (const { messageId } of leased) held.add(messageId);
                if (leased.length > 0) quietSince = performance.now();
                // Nothing is due and nothing is under way: time passes. Where an ending could not be written down, its lease ends.
                const isQuiet = held.size === 0 || performance.now() - quietSince > 5000;
                if (leased.length === 0 && isQuiet) clock.now += 20 * minute;
                return leased;
              });
            },
            holds: async (messageId, token) => {
              await step();
              mayFail();
              history.push(`asks ${messageId}`);
              const isHeld = await store.holds(messageId, token);
              if (isHeld) history.push(`may send ${messageId}`);
              else held.delete(messageId);
              return isHeld;
            },
            ...settled(store, held, mayFail),
          });
          const running = stores.map((store) =>
            watchDeliveries(watch(store), receivers, {
              clock,
              limits: { poll: 1, pause: 0, total: 40, stop: 1000 },
            }),
          );
          try {
            await waitUntil(async () => expect((await first.backlog()).waiting).toBe(0));
          } finally {
            await Promise.all(running.map(({ outbox }) => outbox.stop()));
            await Promise.all(Object.values(receivers).map(({ close }) => close()));
          }

          const received = Object.values(receivers).flatMap((receiver) => receiver.received);
          // Between signing and checking, the clock may have been set on by the other process.
          expect(received.filter(({ refusal = 'too-old' }) => refusal !== 'too-old')).toEqual([]);
          const { delivered, stopped, quarantined } = await first.backlog();
          expect(delivered + stopped + quarantined).toBe(messages.length);
          for (const { messageId, recordId, consentIds } of messages) {
            const withdrawnAt = consentIds
              .map((id) => history.indexOf(`withdrawn ${recordId} ${id}`))
              .filter((at) => at >= 0);
            const asks = history.flatMap((one, at) => (one === `asks ${messageId}` ? [at] : []));
            const sends = history.flatMap((one, at) => (one === `may send ${messageId}` ? [at] : []));
            // Each sending was allowed by a question that was asked before any withdrawal was known.
            for (const send of sends) {
              const ask = asks.findLast((at) => at < send) ?? -1;
              expect(withdrawnAt.every((at) => at > ask)).toBe(true);
            }
            const times = received.filter(({ id }) => id === messageId).length;
            expect(times).toBeLessThanOrEqual(sends.length);
            const outcomes = running
              .flatMap(({ events }) => events)
              .flatMap((one) =>
                one.event === 'delivery' && one.messageId === messageId ? [one.outcome] : [],
              );
            if (withdrawnAt.length === 0) {
              expect(outcomes.some((one) => one === 'delivered' || one === 'quarantined')).toBe(true);
              if (outcomes.includes('delivered')) expect(times).toBeGreaterThan(0);
            }
          }
        }),
      ),
      { numRuns: kind.name === 'SQLite' ? 40 : 15, interruptAfterTimeLimit: 120_000 },
    ));
}

/** The methods that say what became of a message. */
function settled(store: Store, held: Set<string>, mayFail: () => void) {
  const after = async (messageId: string, write: () => Promise<boolean>) => {
    mayFail();
    const isDone = await write();
    held.delete(messageId);
    return isDone;
  };
  return {
    complete: (id: string, token: number) => after(id, () => store.complete(id, token)),
    retry: (id: string, token: number, at: number) => after(id, () => store.retry(id, token, at)),
    release: (id: string, token: number, at: number) => after(id, () => store.release(id, token, at)),
    stop: (id: string, token: number) => after(id, () => store.stop(id, token)),
    quarantine: (id: string, token: number) => after(id, () => store.quarantine(id, token)),
  };
}
