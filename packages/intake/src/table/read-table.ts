import type { IntakeItem } from '../item.ts';
import { newList } from '../new-objects.ts';
import { loadAids } from '../values/load-aids.ts';
import type { UnclearTable } from './choose-type.ts';
import { CopyDown } from './copy-down.ts';
import { type HeadingRow, headingRows, readHeadings } from './find-headings.ts';
import { findStart, secondHeadings } from './find-start.ts';
import type { HeadingLanguages } from './heading-languages.ts';
import type { Table, TableRow } from './table.ts';
import { TableReader, type TableReading } from './table-reader.ts';
import { knownColumns, type TableTop } from './table-top.ts';
import { joinHeadings } from './two-line-headings.ts';

/** What a table is read with, before it is known which languages its headings may be in. */
export interface TableFacts extends Omit<TableReading, 'indexes'> {
  readonly languages: HeadingLanguages;
}

/** How reading a table ended: its top where it was read, else what its headings leave open. */
export type TableEnd =
  | { readonly top: TableTop; readonly unclear?: undefined }
  | { readonly top?: undefined; readonly unclear?: UnclearTable };

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
        started.reader.read(started.copyDown ? started.copyDown.fill(row) : row, batch);
      } else if (started === undefined) {
        top.push(row);
        if (top.length < headingRows) continue;
        started = await startBelow(table, reading, top);
        begin(started, top, batch);
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
    begin(started, top, batch);
  }
  if (!started.reader) return started;
  yield [...batch, ...(started.copyDown?.findings() ?? []), ...started.reader.finish()];
  if (table.entries) yield* table.entries.finish();
  return { top: started.top };
}

interface StartedTable {
  readonly reader: TableReader;
  readonly top: TableTop;
  /** Fills what merged cells cover, where that was answered. */
  readonly copyDown: CopyDown | undefined;
}

interface UnreadTable {
  readonly reader?: undefined;
  readonly unclear?: UnclearTable;
}

function begin(started: StartedTable | UnreadTable, rows: readonly TableRow[], batch: IntakeItem[]): void {
  if (!started.reader) return;
  const { reader, copyDown } = started;
  reader.begin(copyDown ? rows.map((row) => copyDown.fill(row)) : rows, batch);
}

async function startBelow(
  { sheet, entries, merged }: Table,
  reading: TableFacts,
  top: readonly TableRow[],
): Promise<StartedTable | UnreadTable> {
  const { types, languages, answers } = reading;
  const found = await findStart(top, types, languages, sheet, answers);
  const { rows, start, lookup, form } = found;
  if (start.row === undefined) return start.unclear ? { unclear: start.unclear } : {};
  const single = rows.find(({ row }) => row === start.row) as HeadingRow;
  const again = secondHeadings(found, single, start.known?.record);
  const joined =
    start.known && again === undefined
      ? await joinHeadings(top, rows, single, lookup.of(start.known.record), merged)
      : undefined;
  const headings = joined?.headings ?? single;
  const meant = start.known && start.typeColumn === undefined ? [start.known.record] : types.all;
  const byType = meant.map((record) => ({
    record,
    found: readHeadings(headings, lookup.of(record)).found,
  }));
  const aids = await loadAids(byType.flatMap(({ found: columns }) => columns.map(({ column }) => column)));
  const below = joined && joined.lastRow > headings.row ? joined.lastRow : undefined;
  const secondRow = again ?? below;
  const sample = top.filter(({ row }) => row > (secondRow ?? headings.row));
  await entries?.fill();
  const tableTop: TableTop = {
    headingRow: headings.row,
    lastRow: secondRow ?? headings.row,
    columns: knownColumns(byType),
    ...(joined && { isJoined: true }),
  };
  const copyDown = await CopyDown.of(
    { ...(sheet !== undefined && { sheet }), ...(merged && { merged }) },
    tableTop,
    answers,
  );
  const facts = {
    ...reading,
    indexes: lookup,
    aids,
    sample,
    ...(form && { form }),
    ...(secondRow !== undefined && { secondRow }),
    ...(joined && { isJoined: true }),
    ...(entries && { entries }),
    copiesDown: copyDown !== undefined,
  };
  return { reader: new TableReader(sheet, facts, start, headings), top: tableTop, copyDown };
}
