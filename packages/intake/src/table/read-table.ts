import type { IntakeItem } from '../item.ts';
import { chooseType, type UnclearTable } from './choose-type.ts';
import { type HeadingRow, headingRow, headingRows } from './find-headings.ts';
import type { Table, TableRow } from './table.ts';
import { TableReader, type TableReading } from './table-reader.ts';

/** How reading a table ended: the row of its headings where it was read, else what they leave open. */
export type TableEnd =
  | { readonly headingRow: number; readonly unclear?: undefined }
  | { readonly headingRow?: undefined; readonly unclear?: UnclearTable };

const batchSize = 256;

/** Reads the rows below the headings as records, in batches. Rows before the headings are titles and are passed over. */
export async function* readTable(
  table: Table,
  reading: TableReading,
): AsyncGenerator<IntakeItem[], TableEnd, undefined> {
  const top: TableRow[] = [];
  let started: StartedTable | UnreadTable | undefined;
  let batch: IntakeItem[] = [];
  for await (const row of table.rows) {
    if ('kind' in row) batch.push(row);
    else if (started?.reader) batch.push(...started.reader.read(row));
    else {
      top.push(row);
      if (top.length === headingRows) {
        started = startBelow(table, reading, top);
        if (!started.reader) break;
        batch.push(...started.reader.begin(top));
      }
    }
    if (batch.length >= batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (!started) {
    started = startBelow(table, reading, top);
    if (started.reader) batch.push(...started.reader.begin(top));
  }
  if (!started.reader) return started;
  yield [...batch, ...started.reader.finish()];
  return { headingRow: started.reader.headingRow };
}

interface StartedTable {
  readonly reader: TableReader;
}

interface UnreadTable {
  readonly reader?: undefined;
  readonly unclear?: UnclearTable;
}

function startBelow(
  { sheet }: Table,
  reading: TableReading,
  top: readonly TableRow[],
): StartedTable | UnreadTable {
  const rows = top.map(headingRow);
  const start = chooseType(rows, reading.types, reading.indexes, sheet);
  if (start.row === undefined) return start.unclear ? { unclear: start.unclear } : {};
  const headings = rows.find(({ row }) => row === start.row) as HeadingRow;
  return { reader: new TableReader(sheet, reading, start, headings) };
}
