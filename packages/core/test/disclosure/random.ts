/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shapes of counts, from many alike to few large among many small and empty ones. */
const shapes: readonly ((random: () => number, mean: number) => number)[] = [
  (random, mean) => Math.floor(random() * 2 * mean),
  (random, mean) => Math.floor(-Math.log(1 - random()) * mean),
  (random, mean) => Math.floor((mean / 4) * (1 - random()) ** -0.8),
  (random, mean) => (random() < 0.5 ? 0 : Math.floor(-Math.log(1 - random()) * mean)),
  (random) => Math.floor(random() * 3),
];

/** Counts of a random two-way table and a random rule. */
export function randomCase(random: () => number, most: readonly [number, number]) {
  const size = (limit: number) => 1 + Math.floor(random() ** 1.5 * limit);
  const [rows, columns] = [size(most[0]), size(most[1])];
  const shape = shapes[Math.floor(random() * shapes.length)] ?? (() => 0);
  const mean = 2 + random() ** 2 * 60;
  const minCellSize = [2, 3, 5, 5, 10][Math.floor(random() * 5)] ?? 5;
  const zeros: 'publish' | 'protect' = random() < 0.25 ? 'protect' : 'publish';
  const counts = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => shape(random, mean)),
  );
  return { counts, rule: { minCellSize, zeros } };
}
