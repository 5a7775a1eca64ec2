import { readCsv } from '../bytes/csv.ts';
import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import type { ByteSource } from '../bytes/source.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { toFinding } from '../problem-finding.ts';
import { namesOf } from '../record-type/type-of-record.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './table.ts';
import type { TableReading } from './table-reader.ts';

/** Reads a CSV file as one table. */
export async function* readCsvRecords(
  source: ByteSource,
  reading: TableReading,
  limits: Limits,
  encoding?: string,
): AsyncGenerator<IntakeItem[], void, undefined> {
  const rows = csvRows(source, limits, encoding);
  const { headingRow, unclear } = yield* readTable({ rows }, reading);
  if (unclear) throw new UnreadableError('intake.record-type-unclear', namesOf(unclear.candidates));
  if (headingRow === undefined) throw new UnreadableError('intake.no-headings');
}

async function* csvRows(
  source: ByteSource,
  limits: Limits,
  encoding?: string,
): AsyncGenerator<TableRow | FindingItem, void, undefined> {
  for await (const batch of readCsv(source, limits, encoding === undefined ? {} : { encoding })) {
    for (const item of batch) {
      if (item.problem) {
        yield toFinding(item.problem);
        continue;
      }
      const { row, cells } = item;
      yield {
        row,
        cells: cells.flatMap((text, column) =>
          text === '' ? [] : [{ column, value: { kind: 'text' as const, text } }],
        ),
      };
    }
  }
}
