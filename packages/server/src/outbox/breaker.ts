/** How long a recipient is left alone, in milliseconds. */
export interface BreakerTimes {
  readonly first: number;
  readonly longest: number;
}

/** How many failures in a row mean that the recipient, not the message, is at fault. */
const threshold = 5;

/**
 * Leaves a recipient alone that fails again and again, for longer each time. After each pause one message tries whether it is back.
 */
export class Breaker {
  readonly #times: BreakerTimes;
  readonly #random: () => number;
  #failures = 0;
  #openings = 0;
  #until = 0;

  constructor(times: BreakerTimes, random: () => number) {
    this.#times = times;
    this.#random = random;
  }

  isOpen(now: number): boolean {
    return now < this.#until;
  }

  /** Whether it is not known to be back: only one message may be sent at a time. */
  get isTrying(): boolean {
    return this.#openings > 0;
  }

  succeed(): void {
    this.#failures = 0;
    this.#openings = 0;
    this.#until = 0;
  }

  /** `isGone` when the recipient says itself that it is not there any more. */
  fail(now: number, isGone = false): void {
    // What was under way when it opened says nothing new.
    if (this.isOpen(now) && !isGone) return;
    this.#failures += 1;
    if (!isGone && !this.isTrying && this.#failures < threshold) return;
    const { first, longest } = this.#times;
    const pause = isGone ? longest : Math.min(longest, first * 2 ** this.#openings);
    this.#openings += 1;
    this.#until = now + pause * (0.5 + this.#random() / 2);
  }

  /** The recipient asked to be left alone. */
  pauseUntil(moment: number): void {
    this.#until = Math.max(this.#until, moment);
  }
}
