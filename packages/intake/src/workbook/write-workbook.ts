import { LAST_COLUMN, LAST_ROW } from '../bytes/cell-address.ts';
import { stylesXml } from './cell-style.ts';
import { type CellComment, commentShapesXml, commentsXml } from './comments.ts';
import type { DataValidation } from './data-validation.ts';
import {
  commentsRelationship,
  contentTypesXml,
  packageRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from './package-parts.ts';
import type { WrittenCell } from './sheet-cell.ts';
import { isSheetName } from './sheet-name.ts';
import { rowXml, type SheetView, sheetEndXml, sheetStartXml, type TallRow } from './sheet-xml.ts';
import { type ZipPart, ZipStream } from './zip-stream.ts';

/** Rows of a sheet from the top, taken one after the other. */
export type WrittenRows =
  | Iterable<readonly WrittenCell[] | TallRow>
  | AsyncIterable<readonly WrittenCell[] | TallRow>;

/** A sheet to write. */
export interface WrittenSheet extends SheetView {
  /** As its tab shows it: at most 31 UTF-16 units without `[ ] : * ? / \`. */
  readonly name: string;
  readonly rows: WrittenRows;
  readonly hidden?: boolean;
  /** Taken behind the rows, so that they can be gathered while rows are given. */
  readonly comments?: Iterable<CellComment>;
  /** Taken behind the rows. */
  readonly validations?: Iterable<DataValidation>;
}

/**
 * Writes a workbook (.xlsx) sheet by sheet and row by row: memory does not grow with the rows. Text is written as text,
 * whatever it begins with, so nothing in it is ever run. The same content gives the same bytes, and nothing is said of
 * who wrote it or when.
 *
 * @throws {RangeError} for a name that no sheet can have, two sheets of one name, more rows or columns than a sheet has, or a cell
 * that no workbook can hold. It says where, and never what stands there.
 * @example
 * ```ts
 * import { writeWorkbook } from '@amparo/intake/workbook';
 * const chunks = [];
 * for await (const chunk of writeWorkbook([{ name: 'Cases', rows: [['Case ID', 'Phone'], ['C-0113', '+60100000000']] }]))
 *   chunks.push(chunk);
 * const file = new Blob(chunks);
 * ```
 */
export async function* writeWorkbook(
  sheets: readonly WrittenSheet[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const listed = namedSheets(sheets);
  const zip = new ZipStream();
  await zip.whole('_rels/.rels', packageRelationshipsXml());
  await zip.whole('xl/workbook.xml', workbookXml(listed));
  await zip.whole('xl/_rels/workbook.xml.rels', workbookRelationshipsXml(listed.length));
  await zip.whole('xl/styles.xml', stylesXml());
  yield* zip.take();
  const withComments = new Set<number>();
  for (const [at, sheet] of sheets.entries()) {
    const number = at + 1;
    const part = zip.part(`xl/worksheets/sheet${number}.xml`);
    let comments: readonly CellComment[] = [];
    let isWhole = false;
    try {
      part.add(sheetStartXml(sheet, number === 1));
      for await (const _ of writeRows(part, sheet)) yield* zip.take();
      comments = [...(sheet.comments ?? [])];
      const drawing = comments.length > 0 ? commentsRelationship : undefined;
      part.add(sheetEndXml(sheet, [...(sheet.validations ?? [])], drawing));
      await part.end();
      isWhole = true;
    } finally {
      if (!isWhole) await part.abandon();
    }
    if (comments.length > 0) {
      withComments.add(number);
      await zip.whole(`xl/worksheets/_rels/sheet${number}.xml.rels`, sheetRelationshipsXml(number));
      await zip.whole(`xl/comments${number}.xml`, commentsXml(comments));
      await zip.whole(`xl/drawings/vmlDrawing${number}.vml`, commentShapesXml(comments, number));
    }
    yield* zip.take();
  }
  // Which sheets have comments is known only now; readers find this part by the directory at the end.
  await zip.whole(
    '[Content_Types].xml',
    contentTypesXml(listed.map(({ number }) => ({ number, comments: withComments.has(number) }))),
  );
  zip.end();
  yield* zip.take();
}

/** Writes the rows; gives a turn whenever bytes may be ready. */
async function* writeRows(part: ZipPart, sheet: WrittenSheet): AsyncGenerator<void, void, undefined> {
  const formats = (sheet.columns ?? []).map(({ format = 'general' }) => format);
  let number = 0;
  const write = (row: readonly WrittenCell[] | TallRow): boolean => {
    number += 1;
    const { length } = 'cells' in row ? row.cells : row;
    if (number > LAST_ROW || length > LAST_COLUMN + 1)
      throw new RangeError(
        `The sheet “${sheet.name}” would have more than ${LAST_ROW} rows or ${LAST_COLUMN + 1} columns. Write fewer into one sheet.`,
      );
    return part.add(rowXml(row, number, formats));
  };
  // Awaiting rows that are there already would take longer than writing them.
  if (Symbol.iterator in sheet.rows) {
    for (const row of sheet.rows) if (write(row)) yield part.pack();
  } else {
    for await (const row of sheet.rows) if (write(row)) yield part.pack();
  }
}

function namedSheets(sheets: readonly WrittenSheet[]) {
  if (sheets.length === 0) throw new RangeError('A workbook must have at least one sheet.');
  if (sheets.every(({ hidden }) => hidden))
    throw new RangeError('A workbook must have at least one sheet that is not hidden.');
  const names = new Set<string>();
  for (const { name } of sheets) {
    if (!isSheetName(name))
      throw new RangeError(
        `A sheet cannot have the name “${name}”: at most 31 characters, none of [ ] : * ? / \\ and no ' at its ends.`,
      );
    if (names.has(name.toLowerCase())) throw new RangeError(`Two sheets have the name “${name}”.`);
    names.add(name.toLowerCase());
  }
  return sheets.map(({ name, hidden = false }, at) => ({ number: at + 1, name, hidden }));
}
