import { sep } from 'node:path';

const separators = sep === '/' ? /\/+/u : /[/\\]+/u;

/**
 * Names for files in reports: without their folders, which could name a person, but with as many of them as tell the
 * files apart. Paths are as typed, no two the same.
 */
export function namesOf(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split(separators).filter((part, at) => part !== '' || at === 0));
  const longest = Math.max(...parts.map(({ length }) => length));
  for (let kept = 1; kept < longest; kept += 1) {
    const names = parts.map((folders) => folders.slice(-kept).join('/'));
    if (new Set(names).size === names.length) return names;
  }
  return parts.map((folders) => folders.join('/'));
}
