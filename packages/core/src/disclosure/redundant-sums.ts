import type { System } from './system.ts';

// The largest prime whose products of two residues are exact doubles with room to spare.
const prime = 67_108_859;

/** Work above which dependencies are not looked for. */
const bound = 1e9;

/**
 * For each equation whether to leave it out, so that no cell stands in more than two: as many as follow from the others
 * and are in the way. Counts are modulo a prime, so an equation could be left out wrongly (never seen, but possible);
 * whoever uses the rest must check results against all equations, as `isMove` does.
 */
export function redundantSums(system: System): Uint8Array {
  const equations = system.starts.length - 1;
  const dropped = new Uint8Array(equations);
  const over = standsIn(system, dropped);
  if (!over.some((count) => count > 2) || equations ** 2 * over.length > bound) return dropped;
  const dependencies = leftNullSpace(system);
  const useless = new Uint8Array(equations);
  while (dependencies.length > 0) {
    const counts = standsIn(system, dropped);
    let worst = -1;
    let most = 0;
    for (let equation = 0; equation < equations; equation += 1) {
      if (dropped[equation] || useless[equation]) continue;
      let crowded = 0;
      for (let at = system.starts[equation] as number; at < (system.starts[equation + 1] as number); at += 1)
        if ((counts[system.members[at] as number] as number) > 2) crowded += 1;
      if (crowded > most) [worst, most] = [equation, crowded];
    }
    if (worst < 0) break;
    const index = dependencies.findIndex((vector) => vector[worst] !== 0);
    const pivot = index < 0 ? undefined : dependencies.splice(index, 1)[0];
    if (!pivot) {
      useless[worst] = 1;
      continue;
    }
    dropped[worst] = 1;
    for (const vector of dependencies) subtract(vector, pivot, worst);
  }
  return dropped;
}

/** By cell, how many equations it stands in. */
function standsIn({ counts, starts, members }: System, dropped: Uint8Array): Int32Array {
  const result = new Int32Array(counts.length);
  for (let equation = 0; equation + 1 < starts.length; equation += 1) {
    if (dropped[equation]) continue;
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
      const cell = members[at] as number;
      result[cell] = (result[cell] as number) + 1;
    }
  }
  return result;
}

/** Combinations of equations in which everything cancels out. */
function leftNullSpace({ counts, starts, members, signs }: System): Float64Array[] {
  const equations = starts.length - 1;
  const width = counts.length;
  const rows = Array.from({ length: equations }, (_, equation) => {
    const row = new Float64Array(width + equations);
    for (let at = starts[equation] as number; at < (starts[equation + 1] as number); at += 1) {
      const cell = members[at] as number;
      row[cell] = signs[at] === 1 ? 1 : prime - 1;
    }
    row[width + equation] = 1;
    return row;
  });
  const rest: Float64Array[] = [];
  const reduced: { readonly row: Float64Array; readonly pivot: number }[] = [];
  for (const row of rows) {
    for (const { row: earlier, pivot } of reduced) subtract(row, earlier, pivot);
    const pivot = row.subarray(0, width).findIndex((value) => value !== 0);
    if (pivot < 0) rest.push(row.slice(width));
    else reduced.push({ row, pivot });
  }
  return rest;
}

/** Takes as much of `other` from a vector as makes it zero at `pivot`. */
function subtract(vector: Float64Array, other: Float64Array, pivot: number): void {
  const value = vector[pivot] as number;
  if (value === 0) return;
  const factor = prime - ((value * inverse(other[pivot] as number)) % prime);
  for (let index = 0; index < vector.length; index += 1) {
    const by = other[index] as number;
    if (by !== 0) vector[index] = ((vector[index] as number) + factor * by) % prime;
  }
}

/** The inverse modulo the prime, by Euclid's algorithm. */
function inverse(value: number): number {
  let [a, b] = [value, prime];
  let [x, y] = [1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return x < 0 ? x + prime : x;
}
