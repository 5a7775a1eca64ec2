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

/** Adds numbers. */
export const sumNumbers: CelFunction = {
  signature: 'sumNumbers(list): double',
  description: 'sumNumbers(list): the sum of the numbers; 0.0 for an empty list.',
  bind: () => (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0),
};

/** Finds the place of an entry in a list. */
export const positionOf: CelFunction = {
  signature: 'positionOf(list, string, dyn): double',
  description:
    'positionOf(list, field, value): the position, from 0.0, of the first entry whose field has exactly that value; -1.0 where there is none.',
  bind: () => (entries: readonly Readonly<Record<string, unknown>>[], field: string, value: unknown) =>
    entries.findIndex((entry) => entry?.[field] === value),
};

/** Finds the entries of a list that have a value in a field. */
export const where: CelFunction = {
  signature: 'where(list, string, dyn): list',
  description:
    'where(list, field, value): the entries of the list whose field has exactly that value, in their order; an empty list where there is none.',
  bind: () => {
    // A list that is asked often, such as the items of an instrument for each answer, is sorted by the field once.
    const indexes = new WeakMap<object, Map<string, Map<unknown, unknown[]>>>();
    return (entries: readonly Readonly<Record<string, unknown>>[], field: string, value: unknown) => {
      const byField = indexes.get(entries) ?? new Map<string, Map<unknown, unknown[]>>();
      indexes.set(entries, byField);
      const index = byField.get(field) ?? indexBy(entries, field);
      byField.set(field, index);
      return index.get(value) ?? [];
    };
  },
};

function indexBy(
  entries: readonly Readonly<Record<string, unknown>>[],
  field: string,
): Map<unknown, unknown[]> {
  const index = new Map<unknown, unknown[]>();
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, field)) continue;
    const value = entry[field];
    const found = index.get(value);
    if (found) found.push(entry);
    else index.set(value, [entry]);
  }
  return index;
}
