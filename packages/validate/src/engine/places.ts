import { fromPointer, type Step } from '@amparo/core';

/** Receives one place: the value there, its position in the innermost list, and the steps to it (valid during the call). */
export type Visit = (item: unknown, index: number, steps: readonly Step[]) => void;

/** Compiles a pointer whose steps may be `*` into a walk over all places that exist in a value. */
export function compilePlaces(pointer: string): (value: unknown, visit: Visit) => void {
  const pattern = fromPointer(pointer);
  const walk = (value: unknown, depth: number, index: number, steps: Step[], visit: Visit): void => {
    const step = pattern[depth];
    if (step === undefined) {
      visit(value, index, steps);
      return;
    }
    if (step === '*') {
      if (!Array.isArray(value)) return;
      for (let at = 0; at < value.length; at += 1) {
        steps[depth] = at;
        walk(value[at], depth + 1, at, steps, visit);
      }
      return;
    }
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return;
    steps[depth] = step;
    walk((value as Record<string, unknown>)[step], depth + 1, index, steps, visit);
  };
  return (value, visit) => walk(value, 0, 0, [], visit);
}
