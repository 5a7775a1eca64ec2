import { columnsOf } from '@amparo/core';
import { titleOf, type Words } from '@amparo/validate';
import { recordTypes } from '../record-types.ts';

/** The paths of all fields that a column can hold, of every record type. */
const allPaths = new Set(recordTypes.flatMap((record) => columnsOf(record).map(({ path }) => path)));

/** Whether any record type has a field of this path: `claims/paidAmount`. */
export function isField(path: string): boolean {
  return allPaths.has(path);
}

/** Finds the field of a record type that somebody means: by its path, or by its title in the language of the report. */
export function fieldNamed(
  recordType: string | undefined,
  text: string,
  words: Words,
  language: string,
): string | undefined {
  const record = recordTypes.find(({ type }) => type === recordType);
  if (!record) return isField(text) ? text : undefined;
  const paths = columnsOf(record).map(({ path }) => path);
  if (paths.includes(text)) return text;
  const wanted = text.toLowerCase();
  const [path, ...more] = paths.filter((one) =>
    [one, titleOf(words, record.tree, one, language), titleOf(words, record.tree, one, 'en')].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  return more.length === 0 ? path : undefined;
}
