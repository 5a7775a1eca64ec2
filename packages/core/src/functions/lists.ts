import type { CelFunction } from './function.ts';

/** Drops repetitions. */
export const distinct: CelFunction = {
  signature: 'distinct(list): list',
  description: 'distinct(list): the values of the list, each once, in their first order.',
  bind: () => (values: readonly unknown[]) => [...new Set(values)],
};

/** Joins lists of lists. */
export const flatten: CelFunction = {
  signature: 'flatten(list): list',
  description: 'flatten(list): the entries of the lists in the list, one level deep.',
  bind: () => (values: readonly unknown[]) => values.flat(),
};
