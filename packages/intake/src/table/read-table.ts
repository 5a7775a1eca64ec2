import type { IntakeItem } from '../item.ts';
import { newList } from '../new-objects.ts';
import { loadAids } from '../values/load-aids.ts';
import type { UnclearTable } from './choose-type.ts';
import { type HeadingRow, headingRows, readHeadings } from './find-headings.ts';
import { findStart, secondHeadings } from './find-start.ts';
import type { HeadingLanguages } from './heading-languages.ts';
import type { Table, TableRow } from './table.ts';
import { TableReader, type TableReading } from './table-reader.ts';

/** What a table is read with, before it is known which languages its headings may be in. */
export interface TableFacts extends Omit<TableReading, 'indexes'> {
  readonly languages: HeadingLanguages;
}

/** How reading a table ended: the row of its headings where it was read, else what they leave open. */
export type TableEnd =
  | { readonly headingRow: number; readonly unclear?: undefined }
  | { readonly headingRow?: undefined; readonly unclear?: UnclearTable };

/** Few enough that a batch is done with before V8 takes its records for long-lived ones. */
const batchSize = 32;

/** Reads the rows below the headings as records, in batches. Rows before the headings are titles and are passed over. */
export async function* readTable(
  table: Table,
  reading: TableFacts,
): AsyncGenerator<IntakeItem[], TableEnd, undefined> {
  const top: TableRow[] = [];
  let started: StartedTable | UnreadTable | undefined;
  let batch = newList<IntakeItem>();
  for await (const rows of table.rows) {
    for (const row of rows) {
      if ('kind' in row) batch.push(row);
      else if (started?.reader) {
        if (table.entries?.isLow()) await table.entries.fill();
        started.reader.read(row, batch);
      } else if (started === undefined) {
        top.push(row);
        if (top.length < headingRows) continue;
        started = await startBelow(table, reading, top);
        started.reader?.begin(top, batch);
      }
      if (table.entries) batch.push(...table.entries.found());
      if (batch.length >= batchSize) {
        yield batch;
        batch = newList();
      }
    }
    if (started && !started.reader) break;
  }
  if (!started) {
    started = await startBelow(table, reading, top);
    started.reader?.begin(top, batch);
  }
  if (!started.reader) return started;
  yield [...batch, ...started.reader.finish()];
  if (table.entries) yield* table.entries.finish();
  return { headingRow: started.reader.headingRow };
}

interface StartedTable {
  readonly reader: TableReader;
}

interface UnreadTable {
  readonly reader?: undefined;
  readonly unclear?: UnclearTable;
}

async function startBelow(
  { sheet, entries }: Table,
  reading: TableFacts,
  top: readonly TableRow[],
): Promise<StartedTable | UnreadTable> {
  const { types, languages } = reading;
  const found = await findStart(top, types, languages, sheet);
  const { rows, start, lookup, form } = found;
  if (start.row === undefined) return start.unclear ? { unclear: start.unclear } : {};
  const headings = rows.find(({ row }) => row === start.row) as HeadingRow;
  const meant = start.known && start.typeColumn === undefined ? [start.known.record] : types.all;
  const columns = meant.flatMap((type) => readHeadings(headings, lookup.of(type)).found);
  const aids = await loadAids(columns.map(({ column }) => column));
  const secondRow = secondHeadings(found, headings, start.known?.record);
  const sample = top.filter(({ row }) => row > (secondRow ?? headings.row));
  await entries?.fill();
  const facts = {
    ...reading,
    indexes: lookup,
    aids,
    sample,
    ...(form && { form }),
    ...(secondRow !== undefined && { secondRow }),
    ...(entries && { entries }),
  };
  return { reader: new TableReader(sheet, facts, start, headings) };
}
