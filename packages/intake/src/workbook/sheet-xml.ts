import { columnName } from '../bytes/cell-address.ts';
import { type CellFormat, styleIndex } from './cell-style.ts';
import { legacyDrawingXml } from './comments.ts';
import { type DataValidation, dataValidationsXml } from './data-validation.ts';
import { cellXml, type WrittenCell } from './sheet-cell.ts';

/** A column of a sheet. */
export interface SheetColumn {
  /** In characters of the standard font, up to 255. */
  readonly width?: number;
  /** How its cells show numbers, also those that are still empty. */
  readonly format?: CellFormat;
}

/** A row with a height of its own, in points. */
export interface TallRow {
  readonly cells: readonly WrittenCell[];
  readonly height: number;
}

/** What the beginning of a sheet says. */
export interface SheetView {
  readonly columns?: readonly SheetColumn[];
  /** Rows and columns at the top and side that stay in sight. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Whether columns run from right to left, as Arabic is written. */
  readonly rightToLeft?: boolean;
  /** Whether all columns are printed on one page, beside each other. */
  readonly printWide?: boolean;
}

/** The sheet up to its rows. */
export function sheetStartXml(view: SheetView, isFirst: boolean): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${view.printWide ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView${view.rightToLeft ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `${paneXml(view)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columnsXml(view.columns ?? [])}<sheetData>`
  );
}

function paneXml({ frozenRows = 0, frozenColumns = 0 }: SheetView): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const cell = `${columnName(frozenColumns)}${frozenRows + 1}`;
  const split = `${frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`}${frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`}`;
  return `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

const standardWidth = 9.14;

function columnsXml(columns: readonly SheetColumn[]): string {
  if (columns.length === 0) return '';
  const list = columns.map(({ width = standardWidth, format = 'general' }, at) => {
    const style = format === 'general' ? '' : ` style="${styleIndex('plain', format)}"`;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  return `<cols>${list.join('')}</cols>`;
}

/** One row. An empty one is written too where it has a height. */
export function rowXml(
  row: readonly WrittenCell[] | TallRow,
  number: number,
  formats: readonly CellFormat[],
): string {
  const cells = 'cells' in row ? row.cells : row;
  let xml = '';
  for (let column = 0; column < cells.length; column += 1)
    xml += cellXml(cells[column], column, number, formats[column] ?? 'general');
  if ('cells' in row) return `<row r="${number}" ht="${row.height}" customHeight="1">${xml}</row>`;
  return xml === '' ? '' : `<row r="${number}">${xml}</row>`;
}

/** The sheet from behind its rows on. `comments` is the relationship to the drawing of its comments, where it has any. */
export function sheetEndXml(
  { printWide }: SheetView,
  validations: readonly DataValidation[],
  comments: string | undefined,
): string {
  return (
    `</sheetData>${dataValidationsXml(validations)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape"${printWide ? ' fitToHeight="0"' : ''}/>` +
    `${comments === undefined ? '' : legacyDrawingXml(comments)}</worksheet>`
  );
}
