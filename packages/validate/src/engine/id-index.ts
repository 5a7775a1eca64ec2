/**
 * Counts ids in bounded memory: 12 bytes a slot, whatever an id's length. An id is known by 64 bits of hash, so
 * two different ids are taken for one with a chance of about 3 in 10 million at three million ids.
 */
export class IdIndex {
  #slots = 1 << 12;
  #used = 0;
  #table = new Uint32Array(this.#slots * 3);

  /** Notes an id at a position from 0. Returns the position where it was first seen, or undefined if it is new. */
  add(id: string, position: number): number | undefined {
    if (this.#used * 2 >= this.#slots) this.#grow();
    const [high, low] = hash(id);
    const slot = find(this.#table, this.#slots, high, low);
    const first = this.#table[slot + 2] as number;
    if (first !== 0) return first - 1;
    this.#table.set([high, low, position + 1], slot);
    this.#used += 1;
    return undefined;
  }

  #grow(): void {
    const old = this.#table;
    this.#slots *= 2;
    this.#table = new Uint32Array(this.#slots * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      const slot = find(this.#table, this.#slots, old[at] as number, old[at + 1] as number);
      this.#table.set(old.subarray(at, at + 3), slot);
    }
  }
}

/** The offset of the slot that holds a hash, or of the empty one where it belongs. */
function find(table: Uint32Array, slots: number, high: number, low: number): number {
  let slot = low & (slots - 1);
  while (table[slot * 3 + 2] !== 0 && (table[slot * 3] !== high || table[slot * 3 + 1] !== low)) {
    slot = (slot + 1) & (slots - 1);
  }
  return slot * 3;
}

/** Two independent 32-bit multiplicative hashes of the text, mixed at the end. */
function hash(text: string): [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
