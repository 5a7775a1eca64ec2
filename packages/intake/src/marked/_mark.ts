import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { blobOf } from '../bytes/_fixtures.ts';
import { shownRow } from '../bytes/_workbook.ts';
import { defaultLimits } from '../bytes/limits.ts';
import { openWorkbook } from '../bytes/xlsx.ts';
import type { SheetItem } from '../bytes/xlsx-sheet-reader.ts';
import { markWorkbook } from './mark-workbook.ts';
import type { MarkedChange, MarkedFinding, MarkOptions, MarkWords } from './marks.ts';
import { markColours } from './style-book.ts';

/** Words of marks for tests. */
export const words: MarkWords = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  why: 'Why',
  fix: 'Fix',
  findings: 'Findings',
  changes: 'Changes',
  aboutFindings: 'How to read the marks.',
  aboutChanges: 'What was read in another form.',
  noFindings: 'Nothing to mend.',
  noChanges: 'Nothing was changed.',
  severity: 'Kind',
  sheet: 'Sheet',
  cell: 'Cell',
  heading: 'Heading',
  what: 'What',
  code: 'Code',
  before: 'Before',
  after: 'Read as',
  done: 'What was done',
  moreInCell: (count) => `${count} more`,
  withoutComment: (sheet, cells) => `${sheet}: ${cells} without a comment`,
  changesNotListed: (count) => `${count} changes not listed`,
};

/** A finding at a cell of the sheet `Cases`. */
export function finding(cell: string, more: Partial<MarkedFinding> = {}): MarkedFinding {
  return {
    severity: 'error',
    code: 'core.not-a-date',
    what: `Something is wrong at ${cell}.`,
    why: 'It matters.',
    fix: 'Mend it.',
    sheet: 'Cases',
    cell,
    ...more,
  };
}

/** Marks a workbook. */
export async function mark(
  source: Blob,
  findings: readonly MarkedFinding[],
  changes: readonly MarkedChange[] = [],
  options: Partial<MarkOptions> = {},
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of markWorkbook(source, findings, changes, { words, ...options }))
    chunks.push(chunk.slice());
  return new Blob(chunks);
}

/** The parts of a workbook as text, by name. */
export async function partsOf(blob: Blob): Promise<Record<string, string>> {
  const entries = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What our own reader sees on a sheet, each row in one line. */
export async function rowsOf(blob: Blob, sheet = 'Cases'): Promise<string[]> {
  const items: SheetItem[] = [];
  for await (const batch of (await openWorkbook(blob, defaultLimits)).rows(sheet)) items.push(...batch);
  return items.map(shownRow);
}

/** A Blob of bytes that a library gives. */
export function blobFrom(bytes: ArrayBuffer | Uint8Array): Blob {
  return blobOf(new Uint8Array(bytes));
}

/** The first sheet of a workbook made for tests. */
export const sheetPart = 'xl/worksheets/sheet1.xml';

/** The rows of the first sheet as they are written. */
export async function writtenRows(blob: Blob): Promise<string> {
  const { [sheetPart]: xml = '' } = await partsOf(blob);
  return xml.slice(xml.indexOf('<sheetData>') + 11, xml.indexOf('</sheetData>'));
}

/** Rows in which a style that marking added is written as the colour it has. */
export async function colouredRows(blob: Blob): Promise<string> {
  const colours = await coloursOf(blob);
  return (await writtenRows(blob)).replace(/ s="(\d+)"/gu, (_, style: string) => {
    const colour = colours[Number(style)];
    const mark = Object.entries(markColours).find(([, known]) => known === colour)?.[0];
    return mark === undefined ? ` s="${style}"` : ` s="${mark}"`;
  });
}

/** The colour of each cell format of a workbook. */
async function coloursOf(blob: Blob): Promise<(string | undefined)[]> {
  const { 'xl/styles.xml': styles = '' } = await partsOf(blob);
  const fills = [...styles.matchAll(/<fill>(.*?)<\/fill>/gsu)].map(
    ([, fill = '']) => /fgColor rgb="(\w+)"/u.exec(fill)?.[1],
  );
  const formats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? '';
  return [...formats.matchAll(/<xf [^>]*?>/gu)].map(([xf]) => fills[Number(/fillId="(\d+)"/u.exec(xf)?.[1])]);
}

export async function notesOf(blob: Blob, sheet = 'Cases'): Promise<Record<string, string>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await blob.arrayBuffer());
  const notes: Record<string, string> = {};
  book.getWorksheet(sheet)?.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { note } = cell;
      if (note !== undefined)
        notes[cell.address] =
          typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
    }),
  );
  return notes;
}
