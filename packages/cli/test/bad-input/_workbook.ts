import { goodCases } from '../_files.ts';
import { tableOf } from '../_tables.ts';
import { canary } from './_outcome.ts';
import { type Entry, zipOf } from './_zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a workbook by the names of their entries; undefined leaves one out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

const [good] = goodCases(1) as [object];
/** One good case with a canary in its narrative, as headings and cells; without a phone number, as invented ones are doubtful. */
const { columns, rows } = tableOf([{ ...good, narrative: canary, complainantContact: undefined }]);
export const headings: readonly string[] = columns.map(({ heading }) => heading);
export const cells: readonly string[] = (rows[0] ?? []).map((text) => text ?? '');

/** Where a column stands, from 0. */
export function columnOf(heading: string): number {
  const at = headings.indexOf(heading);
  if (at === -1) throw new Error(`There is no column ${heading}.`);
  return at;
}

/** The letters of a column, from 0. */
export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The address of a cell by the heading of its column. */
export function at(heading: string, row: number): string {
  return `${letters(columnOf(heading))}${row}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A row of texts as XML; single cells can be other XML, by their address. */
export function row(
  number: number,
  texts: readonly string[],
  others: Readonly<Record<string, string>> = {},
): string {
  const made = texts.map((text, column) => {
    const ref = `${letters(column)}${number}`;
    const inline = `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
    return others[ref] ?? (text === '' ? '' : inline);
  });
  return `<row r="${number}">${made.join('')}</row>`;
}

/** The headings and the good case below them, with single cells of other XML. */
export function caseRows(others: Readonly<Record<string, string>> = {}): string {
  return row(1, headings, others) + row(2, cells, others);
}

/** A worksheet part. */
export function sheetXml(rowsXml: string, { before = '', after = '', attributes = '' } = {}): string {
  return `<worksheet xmlns="${main}" xmlns:r="${office}"${attributes}>${before}<sheetData>${rowsXml}</sheetData>${after}</worksheet>`;
}

export function relationship(id: string, kind: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${more}/>`;
}

export function relationshipList(...list: string[]): string {
  return `<Relationships xmlns="${relationships}">${list.join('')}</Relationships>`;
}

/** The workbook part with sheets of the given names, and what stands before and behind them. */
export function workbookXml(names: readonly string[] = ['Cases'], { before = '', after = '' } = {}): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}">${before}<sheets>${sheets.join('')}</sheets>${after}</workbook>`;
}

/** The parts of a workbook of one sheet. Its formats: 0 general, 1 date, 2 date and time, 3 text. */
export function partsOf(sheet: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationshipList(relationship('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookXml(),
    'xl/_rels/workbook.xml.rels': relationshipList(
      relationship('s1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('t1', 'sharedStrings', 'sharedStrings.xml'),
      relationship('y1', 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>${canary}</t></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    ...more,
  };
}

/** The entries of parts, to be changed before they are packed. */
export function entriesOf(parts: Parts): Entry[] {
  return Object.entries(parts).flatMap(([name, data]) => (data === undefined ? [] : [{ name, data }]));
}

/** A workbook of one sheet. */
export function workbook(sheet: string = sheetXml(caseRows()), more: Parts = {}): Buffer {
  return zipOf(entriesOf(partsOf(sheet, more)));
}

/** The sheet of the good case. */
export const sheet = sheetXml(caseRows());
/** The entries of its workbook. */
export const whole = entriesOf(partsOf(sheet));
/** The entry of the sheet. */
export const sheetName = 'xl/worksheets/sheet1.xml';
/** A workbook of which one entry, the sheet unless named, is another. */
export function withEntry(change: Partial<Entry>, name = sheetName): Buffer {
  return zipOf(whole.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
}

/** A workbook in which one cell of the good case is other XML. */
export function withCell(heading: string, xml: string, more: Parts = {}): Buffer {
  const ref = at(heading, 2);
  return workbook(sheetXml(caseRows({ [ref]: xml.replace('REF', ref) })), more);
}
