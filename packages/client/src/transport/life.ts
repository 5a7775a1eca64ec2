/**
 * The signal of one try: it aborts when the caller does, and when nothing was sent or received for as long as a try may be
 * silent.
 */
export class Life {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #silence: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasTimedOut = false;

  /** @param silence Milliseconds. */
  constructor(silence: number, caller?: AbortSignal) {
    this.#silence = silence;
    this.#caller = caller;
    caller?.addEventListener('abort', this.#onCaller, { once: true });
    if (caller?.aborted) this.#onCaller();
    this.sign();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether it was the silence that ended it. */
  get hasTimedOut(): boolean {
    return this.#hasTimedOut;
  }

  /** Something was sent or received. */
  sign(): void {
    this.wait(this.#silence);
  }

  /** The next sign may take this long: where what happens meanwhile cannot be watched. */
  wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    // Longer than 2^31 ms a timer cannot wait; it would end at once.
    this.#timer = setTimeout(this.#onSilence, Math.min(milliseconds, 2_000_000_000));
  }

  /** The try is over. What is still going on is broken off, unless it was read to its end. */
  end(isWhole: boolean): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this.#onCaller);
    if (!isWhole) this.#controller.abort();
  }

  readonly #onCaller = () => this.#controller.abort(this.#caller?.reason);

  readonly #onSilence = () => {
    this.#hasTimedOut = true;
    this.#controller.abort();
  };
}
