import { columnName, parseCellRange } from '../bytes/cell-address.ts';
import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import { type ByteSource, isBlob, readChunks } from '../bytes/source.ts';
import { openWorkbook, type SheetRows, type Workbook } from '../bytes/xlsx.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { toFinding } from '../problem-finding.ts';
import { namesOf, unclearType } from '../record-type/type-of-record.ts';
import type { UnclearTable } from './choose-type.ts';
import { readTable, type TableEnd } from './read-table.ts';
import type { TableRow } from './table.ts';
import type { TableReading } from './table-reader.ts';

/**
 * Reads every visible sheet of a workbook whose headings tell a record type, each with its own; says of the others that
 * they were not read. Headings that two types share equally are an error; those of some other list are not.
 */
export async function* readWorkbookRecords(
  source: ByteSource,
  reading: TableReading,
  limits: Limits,
): AsyncGenerator<IntakeItem[], void, undefined> {
  const workbook = await openWorkbook(isBlob(source) ? source : await gather(source, limits), limits);
  let isRead = false;
  let unclear: TableEnd['unclear'];
  const passedOver: FindingItem[] = [];
  for (const { name, hidden } of workbook.sheets) {
    const end: TableEnd = hidden === 'visible' ? yield* readSheetRecords(workbook, name, reading) : {};
    if (end.headingRow !== undefined) isRead = true;
    else passedOver.push(end.unclear?.isTie ? unclearSheet(name, end.unclear) : notRead(name));
    unclear ??= end.unclear;
  }
  if (!isRead && unclear)
    throw new UnreadableError('intake.record-type-unclear', namesOf(unclear.candidates));
  if (!isRead) throw new UnreadableError('intake.no-headings');
  yield [...passedOver, ...beside(workbook)];
}

function unclearSheet(sheet: string, { row, candidates }: UnclearTable): FindingItem {
  return {
    kind: 'finding',
    diagnostic: unclearType(candidates),
    address: { kind: 'cell', sheet, cell: String(row), row },
  };
}

/** What a workbook holds besides cells; every workbook has properties, so they are not worth a word. */
function beside({ macros, extras }: Workbook): FindingItem[] {
  const found = [...extras.filter((extra) => extra !== 'document-properties'), ...(macros ? ['macros'] : [])];
  return found.map((extra) => ({
    kind: 'finding',
    diagnostic: {
      code: 'intake.not-read-beside-cells',
      severity: 'note',
      path: '',
      params: { extra: extra.replaceAll('-', '') },
    },
  }));
}

async function* readSheetRecords(
  workbook: Workbook,
  sheet: string,
  reading: TableReading,
): AsyncGenerator<IntakeItem[], TableEnd, undefined> {
  const rows = workbook.rows(sheet);
  const hidden: number[] = [];
  const end = yield* readTable({ sheet, rows: sheetRows(rows, sheet, hidden) }, reading);
  const { headingRow } = end;
  if (headingRow === undefined) return end;
  const { merged, hiddenColumns } = rows.summary;
  yield [
    ...merged.flatMap((range) => mergedCells(sheet, range, headingRow)),
    ...hiddenParts(
      sheet,
      'columns',
      hiddenColumns.map(([from]) => ({ cell: columnName(from), row: headingRow })),
    ),
    ...hiddenParts(
      sheet,
      'rows',
      hidden.map((row) => ({ cell: String(row), row })),
    ),
  ];
  return end;
}

async function* sheetRows(
  rows: SheetRows,
  sheet: string,
  hidden: number[],
): AsyncGenerator<TableRow | FindingItem, void, undefined> {
  for await (const batch of rows) {
    // A cell without a value is a fault of its record; the same said of the sheet would count it twice.
    const errors = new Set(
      batch.flatMap((item) =>
        item.problem ? [] : item.cells.filter(({ value }) => value.kind === 'error').map(({ ref }) => ref),
      ),
    );
    for (const item of batch) {
      if (item.problem && errors.has(String(item.problem.params.cell))) continue;
      // The first hidden row stands for all, so that a filtered sheet does not fill memory.
      if (!item.problem && item.hidden && hidden.length === 0) hidden.push(item.row);
      yield item.problem ? toFinding(item.problem, sheet) : item;
    }
  }
}

/** Hidden rows and columns are read like others; nobody sees them in the spreadsheet, so it is said. */
function hiddenParts(
  sheet: string,
  what: 'rows' | 'columns',
  places: readonly { cell: string; row: number }[],
): FindingItem[] {
  const [first] = places;
  if (!first) return [];
  return [
    {
      kind: 'finding',
      diagnostic: { code: 'intake.hidden-read', severity: 'note', path: '', params: { what } },
      address: { kind: 'cell', sheet, ...first },
    },
  ];
}

/** Merged cells in or below the headings; above them they are a title. */
function mergedCells(sheet: string, range: string, headingRow: number): FindingItem[] {
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
