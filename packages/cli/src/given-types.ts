import { UsageError } from './usage-error.ts';

/**
 * The record types given with `--as`, by file as typed. `TYPE` alone is for the one file there is; of several files, the
 * one that is meant is named: `FILE=TYPE`.
 *
 * @throws {UsageError} when a type or file is not known, or it is not clear which file is meant.
 */
export function givenTypes(
  given: readonly string[],
  paths: readonly string[],
  known: readonly string[],
): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const text of given) {
    const at = text.lastIndexOf('=');
    const type = text.slice(at + 1);
    if (!known.includes(type))
      throw new UsageError(`The record type given with --as is not known. Known are: ${known.join(', ')}.`);
    const [only = ''] = paths;
    if (at === -1 && paths.length > 1)
      throw new UsageError('With several files, say with --as which one is meant: --as FILE=TYPE.');
    const path = at === -1 ? only : text.slice(0, at);
    if (!paths.includes(path))
      throw new UsageError(
        '--as names a file that is not checked. Write its name as it stands among the files.',
      );
    if (types.has(path)) throw new UsageError('--as gives two types for one file. Give one.');
    types.set(path, type);
  }
  return types;
}
