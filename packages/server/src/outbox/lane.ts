import { Breaker } from './breaker.ts';
import { type Delivering, deliver, type Leased, settle } from './deliver.ts';
import type { Recipient } from './recipient.ts';
import type { Verdict } from './verdict.ts';

/** All that goes to one recipient: a few messages at a time, and none while it fails. Recipients do not wait for each other. */
export class Lane {
  readonly #parts: Delivering;
  readonly #recipient: Recipient | undefined;
  readonly #breaker: Breaker;
  readonly #onFree: () => void;
  #waiting: Leased[] = [];
  #running = 0;
  /** Whether the last lease took all it could, so that there may be more. */
  #mayBeMore = false;
  #isStopping = false;
  readonly #work = new Set<Promise<void>>();

  /** `onFree` is called when messages are likely to be due and there is room for them. */
  constructor(recipient: Recipient | undefined, parts: Delivering, onFree: () => void) {
    this.#recipient = recipient;
    this.#parts = parts;
    this.#onFree = onFree;
    const { firstBreak: first, longestBreak: longest } = parts.limits;
    this.#breaker = new Breaker({ first, longest }, parts.random);
  }

  /** Whether more messages should be leased for it. */
  hasRoom(now: number): boolean {
    return this.#waiting.length === 0 && this.#running < this.#width && !this.#breaker.isOpen(now);
  }

  /** How many messages it holds. */
  get size(): number {
    return this.#waiting.length + this.#running;
  }

  take(messages: readonly Leased[]): void {
    this.#mayBeMore = messages.length >= this.#parts.limits.each;
    this.#waiting.push(...messages);
    this.#start();
  }

  /** Begins nothing more, gives back what it did not begin, and settles when all that is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#start();
    while (this.#work.size > 0) await Promise.all(this.#work);
  }

  get #width(): number {
    return this.#breaker.isTrying ? 1 : this.#parts.limits.perRecipient;
  }

  #start(): void {
    const { now, limits } = this.#parts;
    if (this.#isStopping || this.#breaker.isOpen(now())) {
      for (const leased of this.#waiting.splice(0)) this.#do(this.#giveBack(leased));
      return;
    }
    while (this.#waiting.length > 0 && this.#running < this.#width) {
      const leased = this.#waiting.shift();
      if (!leased) break;
      // What would not be sent before its lease ends is left to others.
      if (now() + limits.total > leased.until) this.#do(this.#giveBack(leased));
      else this.#do(this.#deliver(leased));
    }
  }

  async #deliver(leased: Leased): Promise<void> {
    this.#running += 1;
    const verdict = await deliver(leased, this.#recipient, this.#parts);
    this.#running -= 1;
    if (verdict) this.#learn(verdict);
    this.#start();
    if (this.#mayBeMore && !this.#isStopping && this.hasRoom(this.#parts.now())) this.#onFree();
  }

  #learn({ isDelivered, isGone, notBefore }: Verdict): void {
    if (isDelivered) this.#breaker.succeed();
    else if (notBefore !== undefined) this.#breaker.pauseUntil(notBefore);
    else this.#breaker.fail(this.#parts.now(), isGone);
  }

  async #giveBack({ message: { messageId, token } }: Leased): Promise<void> {
    const { store, now } = this.#parts;
    await settle(() => store.release(messageId, token, now()), this.#parts);
  }

  #do(work: Promise<void>): void {
    const tracked = work.finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }
}
