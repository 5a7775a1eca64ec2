// Adding doubles rounds, and rounds differently in another order: the same responses in two parts would give another
// figure than in one. So each number is split into a multiple of 2^-16 and a rest that is a multiple of 2^-40, and each
// part has a sum of its own. Both sums are exact up to 2^36, and exact sums do not depend on the order.
const coarse = 1.5 * 2 ** 36;
const fine = 1.5 * 2 ** 12;

/** Sums of numbers between ±2^35, kept to 12 decimals, that come out the same in any order. */
export type ExactSums = Float64Array;

/** Room for some sums. */
export function exactSums(count: number): ExactSums {
  return new Float64Array(2 * count);
}

/** Adds a number to one of the sums. */
export function addExact(sums: ExactSums, index: number, value: number): void {
  // Adding and taking away a large number leaves the nearest multiple of its last binary digit.
  const upper = value + coarse - coarse;
  const rest = value - upper + fine - fine;
  sums[2 * index] = (sums[2 * index] as number) + upper;
  sums[2 * index + 1] = (sums[2 * index + 1] as number) + rest;
}

/** One of the sums. */
export function exactSum(sums: ExactSums, index: number): number {
  return (sums[2 * index] as number) + (sums[2 * index + 1] as number);
}

/** Adds lists of numbers of the same length, place by place. */
export function addAll(into: Float64Array, from: Float64Array): void {
  for (let index = 0; index < into.length; index += 1)
    into[index] = (into[index] as number) + (from[index] as number);
}
