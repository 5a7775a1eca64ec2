/** Mixes 32 bits so that no two inputs give the same output (the finaliser of MurmurHash3, public domain). */
export function permute(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const hexadecimal = (bits: number) => bits.toString(16).padStart(8, '0');

/** Repeatable draws: the same seed gives the same draws everywhere. Mulberry32 (Tommy Ettinger, public domain). */
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

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor((this.bits() / 0x100000000) * (most - least + 1));
  }

  /** Whether something happens that happens with this probability. */
  chance(probability: number): boolean {
    return this.bits() < probability * 0x100000000;
  }

  /** One entry of a list. */
  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** A UUID of version 4. */
  uuid(): string {
    const [a, b, c, d] = [this.bits(), this.bits(), this.bits(), this.bits()].map(hexadecimal) as [
      string,
      string,
      string,
      string,
    ];
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
  }

  /** A pseudonym, such as `W-7Q4K2M9T`. */
  pseudonym(): string {
    let text = 'W-';
    for (let part = 0; part < 8; part += 1) text += this.pick([...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ']);
    return text;
  }
}
