import { parseCellRange } from '../bytes/cell-address.ts';
import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import { type ByteSource, isBlob, readChunks } from '../bytes/source.ts';
import { openWorkbook, type SheetRows, type Workbook } from '../bytes/xlsx.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { toFinding } from '../problem-finding.ts';
import { readTable, type TableReading } from './read-table.ts';
import type { TableRow } from './table.ts';

/** Reads every visible sheet of a workbook that has known headings; says of the others that they were not read. */
export async function* readWorkbookRecords(
  source: ByteSource,
  reading: TableReading,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  const workbook = await openWorkbook(isBlob(source) ? source : await gather(source, limits), limits);
  let read = 0;
  const passedOver: FindingItem[] = [];
  for (const { name, hidden } of workbook.sheets) {
    if (hidden === 'visible' && (yield* readSheetRecords(workbook, name, reading)) !== undefined) read += 1;
    else passedOver.push(notRead(name));
  }
  if (read === 0) throw new UnreadableError('intake.no-headings');
  if (passedOver.length > 0) yield passedOver;
}

async function* readSheetRecords(
  workbook: Workbook,
  sheet: string,
  reading: TableReading,
): AsyncGenerator<IntakeItem[], number | undefined, undefined> {
  const rows = workbook.rows(sheet);
  const headingRow = yield* readTable({ sheet, rows: sheetRows(rows, sheet) }, reading);
  if (headingRow !== undefined)
    yield rows.summary.merged.flatMap((range) => merged(sheet, range, headingRow));
  return headingRow;
}

async function* sheetRows(
  rows: SheetRows,
  sheet: string,
): AsyncGenerator<TableRow | FindingItem, void, undefined> {
  for await (const batch of rows) {
    for (const item of batch) yield item.problem ? toFinding(item.problem, sheet) : item;
  }
}

/** Merged cells in or below the headings; above them they are a title. */
function merged(sheet: string, range: string, headingRow: number): FindingItem[] {
  const place = parseCellRange(range);
  if (place && place.to.row < headingRow) return [];
  return [
    {
      kind: 'finding',
      diagnostic: {
        code: 'intake.cells-merged',
        severity: 'warning',
        path: '',
        params: {},
        fix: 'ask',
      },
      address: { kind: 'cell', sheet, cell: range, row: place?.from.row ?? 0 },
    },
  ];
}

function notRead(sheet: string): FindingItem {
  return {
    kind: 'finding',
    diagnostic: {
      code: 'intake.sheet-not-read',
      severity: 'warning',
      path: '',
      params: {},
    },
    address: { kind: 'cell', sheet, cell: 'A1', row: 1 },
  };
}

/** A workbook must be read at several places, so one from a stream is held, up to the limit of what it may unpack to. */
async function gather(source: AsyncIterable<Uint8Array>, limits: Limits): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of readChunks(source)) {
    size += chunk.length;
    if (size > limits.uncompressedBytes)
      throw new UnreadableError('intake.too-large', {
        limit: limits.uncompressedBytes,
      });
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}
