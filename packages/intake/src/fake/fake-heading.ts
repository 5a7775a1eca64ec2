import { forbiddenNames, headingAt, type RecordType } from '@amparo/core';
import { isKnownName } from '../forms/form-names.ts';
import type { FoundStart } from '../table/find-start.ts';
import type { HeadingKey } from '../table/heading-index.ts';

/**
 * What to write in place of a heading: the same where it is one of the standard or of a program for forms, a forbidden
 * name for one that has such a name in it, else the number of its column.
 */
export function fakeHeading(
  key: HeadingKey,
  at: number,
  records: readonly RecordType[],
  { lookup, form }: Pick<FoundStart, 'lookup' | 'form'>,
): string {
  if (form && isKnownName(key.text)) return key.text;
  for (const record of records) {
    const found = lookup.of(record).find(key);
    if (!found) continue;
    const { name, title } = headingAt(found.column, found.positions);
    // The groups of a form that stand in front of a name are the office's own words.
    return form && key.text !== name ? title : key.text;
  }
  for (const record of records) {
    if (!lookup.of(record).forbids(key)) continue;
    const isForbidden = forbiddenNames(record.forbids);
    const name = record.forbids?.find((candidate) => isForbidden(candidate));
    if (name !== undefined) return `${name} ${at + 1}`;
  }
  return `Column ${at + 1}`;
}
