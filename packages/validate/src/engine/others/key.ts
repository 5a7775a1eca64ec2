import { fromPointer } from '@amparo/core';

/** Reads the values at pointers of a record, as one text to compare; undefined where it has none of them. */
export type KeyReader = (record: unknown) => string | undefined;

/** Makes the reader of a key. Lists and groups are no values of a key. */
export function keyReader(pointers: readonly string[]): KeyReader {
  const paths = pointers.map(fromPointer);
  return (record) => {
    const values = paths.map((path) => textAt(record, path));
    return values.some((value) => value !== null) ? JSON.stringify(values) : undefined;
  };
}

/** The value at a path as text, or null. */
export function textAt(record: unknown, path: readonly string[]): string | null {
  let value = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
