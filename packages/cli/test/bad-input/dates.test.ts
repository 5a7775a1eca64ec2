import { readFile } from 'node:fs/promises';
import { isDate } from '@amparo/core';
import { describe, expect, test } from 'vitest';
import { file } from '../_files.ts';
import { savedByLibreOffice, skipWithoutLibreOffice } from '../_libre-office.ts';
import { readAll } from './_read.ts';
import { escaped, row, sheetXml, workbook, workbookXml } from './_workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Formats as workbooks write them: those of days, of times and of numbers, plain and as offices have them. */
const formats = [
  'General',
  '0',
  '0.00',
  '#,##0 "days"',
  '0.00E+00',
  '@',
  '[Red]-0;[Blue]0',
  '[$RM] #,##0.00',
  '[>=100]0;0.0',
  '\\d0',
  'yyyy-mm-dd',
  'd/m/yyyy',
  'dd/mm/yyyy;@',
  'm/d/yy',
  'mmm',
  'mmmm yyyy',
  'mmm\\-yy',
  'dddd, d. mmmm yyyy',
  'yyyy"/"mm"/"dd',
  '[$-409]m/d/yy h:mm AM/PM;@',
  '[$-409]d\\-mmm\\-yyyy;@',
  '[$-1070000]d/m/yyyy;@',
  '[$-41E]d mmmm yyyy',
  '[$-F800]dddd, mmmm dd, yyyy',
  'yyyy"\u5e74"m"\u6708"d"\u65e5"',
  '[Red]yyyy-mm-dd',
  'dd/mm/yyyy\\ hh:mm',
  'yyyy-mm-dd"T"hh:mm:ss',
  'd.m.yy h:mm',
  'h:mm',
  'h:mm:ss AM/PM',
  'mm:ss.0',
  '[h]:mm:ss',
  '[mm]:ss',
];
const builtIn = [0, 1, 2, 3, 4, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 49];

/** What a number is as a day, whatever time stands behind it. */
const serials = ['61', '366', '1000.25', '36526', '44927', '45291', '45291.5', '45291.99', '50000', '112.75'];

interface Cell {
  readonly style: number;
  readonly serial: string;
}

const cells: readonly Cell[] = [...formats, ...builtIn].flatMap((_, style) =>
  serials.map((serial) => ({ style, serial })),
);

function stylesXml(): string {
  const own = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`);
  const ids = [...formats.map((_, i) => 200 + i), ...builtIn];
  const xfs = ids.map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}

/** A workbook in which each row has an id and a number under one of the formats. */
function datesWorkbook(date1904: boolean): Buffer {
  const rows = cells.map(({ style, serial }, i) => {
    const number = i + 2;
    return `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>C-${i}</t></is></c><c r="B${number}" s="${style}"><v>${serial}</v></c></row>`;
  });
  const sheet = sheetXml(row(1, ['Case number', 'Incident start', 'Channel']) + rows.join(''));
  return workbook(sheet, {
    '[Content_Types].xml': contentTypes,
    'xl/styles.xml': stylesXml(),
    'xl/workbook.xml': workbookXml(['Cases'], { before: date1904 ? '<workbookPr date1904="1"/>' : '' }),
  });
}

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/></Types>`;

/** The days that we read, in the order of the rows; undefined where a cell is none. */
async function daysRead(bytes: Buffer): Promise<(string | undefined)[]> {
  const { records } = await readAll(new Blob([new Uint8Array(bytes)]), 'dates.xlsx');
  return (records as { incidentStart?: string | null }[]).map(({ incidentStart }) =>
    isDate(incidentStart ?? '') ? (incidentStart as string) : undefined,
  );
}

/** What LibreOffice takes each cell for: the kind of its value and, for a date, the day. */
async function kindsByLibreOffice(bytes: Buffer): Promise<{ kind: string; day: string | undefined }[]> {
  const [made = ''] = await savedByLibreOffice(await file('dates.xlsx', bytes), 'fods');
  const xml = await readFile(made, 'utf8');
  return [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gsu)]
    .slice(1, cells.length + 1)
    .map(([, inner = '']) => {
      const [, second = ''] = inner.match(/<table:table-cell[^>]*>/gu) ?? [];
      return {
        kind: /office:value-type="([a-z]+)"/u.exec(second)?.[1] ?? '',
        day: /office:date-value="(\d{4}-\d\d-\d\d)/u.exec(second)?.[1],
      };
    });
}

describe('dates in workbooks', () => {
  test.each([
    ['1900', false],
    ['1904', true],
  ])('50a each date format in the system of %s is read as LibreOffice reads it', async (_, date1904) => {
    if (skipWithoutLibreOffice('bad input, dates of workbooks')) return;
    const bytes = datesWorkbook(date1904);
    const ours = await daysRead(bytes);
    const theirs = await kindsByLibreOffice(bytes);
    expect(ours).toHaveLength(cells.length);
    expect(theirs).toHaveLength(cells.length);
    const days = new Set<string>();
    for (const [i, { kind, day }] of theirs.entries()) {
      const { style, serial } = cells[i] as Cell;
      const shown = [formats[style] ?? builtIn[style - formats.length], serial];
      // A time of day on a day that the format does not show is a moment to us and a length of time to LibreOffice.
      if (kind === 'time') continue;
      if (kind === 'date') days.add(day ?? '');
      expect([...shown, ours[i]]).toEqual([...shown, kind === 'date' ? day : undefined]);
    }
    expect(days.size).toBeGreaterThan(7);
  });

  test.each([
    ['45291', false, '2023-12-31'],
    ['45291', true, '2028-01-01'],
    ['61', false, '1900-03-01'],
    ['59', false, '1900-02-28'],
    ['1', false, '1900-01-01'],
    // Excel shows a 29 February 1900 that never was.
    ['60', false, undefined],
    ['0', false, undefined],
    ['0.5', false, undefined],
    ['0', true, '1904-01-01'],
    ['-1', false, undefined],
    ['-1', true, undefined],
    ['2958466', false, undefined],
    ['2957004', true, undefined],
    ['1e300', false, undefined],
    ['45291.9999999', false, '2024-01-01'],
  ])('50b the number %s, in the system of 1904: %s, is the day %s', async (serial, date1904, day) => {
    const cell = `<c r="B2" s="1"><v>${serial}</v></c>`;
    const sheet = sheetXml(
      `${row(1, ['Case number', 'Incident start', 'Channel'])}${row(2, ['C-1', 'x'], { B2: cell })}`,
    );
    const bytes = workbook(sheet, {
      'xl/workbook.xml': workbookXml(['Cases'], { before: `<workbookPr date1904="${date1904}"/>` }),
    });
    expect(await daysRead(bytes)).toEqual([day]);
    const { codes } = await readAll(new Blob([new Uint8Array(bytes)]), 'dates.xlsx');
    if (day === undefined)
      expect(codes).toEqual([expect.stringMatching(/^intake\.date-(serial|not-understood|calendar)$/u)]);
  });
});
