/** What all records kept here may take up together, in characters of JSON. */
const limit = 4_000_000;

/** The records that were looked up or met last, by key. */
export class KnownRecords {
  readonly #records = new Map<string, { readonly value: unknown; readonly size: number }>();
  #size = 0;

  /** Keeps the first record that has the key. */
  add(key: string, text: string): void {
    if (this.#records.has(key) || text.length > limit) return;
    this.#records.set(key, { value: JSON.parse(text), size: text.length });
    this.#size += text.length;
    for (const [oldest, { size }] of this.#records) {
      if (this.#size <= limit) break;
      this.#records.delete(oldest);
      this.#size -= size;
    }
  }

  get(key: string): unknown {
    const found = this.#records.get(key);
    if (!found) return undefined;
    // What is asked for stays longest.
    this.#records.delete(key);
    this.#records.set(key, found);
    return found.value;
  }
}
