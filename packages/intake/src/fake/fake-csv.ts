import { readCsv } from '../bytes/csv.ts';
import type { CsvItem } from '../bytes/csv-rows.ts';
import type { Limits } from '../bytes/limits.ts';
import type { TextSource } from '../bytes/text-source.ts';
import { TextRow } from '../table/table.ts';
import { fakeRows, type SourceProblem } from './fake-rows.ts';
import type { Faking } from './table-plan.ts';

const writeChars = 1 << 16;
const delimiters: Readonly<Record<string, string>> = { semicolon: ';', tab: '\t', pipe: '|' };
/** Rows with the faults that a row alone can have. Others become blank lines. */
const faultyRows: Readonly<Record<string, string>> = {
  'intake.csv-after-quote': '"a" b',
  'intake.nul': '\0',
};

/** A CSV file with made-up values: the same delimiter, blank lines, widths of rows. */
export async function* fakeCsv(
  { bytes, notes }: TextSource,
  faking: Faking,
  limits: Limits,
  sheet?: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let delimiter = ',';
  let line = 1;
  let written: string | undefined;
  for await (const item of fakeRows(csvBatches(readCsv(bytes, limits)), faking, sheet)) {
    if (written === undefined) {
      const isMarked = 'fault' in item && item.fault.problem.code === 'intake.bom';
      // Excel knows UTF-8 by it, and so must whoever opens the fake.
      written = isMarked || notes.some(({ code }) => code === 'intake.bom') ? '\ufeff' : '';
    }
    if ('fault' in item && item.fault.problem.code === 'intake.csv-delimiter') {
      const found = delimiters[String(item.fault.problem.params.delimiter)];
      delimiter = found ?? '^';
      if (found === undefined) written += 'sep=^\n';
      continue;
    }
    const row = 'fault' in item ? item.fault.row : item.fake.row;
    // A note on the file is no row.
    if ('fault' in item && faultyRows[item.fault.problem.code] === undefined) continue;
    written += '\n'.repeat(Math.max(0, row - line));
    line = row + 1;
    written +=
      'fault' in item
        ? `${faultyRows[item.fault.problem.code]}\n`
        : `${csvLine(item.fake.content as readonly (string | undefined)[], delimiter)}\n`;
    if (written.length < writeChars) continue;
    yield encoder.encode(written);
    written = '';
  }
  yield encoder.encode(written ?? '');
}

async function* csvBatches(batches: AsyncIterable<CsvItem[]>) {
  for await (const batch of batches)
    yield batch.map((item) =>
      item.problem
        ? ({ row: item.row, problem: item.problem } satisfies SourceProblem)
        : new TextRow(item.row, item.cells),
    );
}

function csvLine(cells: readonly (string | undefined)[], delimiter: string): string {
  const line = cells
    .map((cell = '') =>
      cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(delimiter);
  return line === '' ? '""' : line;
}
