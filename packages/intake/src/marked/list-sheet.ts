import { cellRef, LAST_ROW } from '../bytes/cell-address.ts';
import { xmlAttribute, xmlText } from '../workbook/xml-text.ts';
import type { ListFormat, StyleBook } from './style-book.ts';
import { isTall, linesOf } from './text-size.ts';

/** A cell of a list. */
export interface ListCell {
  readonly text: string;
  readonly format?: ListFormat;
  /** The place in the workbook that the cell leads to: a sheet and an address on it. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A sheet with a title, lines of text and a list. */
export interface ListSheet {
  readonly title: string;
  /** By which reading knows that the sheet holds no records; see `sheetMark`. */
  readonly mark: string;
  readonly lines: readonly ListCell[];
  /** Headings with the widths of their columns, in digits. */
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: AsyncIterable<readonly ListCell[]> | Iterable<readonly ListCell[]>;
  /** What stands below the headings when there are no rows. */
  readonly nothing: string;
  readonly isRightToLeft: boolean;
}

/** Excel can hold no more links on a sheet than some 65,000. */
const MOST_LINKS = 60_000;
const WRITE_CHARS = 1 << 16;
/** Widths are given in digits; letters are narrower on the whole. */
const LETTERS_PER_DIGIT = 1.1;
/** Points of a line, also in scripts that stand higher, and of the highest row there can be. */
const LINE = 15.5;
const TALL_LINE = 19;
const HIGHEST = 400;

/** How many rows fit on a sheet with so many lines above its list. */
export function roomFor(lines: number): number {
  return LAST_ROW - headingRowBelow(lines);
}

/** The row of the headings: below the title, the mark, the lines and an empty row. */
export function headingRowBelow(lines: number): number {
  return lines + 4;
}

/** Writes a list as a worksheet part. All texts are text: nothing that begins like a formula is one. */
export async function* listSheet(
  list: ListSheet,
  styles: StyleBook,
  namespace: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  const { title, mark, lines, columns, isRightToLeft } = list;
  const headings = headingRowBelow(lines.length);
  const links: string[] = [];
  const row = (number: number, cells: readonly ListCell[]): string => {
    const written = cells.map(({ text, format = 'text', link }, at) => {
      const ref = cellRef(at, number);
      if (link && links.length < MOST_LINKS) links.push(hyperlink(ref, link));
      const style = styles.list(format);
      return text === ''
        ? `<c r="${ref}" s="${style}"/>`
        : `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
    });
    const height = lineHeightOf(cells, columns);
    return `<row r="${number}"${height}>${written.join('')}</row>`;
  };
  const widths = columns.map(
    ({ width }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles.list('text')}" customWidth="1"/>`,
  );
  let text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"${isRightToLeft ? ' rightToLeft="1"' : ''}><pane ySplit="${headings}" topLeftCell="A${headings + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
  text += row(1, [{ text: title, format: 'title' }]);
  text += row(2, [{ text: mark, format: 'faint' }]);
  lines.forEach((line, at) => {
    text += row(at + 3, [{ format: 'plain', ...line }]);
  });
  text += row(
    headings,
    columns.map(({ heading }) => ({ text: heading, format: 'heading' })),
  );
  let last = headings;
  for await (const cells of list.rows) {
    if (last === LAST_ROW) break;
    last += 1;
    text += row(last, cells);
    if (text.length < WRITE_CHARS) continue;
    yield encoder.encode(text);
    text = '';
  }
  const isEmpty = last === headings;
  if (isEmpty) text += row(headings + 1, [{ text: list.nothing, format: 'plain' }]);
  text += '</sheetData>';
  if (!isEmpty) text += `<autoFilter ref="A${headings}:${cellRef(columns.length - 1, last)}"/>`;
  if (links.length > 0) text += `<hyperlinks>${links.join('')}</hyperlinks>`;
  text +=
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;A, &amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
  yield encoder.encode(text);
}

/** The height of a row whose texts take more than a line; not every program finds it by itself. */
function lineHeightOf(cells: readonly ListCell[], columns: ListSheet['columns']): string {
  let lines = 1;
  let isHigher = false;
  cells.forEach(({ text, format }, at) => {
    if (format === 'title' || format === 'faint' || format === 'plain') return;
    isHigher ||= isTall(text);
    lines = Math.max(lines, linesOf(text, (columns[at]?.width ?? 1) * LETTERS_PER_DIGIT));
  });
  if (lines === 1 && !isHigher) return '';
  return ` ht="${Math.min(HIGHEST, lines * (isHigher ? TALL_LINE : LINE))}" customHeight="1"`;
}

function hyperlink(ref: string, { sheet, cell }: { sheet: string; cell: string }): string {
  const location = `'${sheet.replaceAll("'", "''")}'!${cell}`;
  return `<hyperlink ref="${ref}" location="${xmlAttribute(location)}"/>`;
}
