import type { Workbook } from '../bytes/xlsx.ts';
import { contentTypes } from '../marked/content-types.ts';
import { linkList } from '../marked/links.ts';
import { ZipWriter } from '../marked/zip-writer.ts';
import { xmlAttribute } from '../workbook/xml-text.ts';
import { fakeSheet } from './fake-sheet.ts';
import type { SheetNames } from './fake-sheet-names.ts';
import type { Faking } from './table-plan.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = (text: string) => [
  new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
];

const styles = `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="166" formatCode="hh:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[164, 165, 166].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

/**
 * A workbook with made-up values. It is written anew, so that nothing comes into it which is not meant to: no comments,
 * pictures, links, names, lists of drop-downs, properties, macros.
 */
export async function* fakeWorkbook(
  workbook: Workbook,
  names: SheetNames,
  faking: Faking,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipWriter();
  const { sheets } = workbook;
  for (const { name } of sheets) {
    if (names.of(name) !== name) faking.guard.add(name);
    faking.answered.addSheet(name, names.of(name));
  }
  const part = (name: string, text: string) =>
    zip.add(name, text.startsWith('<?xml') ? [new TextEncoder().encode(text)] : xml(text));
  const types = sheets
    .map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${contentTypes.sheet}"/>`,
    )
    .join('');
  yield* part(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${contentTypes.relationships}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypes.styles}"/>${types}</Types>`,
  );
  yield* part(
    '_rels/.rels',
    linkList([{ id: 'rId1', type: `${links}/officeDocument`, target: 'xl/workbook.xml' }]),
  );
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${xmlAttribute(names.of(name))}" sheetId="${at + 1}"${hidden === 'visible' ? '' : ` state="${hidden === 'hidden' ? 'hidden' : 'veryHidden'}"`} r:id="rId${at + 1}"/>`,
  );
  yield* part(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr${workbook.date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
  );
  yield* part(
    'xl/_rels/workbook.xml.rels',
    linkList([
      ...sheets.map((_, at) => ({
        id: `rId${at + 1}`,
        type: `${links}/worksheet`,
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: `${links}/styles`, target: 'styles.xml' },
    ]),
  );
  yield* part('xl/styles.xml', styles);
  for (const [at, { name }] of sheets.entries())
    yield* zip.add(`xl/worksheets/sheet${at + 1}.xml`, fakeSheet(workbook.rows(name), faking, name));
  yield zip.finish();
}
