import { readCsv } from '../bytes/csv.ts';
import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import type { TextSource } from '../bytes/text-source.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { toFinding } from '../problem-finding.ts';
import { namesOf } from '../record-type/type-of-record.ts';
import { readTable, type TableFacts } from './read-table.ts';
import { RowWidths } from './row-widths.ts';
import { type TableRow, TextRow } from './table.ts';
import { TextWatch } from './text-watch.ts';

/** Reads a CSV file as one table. */
export async function* readCsvRecords(
  text: TextSource,
  reading: TableFacts,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  const widths = new RowWidths();
  const watch = new TextWatch(text.signs);
  const rows = csvRows(text, limits, widths, watch);
  const { top, unclear } = yield* readTable({ rows }, reading);
  if (unclear) throw new UnreadableError('intake.record-type-unclear', namesOf(unclear.candidates));
  if (!top) throw new UnreadableError('intake.no-headings', { place: 'table' });
  yield [...widths.findings(top.headingRow), ...watch.findings()];
}

async function* csvRows(
  { bytes, notes }: TextSource,
  limits: Limits,
  widths: RowWidths,
  watch: TextWatch,
): AsyncGenerator<(TableRow | FindingItem)[], void, undefined> {
  for await (const batch of readCsv(bytes, limits)) {
    const rows: (TableRow | FindingItem)[] = notes.splice(0).map((note) => toFinding(note));
    for (const item of batch) {
      if (item.problem) {
        rows.push(toFinding(item.problem));
        continue;
      }
      const row = new TextRow(item.row, item.cells);
      widths.note(row);
      watch.see(row);
      rows.push(row);
    }
    yield rows;
  }
}
