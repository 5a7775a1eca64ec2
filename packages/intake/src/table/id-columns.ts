import type { RecordTypes } from '../record-type/record-types.ts';
import type { TableStart } from './choose-type.ts';
import type { HeadingRow } from './find-headings.ts';
import type { HeadingLookup } from './heading-index.ts';

/** The columns that hold the ids of records, of whatever type they may be. */
export function idColumns(
  { types, indexes }: { readonly types: RecordTypes; readonly indexes: HeadingLookup },
  { known, typeColumn }: Extract<TableStart, { row: number }>,
  { cells }: HeadingRow,
): number[] {
  const records = known && typeColumn === undefined ? [known.record] : types.all;
  return cells.flatMap(({ at, key }) =>
    records.some((record) => indexes.of(record).find(key)?.column.path === record.idField) ? [at] : [],
  );
}
