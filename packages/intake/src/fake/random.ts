const pool = new Uint32Array(1024);
let at = pool.length;

/** A random whole number from 0 up to, and without, `bound`. From the system's source: no seed, nothing to work back from. */
export function randomBelow(bound: number): number {
  const fair = 2 ** 32 - (2 ** 32 % bound);
  for (;;) {
    if (at === pool.length) {
      crypto.getRandomValues(pool);
      at = 0;
    }
    const drawn = pool[at++] as number;
    if (drawn < fair) return drawn % bound;
  }
}

/** One of a list. */
export function pick<T>(list: readonly T[]): T {
  return list[randomBelow(list.length)] as T;
}
