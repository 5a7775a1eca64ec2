import type { ItemPlan } from '../forms/item-plan.ts';
import { linkColumns } from '../forms/link-columns.ts';
import type { RecordTypes } from '../record-type/record-types.ts';
import { isBlank } from '../table/build-record.ts';
import type { TableStart } from '../table/choose-type.ts';
import { type HeadingRow, headingRow, headingRows, readHeadings } from '../table/find-headings.ts';
import { findStart } from '../table/find-start.ts';
import type { HeadingLanguages } from '../table/heading-languages.ts';
import type { TableRow } from '../table/table.ts';
import { knownColumns } from '../table/table-top.ts';
import { ColumnProfile } from './column-profile.ts';
import { type TableDescription, unknownName } from './file-description.ts';

/** From how many known headings on a row is taken for headings, so that its other texts are no data. */
const fewestHeadings = 3;

/** Describes the rows of one table. */
export async function describeTable(
  rows: AsyncIterable<TableRow>,
  {
    types,
    languages,
    sheet,
    item,
  }: { types: RecordTypes; languages: HeadingLanguages; sheet?: string; item?: ItemPlan },
): Promise<Omit<TableDescription, 'hidden'>> {
  const top: TableRow[] = [];
  const profiles = new Map<number, ColumnProfile>();
  let count = 0;
  const add = ({ cells }: TableRow): void => {
    const filled = cells.filter(({ value }) => !isBlank(value));
    if (filled.length > 0) count += 1;
    for (const { column, value } of filled) {
      let profile = profiles.get(column);
      if (!profile) {
        profile = new ColumnProfile();
        profiles.set(column, profile);
      }
      profile.add(value);
    }
  };
  let headings: FoundRow | undefined;
  let begun = false;
  const begin = async (): Promise<void> => {
    begun = true;
    headings = item ? itemRow(item) : await findRow(top, types, languages, sheet);
    for (const row of top) if (!headings || row.row > headings.row) add(row);
  };
  for await (const row of rows) {
    if (begun) add(row);
    else {
      top.push(row);
      if (top.length === headingRows) await begin();
    }
  }
  if (!begun) await begin();
  const { row, recordTypes = [], texts, fields } = headings ?? {};
  return {
    ...(sheet !== undefined && { sheet }),
    rows: count,
    ...(row !== undefined && { headingRow: row }),
    ...(item && { entriesOf: { sheet: item.parent, list: item.index.path } }),
    recordTypes,
    columns: [...new Set([...profiles.keys(), ...(texts?.keys() ?? [])])]
      .sort((one, other) => one - other)
      .map((at) => {
        const heading = texts?.get(at);
        const field = fields?.get(at);
        return (profiles.get(at) ?? new ColumnProfile()).describe(count, {
          at,
          ...(heading !== undefined && { heading }),
          ...(field !== undefined && { field }),
        });
      }),
  };
}

interface FoundRow {
  readonly row: number;
  readonly recordTypes: readonly string[];
  readonly texts: ReadonlyMap<number, string>;
  readonly fields: ReadonlyMap<number, string>;
}

async function findRow(
  top: readonly TableRow[],
  types: RecordTypes,
  languages: HeadingLanguages,
  sheet: string | undefined,
): Promise<FoundRow | undefined> {
  const { start, lookup, form } = await findStart(top, types, languages, sheet);
  const found = start.row ?? start.unclear?.row;
  const at = top.find(({ row }) => row === found);
  const records = candidatesOf(start);
  const [likeliest] = records;
  if (!at || !likeliest) return undefined;
  // The columns that a program for forms writes beside the answers have headings too.
  const row = headingRow(at);
  const beside = new Set(form?.columns.flatMap((column) => (column.isCertain ? [column.at] : [])));
  const headings = readHeadings(row, lookup.of(likeliest));
  if (headings.found.length < fewestHeadings) return undefined;
  return {
    row: row.row,
    recordTypes: records.map(({ type }) => type),
    texts: knownTexts(row, [
      ...(form?.columns.map((column) => column.at) ?? []),
      ...headings.found.map(({ at }) => at),
    ]),
    fields: new Map(
      headings.found.flatMap(({ at, column }) => (beside.has(at) ? [] : [[at, column.path] as const])),
    ),
  };
}

/** The headings of a sheet whose rows are entries of records. */
function itemRow(item: ItemPlan): FoundRow | undefined {
  const { sheet, record, index, headings } = item;
  const at = sheet.top.find(({ row }) => row === headings.row);
  const found = knownColumns([{ record, found: readHeadings(headings, index.fields).found }]);
  const known = [...linkColumns(item), ...found];
  if (!at || known.length < fewestHeadings) return undefined;
  return {
    row: at.row,
    recordTypes: [record.type],
    texts: knownTexts(
      headingRow(at),
      known.map(({ at: column }) => column),
    ),
    fields: new Map(known.flatMap(({ at: column, field }) => (field === undefined ? [] : [[column, field]]))),
  };
}

/** The headings by column. Those that are not known could be data, such as names of people above columns of ticks. */
function knownTexts({ cells }: HeadingRow, known: readonly number[]): ReadonlyMap<number, string> {
  const shown = new Set(known);
  return new Map(cells.map(({ at, key }) => [at, shown.has(at) ? key.text : unknownName]));
}

function candidatesOf(start: TableStart) {
  if (start.row === undefined) return start.unclear?.candidates ?? [];
  return start.known ? [start.known.record] : start.candidates;
}
