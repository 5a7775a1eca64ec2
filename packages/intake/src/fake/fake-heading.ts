import { forbiddenNames, headingAt, type RecordType } from '@amparo/core';
import { isKnownName, systemColumn } from '../forms/form-names.ts';
import type { FoundStart } from '../table/find-start.ts';
import type { Heading, HeadingKey } from '../table/heading.ts';

/** What a program writes around the name of a question. */
const aroundName =
  /^(_submission_|_|SET-OF-|).*?((?:_(?:latitude|longitude|altitude|precision)|-(?:Latitude|Longitude|Altitude|Accuracy))?)$/u;

/** The title of a column on its sheet. */
export type TitleOf = (heading: Pick<Heading, 'column' | 'positions'>) => string;

/** On a sheet of records: with the lists around it. On one of entries, they are left out: they stand `from` step on. */
export function titlesFrom(from: number | undefined): TitleOf {
  return ({ column, positions }) =>
    from === undefined
      ? headingAt(column, positions).title
      : column.steps
          .slice(from)
          .map(({ title }) => title)
          .join(': ');
}

/**
 * What to write in place of a heading: the same where it is one of the standard or of a program for forms, a forbidden
 * name for one that has such a name in it, else the number of its column.
 */
export function fakeHeading(
  key: HeadingKey,
  at: number,
  records: readonly RecordType[],
  { lookup, form }: Pick<FoundStart, 'lookup' | 'form'>,
  titleOf: TitleOf,
): string {
  if (form && isKnownName(key.text)) return key.text;
  if (form && systemColumn(key.text)) {
    const [, before = '', after = ''] = aroundName.exec(key.text) ?? [];
    return `${before}name${at + 1}${after}`;
  }
  for (const record of records) {
    const found = lookup.of(record).find(key);
    // What somebody has said of a heading does not make its words those of the standard.
    if (!found || found.byAnswer) continue;
    const { name } = headingAt(found.column, found.positions);
    // The groups of a form that stand in front of a name are the office's own words.
    return form && key.text !== name ? titleOf(found) : key.text;
  }
  for (const record of records) {
    if (!lookup.of(record).forbids(key)) continue;
    const isForbidden = forbiddenNames(record.forbids);
    const name = record.forbids?.find((candidate) => isForbidden(candidate));
    if (name !== undefined) return `${name} ${at + 1}`;
  }
  return `Column ${at + 1}`;
}
