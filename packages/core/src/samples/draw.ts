/** Mixes 32 bits so that no two inputs give the same output (the finaliser of MurmurHash3, public domain). */
export function permute(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const hexadecimal = (bits: number) =>
  `${bytes[bits >>> 24]}${bytes[(bits >>> 16) & 255]}${bytes[(bits >>> 8) & 255]}${bytes[bits & 255]}`;

/**
 * Repeatable draws: the same seed gives the same draws on every machine. Mulberry32 (Tommy Ettinger, public domain).
 * Good enough for samples; never for secrets.
 */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A whole number of 32 bits, 0 or more. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number {
    return Math.floor((this.bits() / 0x100000000) * bound);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Whether something happens that happens with this probability. */
  chance(probability: number): boolean {
    return this.bits() < probability * 0x100000000;
  }

  /** One entry of a list. An entry that stands twice is drawn twice as often. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Up to `count` different entries, in the order of the list; at least one of a list that is not empty. */
  some<T>(list: readonly T[], count: number): T[] {
    const start = this.below(list.length);
    return list.filter((_, position) => (position - start + list.length) % list.length < count);
  }

  /** A UUID of version 4. `first` replaces its first 32 bits, which keeps it unique where they are. */
  uuid(first = this.bits()): string {
    const [b, c] = [hexadecimal(this.bits()), hexadecimal(this.bits())];
    return `${hexadecimal(first)}-${b.slice(0, 4)}-4${b.slice(5)}-${'89ab'[this.below(4)]}${c.slice(0, 3)}-${c.slice(3)}${hexadecimal(this.bits()).slice(1)}`;
  }

  /** A digest, as of a document that does not exist. */
  digest(): string {
    let text = 'sha256:';
    for (let part = 0; part < 8; part += 1) text += hexadecimal(this.bits());
    return text;
  }

  /** A pseudonym, such as `W-7Q4K2M`. */
  pseudonym(prefix: string): string {
    let text = `${prefix}-`;
    for (let part = 0; part < 6; part += 1) text += '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'[this.below(32)];
    return text;
  }
}
