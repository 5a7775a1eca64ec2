import type { RecordTypes } from '../record-type/record-types.ts';
import { isBlank } from '../table/build-record.ts';
import { chooseType, type TableStart } from '../table/choose-type.ts';
import { type HeadingRow, headingRow, headingRows, readHeadings } from '../table/find-headings.ts';
import type { HeadingLanguages } from '../table/heading-languages.ts';
import type { TableRow } from '../table/table.ts';
import { ColumnProfile } from './column-profile.ts';
import type { TableDescription } from './file-description.ts';

/** From how many known headings on a row is taken for headings, so that its other texts are no data. */
const fewestHeadings = 3;

/** Describes the rows of one table. */
export async function describeTable(
  rows: AsyncIterable<TableRow>,
  { types, languages, sheet }: { types: RecordTypes; languages: HeadingLanguages; sheet?: string },
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
    headings = await findRow(top.map(headingRow), types, languages, sheet);
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
  rows: readonly HeadingRow[],
  types: RecordTypes,
  languages: HeadingLanguages,
  sheet: string | undefined,
): Promise<FoundRow | undefined> {
  const indexes = await languages.indexesFor(rows, types);
  const start = chooseType(rows, types, indexes, sheet);
  const found = start.row ?? start.unclear?.row;
  const row = rows.find((candidate) => candidate.row === found);
  const records = candidatesOf(start);
  const [likeliest] = records;
  if (!row || !likeliest) return undefined;
  const headings = readHeadings(row, indexes.of(likeliest));
  if (headings.found.length < fewestHeadings) return undefined;
  return {
    row: row.row,
    recordTypes: records.map(({ type }) => type),
    texts: new Map(row.cells.map(({ at, key }) => [at, key.text])),
    fields: new Map(headings.found.map(({ at, column }) => [at, column.path])),
  };
}

function candidatesOf(start: TableStart) {
  if (start.row === undefined) return start.unclear?.candidates ?? [];
  return start.known ? [start.known.record] : start.candidates;
}
