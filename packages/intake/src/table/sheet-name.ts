import type { RecordType } from '@amparo/core';
import { fold } from '../values/fold.ts';
import type { HeadingLookup } from './heading-index.ts';

/**
 * The one of several types that the name of a sheet speaks for: all words of the type's name or title, in any language
 * of the headings, stand in it. Of “Service locations”, both service and service location do; the longer name counts.
 */
export function nameSpeaksFor(
  sheet: string | undefined,
  candidates: readonly RecordType[],
  indexes: HeadingLookup,
): RecordType | undefined {
  if (sheet === undefined) return undefined;
  const said = new Set(wordsOf(sheet));
  let most = 0;
  let best: RecordType[] = [];
  for (const record of candidates) {
    const names = [
      record.type,
      record.title,
      ...indexes.titlesOf(record).flatMap((titles) => titles[''] ?? []),
    ];
    const matched = names.map(wordsOf).filter((words) => words.every((word) => said.has(word)));
    const length = Math.max(0, ...matched.map((words) => words.length));
    if (length > most) [most, best] = [length, [record]];
    else if (length === most && length > 0) best.push(record);
  }
  return best.length === 1 ? best[0] : undefined;
}

/** The words of a name; a plural is the word itself. */
function wordsOf(name: string): string[] {
  return fold(name)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/u, '') : word));
}
