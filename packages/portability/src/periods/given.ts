/** An object of input, with entries that are null as if absent; an empty one for what is no object. */
export function given<T extends object>(value: T): T {
  if (!isObject(value)) return {} as T;
  if (!Object.values(value).includes(null)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null)) as T;
}

/** A list of input; an empty one for what is no list. */
export function givenList<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}

/** Whether something has fields. Input from outside may hold null, text or a list where a record belongs. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
