/** How many different ids are remembered. Beyond, the oldest are forgotten, and meet again as others. */
const mostIds = 500_000;
/** How often one is drawn anew because another id has it already. */
const mostDraws = 50;

/** Gives the same id the same made-up id everywhere in a file, and no two the same, so that records still belong together. */
export class FakeIds {
  readonly #made = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** How many ids are remembered. */
  get size(): number {
    return this.#made.size;
  }

  of(id: string, draw: () => string): string {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    let made = draw();
    for (let draws = 0; this.#taken.has(made) && draws < mostDraws; draws += 1) made = draw();
    this.#made.set(id, made);
    this.#taken.add(made);
    if (this.#made.size > mostIds) {
      const [oldest, its] = this.#made.entries().next().value as [string, string];
      this.#made.delete(oldest);
      this.#taken.delete(its);
    }
    return made;
  }
}
