/** How many keys are remembered; each takes some forty bytes. */
const MOST = 5_000_000;

/**
 * Remembers keys by a number of 53 bits. Among a million keys, two share a number in about one file of 18,000: one row would
 * then be reported as out of place, and never given to another record.
 */
export class KeySet {
  readonly #numbers = new Set<number>();

  add(key: string): void {
    if (this.#numbers.size < MOST) this.#numbers.add(numberOf(key));
  }

  has(key: string): boolean {
    return this.#numbers.has(numberOf(key));
  }
}

/** Two mixes of 32 bits each over the text, as one number. */
function numberOf(key: string): number {
  let one = 0x9e3779b9;
  let two = 0x85ebca6b;
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x85ebca77);
    two = Math.imul(two ^ unit, 0xc2b2ae3d);
  }
  one = Math.imul(one ^ (one >>> 15), 0x735a2d97) ^ two;
  two = Math.imul(two ^ (two >>> 13), 0xcaf649a9) ^ one;
  return (two >>> 0) * 0x200000 + (one >>> 11);
}
