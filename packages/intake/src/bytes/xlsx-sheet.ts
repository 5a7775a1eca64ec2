import { PlainRows } from './plain-rows.ts';
import type { CellContext } from './xlsx-cell.ts';
import { spreadsheetNamespaces } from './xlsx-names.ts';
import { type GrowingSummary, type SheetItem, SheetReader } from './xlsx-sheet-reader.ts';
import { parseXml } from './xml.ts';

/** What a sheet says besides its rows; complete once its rows are read. */
export interface SheetSummary {
  /** Ranges shown as one cell, such as B4:B9. */
  readonly merged: readonly string[];
  /** Hidden columns, first and last, from 0. */
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[];
}

/** The rows of a worksheet part, one batch per chunk of it. */
export async function* readSheet(
  chunks: AsyncIterable<Uint8Array>,
  context: CellContext,
  summary: GrowingSummary,
): AsyncGenerator<SheetItem[], void, undefined> {
  // Read twice, a sheet does not list its ranges twice.
  summary.merged.length = 0;
  summary.hiddenColumns.length = 0;
  const reader = new SheetReader(context, summary);
  const rows = new PlainRows(context, reader);
  const part = { part: 'worksheet', namespaces: spreadsheetNamespaces };
  for await (const _ of parseXml(chunks, part, reader, context.limits, rows)) {
    const items = reader.take();
    if (items.length > 0) yield items;
  }
  const items = reader.take();
  if (items.length > 0) yield items;
}
