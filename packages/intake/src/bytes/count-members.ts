/**
 * Members of all objects in a parsed value. Fewer than the text has (`scanJson`) means that a name came twice, as
 * JSON.parse keeps only the last of them. Uses no stack, so depth does not matter.
 */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  const open: object[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object' && item !== null) open.push(item);
      continue;
    }
    const object = next as Record<string, unknown>;
    // for-in reads the cached key list of objects of one shape; parsed objects inherit nothing enumerable.
    for (const key in object) {
      count++;
      const member = object[key];
      if (typeof member === 'object' && member !== null) open.push(member);
    }
  }
  return count;
}
