import { setTimeout as wait } from 'node:timers/promises';
import { failpoint } from '../failpoint/failpoint.ts';
import type { Delivering, Leased } from './deliver.ts';
import { Lane } from './lane.ts';
import { guardAddresses } from './network/guard-addresses.ts';
import { WebhookPoster } from './network/webhook-poster.ts';
import { defaultOutboxLimits, type OutboxOptions } from './outbox-options.ts';
import { makeRecipient, type Recipient } from './recipient.ts';
import { failureEventOf, makeTell } from './tell.ts';

/** Deliveries that go on until they are stopped. */
export interface Outbox {
  /**
   * Begins nothing more and waits for what is being sent, ten seconds at most; what is not known to be delivered by then is delivered
   * again, when its lease ends. The store is not used afterwards, and stays open.
   */
  stop(): Promise<void>;
  /** Says that messages were committed, so that they need not wait until the outbox looks again. */
  nudge(): void;
}

/**
 * Delivers the messages of a store as webhooks (Standard Webhooks), each at least once or until it is set aside: eight tries over
 * about a day. Whether a message may go is decided again before each try, and its consents are asked for once more when the connection
 * stands, right before the first byte. Any number of processes may deliver from one store.
 *
 * @throws {WebhookUrlError} For a party whose webhook has an address that is not used.
 * @throws {TypeError} For an allowed network that is none.
 * @see https://www.standardwebhooks.com
 */
export function startOutbox(options: OutboxOptions): Outbox {
  return new Deliveries(options);
}

/** The longest pause after a store that fails, in milliseconds. */
const longestPause = 30_000;

class Deliveries implements Outbox {
  readonly #parts: Delivering;
  readonly #recipients: ReadonlyMap<string, Recipient>;
  readonly #lanes = new Map<string, Lane>();
  readonly #aborter = new AbortController();
  readonly #loop: Promise<void>;
  #isNudged = false;
  #wake: () => void = () => undefined;
  #stopping: Promise<void> | undefined;

  constructor(options: OutboxOptions) {
    const { store, parties, mayDeliver, onEvent, network = {}, limits: given } = options;
    const { now = Date.now, random = Math.random } = options;
    const limits = { ...defaultOutboxLimits, ...given };
    const guard = guardAddresses(network);
    this.#recipients = new Map(
      parties.flatMap(({ partyId, webhook }) =>
        webhook ? [[partyId, makeRecipient(webhook, guard, network.allowInsecure)] as const] : [],
      ),
    );
    const poster = new WebhookPoster(network, limits);
    const { signal } = this.#aborter;
    const tell = makeTell(onEvent);
    this.#parts = { store, mayDeliver, poster, now, random, limits, tell, signal };
    this.#loop = this.#run();
  }

  nudge(): void {
    this.#isNudged = true;
    this.#wake();
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#end();
    return this.#stopping;
  }

  async #end(): Promise<void> {
    const { poster, limits } = this.#parts;
    this.#wake();
    // At once, and again when the loop has ended: it may just be leasing for a recipient that is new.
    const stopLanes = () => Promise.all([...this.#lanes.values()].map((lane) => lane.stop()));
    const all = Promise.all([stopLanes(), this.#loop.then(stopLanes)]);
    const patience = new AbortController();
    const isLate = wait(limits.stop, true, { signal: patience.signal }).catch(() => false);
    await Promise.race([all, isLate]);
    patience.abort();
    // From here on nothing is sent, and nothing is written.
    this.#aborter.abort();
    poster.close();
  }

  async #run(): Promise<void> {
    const { limits, random, tell } = this.#parts;
    // Whoever starts this can still listen to what is told.
    await wait(0);
    for (let failures = 0; !this.#stopping; ) {
      this.#isNudged = false;
      let pause = limits.poll;
      try {
        await this.#lease();
        failures = 0;
      } catch (error) {
        tell(failureEventOf(error));
        pause = Math.min(longestPause, limits.poll * 2 ** failures) * (0.5 + random() / 2);
        failures += 1;
      }
      await this.#sleep(Math.min(limits.pause, pause), false);
      // A store that fails is not asked sooner because somebody has something to deliver.
      await this.#sleep(pause, failures === 0);
    }
  }

  async #lease(): Promise<void> {
    const { store, now, limits, signal } = this.#parts;
    const moment = now();
    const lanes = [...this.#lanes];
    const room = limits.most - lanes.reduce((sum, [, lane]) => sum + lane.size, 0);
    if (room <= 0) return;
    const except = lanes.filter(([, lane]) => !lane.hasRoom(moment)).map(([recipient]) => recipient);
    const until = moment + limits.lease;
    const messages = await store.lease(room, moment, limits.lease / 1000, { each: limits.each, except });
    failpoint('outbox.leased');
    if (signal.aborted) return;
    const byRecipient = new Map<string, Leased[]>();
    for (const message of messages) {
      const some = byRecipient.get(message.recipient) ?? [];
      some.push({ message, until });
      byRecipient.set(message.recipient, some);
    }
    for (const [recipient, some] of byRecipient) this.#laneOf(recipient).take(some);
  }

  #laneOf(recipient: string): Lane {
    const known = this.#lanes.get(recipient);
    if (known) return known;
    const lane = new Lane(this.#recipients.get(recipient), this.#parts, () => this.nudge());
    this.#lanes.set(recipient, lane);
    return lane;
  }

  /** Waits that long; when it may be woken, until somebody does so. */
  async #sleep(milliseconds: number, mayBeWoken: boolean): Promise<void> {
    if (this.#stopping || (mayBeWoken && this.#isNudged)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        if (!mayBeWoken && !this.#stopping) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
  }
}
