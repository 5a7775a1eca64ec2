/** Counts records and the people they are about. */
export class GroupSize {
  readonly #enough: number | undefined;
  readonly #known = new Set<string>();
  #people = 0;
  #records = 0;

  /** `enough`: up to how many people are counted; absent where each record is about another person. */
  constructor(enough: number | undefined) {
    this.#enough = enough;
  }

  get records(): number {
    return this.#records;
  }

  /** How many people there are; at least so many, once there are enough. */
  get people(): number {
    return this.#enough === undefined ? this.#records : this.#people;
  }

  /** Adds a record about certain people, or about somebody of whom nothing is known. */
  add(people: readonly string[]): void {
    this.#records += 1;
    if (this.#enough === undefined || this.#people >= this.#enough) return;
    if (people.length === 0) this.#people += 1;
    for (const person of people) {
      if (this.#known.has(person)) continue;
      this.#known.add(person);
      this.#people += 1;
    }
    // Pseudonyms are kept no longer than it takes to count.
    if (this.#people >= this.#enough) this.#known.clear();
  }
}
