import { cellRef, LAST_ROW } from '../bytes/cell-address.ts';
import { readCsv } from '../bytes/csv.ts';
import type { Limits } from '../bytes/limits.ts';
import { UnreadableError } from '../bytes/problem.ts';
import { xmlAttribute, xmlText } from '../workbook/xml-text.ts';
import type { Parts } from './book.ts';
import { contentTypes } from './content-types.ts';
import { plainStyles } from './edit-styles.ts';
import { linkList } from './links.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WRITE_CHARS = 1 << 16;
/** The format of text: what is typed into such a cell later stays as it is typed, too. */
const TEXT = 1;

/** A CSV file that becomes a sheet. */
export interface CsvSheet {
  readonly name: string;
  /** Its text in UTF-8. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** The parts of a workbook made of CSV files: their rows at their numbers, each value as text. */
export function csvParts(sheets: readonly CsvSheet[], limits: Limits): Parts {
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
  const each = (write: (sheet: CsvSheet, number: number) => string) =>
    sheets.map((sheet, at) => write(sheet, at + 1)).join('');
  const type = (part: string, is: string) => `<Override PartName="/xl/${part}" ContentType="${is}"/>`;
  const texts: Readonly<Record<string, string>> = {
    '_rels/.rels': linkList([{ id: 'rId1', type: `${LINKS}/officeDocument`, target: 'xl/workbook.xml' }]),
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${contentTypes.relationships}"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')}${type('styles.xml', contentTypes.styles)}${each((_, number) => type(`worksheets/sheet${number}.xml`, contentTypes.sheet))}</Types>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><bookViews><workbookView/></bookViews><sheets>${each(({ name }, number) => `<sheet name="${xmlAttribute(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': linkList([
      ...sheets.map((_, at) => ({
        id: `rId${at + 1}`,
        type: `${LINKS}/worksheet`,
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: `${LINKS}/styles`, target: 'styles.xml' },
    ]),
    'xl/styles.xml': plainStyles(MAIN, 2).replace(
      // The second format is that of text.
      /(<xf numFmtId=")0("[^>]*)(\/><\/cellXfs>)/u,
      '$149$2 applyNumberFormat="1"$3',
    ),
  };
  const parts = new Map(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet]));
  return {
    names: [...Object.keys(texts), ...parts.keys()],
    has: (part) => Object.hasOwn(texts, part) || parts.has(part),
    packed: () => undefined,
    async *read(part) {
      const sheet = parts.get(part);
      if (sheet) yield* sheetOf(sheet.open(), limits);
      else yield new TextEncoder().encode(texts[part]);
    },
  };
}

async function* sheetOf(
  text: AsyncIterable<Uint8Array>,
  limits: Limits,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  let written = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="18" defaultRowHeight="15"/><cols><col min="1" max="16384" width="18" style="${TEXT}" customWidth="1"/></cols><sheetData>`;
  for await (const batch of readCsv(text, limits)) {
    for (const { row, ...item } of batch) {
      // What could not be read is marked; its row stays empty.
      if (!('cells' in item)) continue;
      if (row > LAST_ROW) throw new UnreadableError('intake.too-many-rows', { limit: LAST_ROW });
      const cells = item.cells.map((value, column) =>
        value === ''
          ? ''
          : `<c r="${cellRef(column, row)}" s="${TEXT}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`,
      );
      written += `<row r="${row}">${cells.join('')}</row>`;
      if (written.length < WRITE_CHARS) continue;
      yield encoder.encode(written);
      written = '';
    }
  }
  const all = `A1:XFD${LAST_ROW}`;
  written += `</sheetData><ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
  yield encoder.encode(written);
}
