/** Origin and destination, and how often the pair is drawn against others. Weights are rough and invented. */
const weights: readonly (readonly [string, string, number])[] = [
  ['NPL', 'MYS', 9], ['NPL', 'QAT', 8], ['NPL', 'ARE', 7], ['NPL', 'SAU', 6], ['NPL', 'KWT', 3], ['NPL', 'KOR', 2], ['NPL', 'JPN', 2],
  ['IDN', 'MYS', 9], ['IDN', 'TWN', 6], ['IDN', 'SAU', 3], ['IDN', 'SGP', 3], ['IDN', 'KOR', 1],
  ['VNM', 'JPN', 7], ['VNM', 'TWN', 6], ['VNM', 'KOR', 4], ['VNM', 'MYS', 1],
  ['BGD', 'MYS', 7], ['BGD', 'SAU', 7], ['BGD', 'QAT', 4], ['BGD', 'ARE', 4], ['BGD', 'KWT', 3], ['BGD', 'SGP', 4],
  ['PHL', 'SAU', 5], ['PHL', 'ARE', 4], ['PHL', 'KWT', 3], ['PHL', 'SGP', 3], ['PHL', 'TWN', 3], ['PHL', 'QAT', 2], ['PHL', 'JPN', 1],
  ['MMR', 'THA', 12], ['MMR', 'MYS', 4], ['MMR', 'JPN', 1], ['MMR', 'SGP', 1],
  ['KHM', 'THA', 8], ['KHM', 'KOR', 2], ['KHM', 'JPN', 1],
  ['LKA', 'KWT', 3], ['LKA', 'SAU', 3], ['LKA', 'QAT', 2], ['LKA', 'ARE', 2], ['LKA', 'KOR', 1],
  ['IND', 'ARE', 6], ['IND', 'SAU', 5], ['IND', 'KWT', 4], ['IND', 'QAT', 4], ['IND', 'SGP', 2], ['IND', 'MYS', 2],
];

/** A way of migration: origin and destination, ISO 3166-1 alpha-3. */
export type Corridor = readonly [origin: string, destination: string];

/** The corridors, each as often as its weight says. */
export const corridors: readonly Corridor[] = weights.flatMap(([origin, destination, weight]) =>
  Array.from({ length: weight }, (): Corridor => [origin, destination]),
);
