import { setTimeout } from 'node:timers/promises';
import { startOutbox } from '../src/outbox/start-outbox.ts';
import type { Store } from '../src/store/store.ts';
import type { NewMessage, Write } from '../src/store/write.ts';
import { Writer } from '../src/writer/writer.ts';
import { startReceiver } from './_receiver.ts';
import { webhookOf } from './_webhooks.ts';
import { digestOf, noon, recordOf } from './_writes.ts';

/** One request with everything in it: record, message, nonce, receipt and an entry of the log. */
export function fullWrite(key: string, attempt: string): Write {
  return {
    at: noon,
    nonce: { keyid: 'key', nonce: `${key}-${attempt}`, until: noon },
    submission: { sender: 'harbour-aid', key, digest: digestOf(key) },
    records: [recordOf(key, `{"key":"${key}"}`, { expect: 'absent', messages: [messageFor(key)] })],
    answer: ({ records }) => ({
      answer: `${key} ${records[0]?.position}`,
      receipt: { receiptId: `receipt-${key}`, receipt: key },
    }),
    log: ({ previous }) => ({ content: key, hash: digestOf(previous + key) }),
  };
}

const messageFor = (key: string): NewMessage => ({
  ...{ messageId: `message-${key}`, recipient: 'embassy', recordType: 'referral', recordId: key },
  ...{ consentIds: ['consent-1'], payload: webhookOf(key).payload, availableAt: noon },
});

/** Withdraws the consent that the message of a record relies on. */
const withdrawalFor = (key: string): Write => ({
  at: noon,
  submission: { sender: 'harbour-aid', key: `withdraw-${key}`, digest: digestOf(key) },
  withdrawals: [
    { recordType: 'referral', recordId: key, consentId: 'consent-1', withdrawnAt: noon, by: 'harbour-aid' },
  ],
});

/** What a process says when something is certain: `stored`, `withdrawn`, `delivered`, each with the key of the record. */
export type Acknowledge = (what: 'stored' | 'withdrawn' | 'delivered', key: string) => void;

/**
 * Passes every failpoint of a store and of a writer, twice those of a commit, with rows in every table. Running it again, after a
 * crash, sends the same requests again. Leases are of the time `now`.
 */
export async function runScript(
  store: Store,
  attempt: string,
  now: number,
  tell: Acknowledge,
): Promise<void> {
  const writer = new Writer(store);
  const send = async (key: string) => {
    await writer.write(fullWrite(key, attempt));
    tell('stored', key);
  };
  const withdraw = async (key: string) => {
    await writer.write(withdrawalFor(key));
    tell('withdrawn', key);
  };
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map(send));
  await Promise.all([...['f', 'g', 'h'].map(send), withdraw('e'), withdraw('f')]);

  const leased = [...(await store.lease(5, now, 60))].sort((one, other) =>
    one.messageId < other.messageId ? -1 : 1,
  );
  const steps = [
    async (id: string, token: number) => {
      if (await store.complete(id, token)) tell('delivered', id.replace('message-', ''));
    },
    (id: string, token: number) => store.retry(id, token, now + 1),
    (id: string, token: number) => store.quarantine(id, token),
    (id: string, token: number) => store.release(id, token, now),
    (id: string, token: number) => store.stop(id, token),
  ];
  for (const [index, step] of steps.entries()) {
    const { messageId = 'none', token = 0 } = leased[index] ?? {};
    await step(messageId, token);
  }
  await deliverDue(store, now, tell);
  const last = await store.lastEntry();
  await store.addHead({ position: last?.position ?? 0, hash: last?.hash ?? '', head: 'signed', at: now });
  await store.purge({ noncesUntil: 0, submissionsBefore: 0, messagesBefore: 0 });
  await writer.close();
}

/** Sends what is due to a receiver in this process. */
async function deliverDue(store: Store, now: number, tell: Acknowledge): Promise<void> {
  const embassy = await startReceiver({}, () => now);
  let stop = async () => undefined as unknown;
  await new Promise<void>((resolve) => {
    const lease: Store['lease'] = async (...values) => {
      const messages = await store.lease(...values);
      if (messages.length === 0) resolve();
      return messages;
    };
    const { url, secret } = embassy;
    const outbox = startOutbox({
      store: { ...store, lease },
      parties: [{ partyId: 'embassy', webhook: { url, secret } }],
      mayDeliver: () => true,
      now: () => now,
      network: { allowInsecure: true },
      limits: { poll: 5, pause: 1 },
      onEvent: (event) => {
        if (event.event === 'delivery' && event.outcome === 'delivered' && event.reason === undefined)
          tell('delivered', event.messageId.replace('message-', ''));
      },
    });
    stop = () => outbox.stop();
  });
  await stop();
  await embassy.close();
}

/** Sends requests in several lanes and delivers messages until the process is killed. */
export async function runForever(store: Store, name: string, tell: Acknowledge): Promise<void> {
  const writer = new Writer(store);
  const send = async (lane: number) => {
    for (let index = 0; ; index += 1) {
      const key = `${name}-${lane}-${index}`;
      const sent = [writer.write(fullWrite(key, 'first'))];
      // Some callers do not wait for the answer before they try again.
      if (index % 5 === 0) sent.push(writer.write(fullWrite(key, 'second')));
      await Promise.all(sent);
      tell('stored', key);
      if (index % 7 !== 0) continue;
      await writer.write(withdrawalFor(key));
      tell('withdrawn', key);
    }
  };
  const deliver = async () => {
    for (;;) {
      for (const { messageId, token, recordId } of await store.lease(4, noon, 60))
        if (await store.complete(messageId, token)) tell('delivered', recordId);
      await setTimeout(2);
    }
  };
  await Promise.all([...Array.from({ length: 12 }, (_, lane) => send(lane)), deliver()]);
}
