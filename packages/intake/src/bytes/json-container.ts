import { readName, skipSpace, skipString, skipValue } from './json-bytes.ts';

/** Names under which exports put their list of records. A single record does not use them for lists of objects. */
export const defaultContainers: readonly string[] = [
  'records',
  'grievances',
  'cases',
  'items',
  'data',
  'results',
  'entries',
  'rows',
  'value',
];

function isArrayOfObjects(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x5b && bytes[skipSpace(bytes, at + 1)] === 0x7b;
}

/**
 * The member that holds the records, when the object that `bytes` begin with is a wrapper and not a record itself:
 * a list under a known name, or a list of objects that is the only member. `whole` tells whether the object ends
 * within `bytes`; one that does not is too large to be a record, so any list of objects in it is taken. What says its
 * `recordType` is a record, whatever lists it holds.
 */
export function findContainer(
  bytes: Uint8Array,
  whole: boolean,
  names: readonly string[],
): string | undefined {
  let members = 0;
  let known: string | undefined;
  let firstList: string | undefined;
  let i = skipSpace(bytes, 1);
  while (bytes[i] === 0x22) {
    const end = skipString(bytes, i);
    const name = readName(bytes, i, end);
    const value = skipSpace(bytes, skipSpace(bytes, end) + 1);
    members++;
    if (name === 'recordType' && bytes[value] === 0x22) return undefined;
    if (name !== undefined && bytes[value] === 0x5b) {
      if (names.includes(name)) known ??= name;
      if (isArrayOfObjects(bytes, value)) firstList ??= name;
    }
    i = skipSpace(bytes, skipValue(bytes, value));
    if (bytes[i] !== 0x2c) break;
    i = skipSpace(bytes, i + 1);
  }
  return known ?? (whole && members > 1 ? undefined : firstList);
}
