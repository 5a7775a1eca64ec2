import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnsOf, headingAt } from '@amparo/core';
import { grievanceCase } from '@amparo/grievance';
import { sampleCases } from '@amparo/grievance/samples';
import ExcelJS from 'exceljs';
import { caseColumns, cellOf } from './columns.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', '.cache');

/** A file to read, made once and kept. */
export interface TableFile {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
}

/** Headings of columns, as people write them. */
const headingsOf = (columns: readonly string[]): string[] =>
  columns.map((name) => {
    const steps = name.split('/').filter((step) => !/^\d+$/u.test(step));
    const column = columnsOf(grievanceCase).find(({ path }) => path === steps.join('/'));
    if (!column) throw new Error(`There is no column ${name}.`);
    return headingAt(column, (name.match(/\d+/gu) ?? []).map(Number)).title;
  });

type Cell = string | number | boolean | Date | undefined;

/** Invented cases as rows of cells, always the same. */
function* rowsOfCases(count: number, columns: readonly string[]): Generator<Cell[]> {
  for (const record of sampleCases({ seed: 1, count }))
    yield columns.map((name) => cut(cellOf(record, name)));
}

/**
 * Narratives are cut, so that cells of few characters decide: they are what costs. Amounts lose a third decimal, as that
 * is something to ask about and not to read.
 */
function cut(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return /\d\.\d{3}$/u.test(cell) ? cell.slice(0, -1) : cell.slice(0, 60);
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells
    .map((cell) => {
      const text = cell === undefined ? '' : String(cell);
      return /["\r\n,]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',')}\n`;
}

/** Samples change with the standard: a file made of other samples, or of other columns, is not used. */
function pathOf(kind: string, count: number, columns: readonly string[]): string {
  const [first] = rowsOfCases(1, columns);
  const mark = createHash('sha256')
    .update(JSON.stringify([headingsOf(columns), first]))
    .digest('hex')
    .slice(0, 8);
  return join(folder, `table-${count}-${mark}.${kind}`);
}

async function made(path: string, rows: number, write: (to: string) => Promise<void>): Promise<TableFile> {
  if (!existsSync(path)) {
    process.stderr.write(`Writing ${rows.toLocaleString('en')} invented rows (once) ...\n`);
    await mkdir(folder, { recursive: true });
    await write(`${path}.partial`);
    await rename(`${path}.partial`, path);
  }
  return { path, bytes: statSync(path).size, rows };
}

/** Invented cases as CSV, one a row. */
export function makeCsv(count: number): Promise<TableFile> {
  const path = pathOf('csv', count, caseColumns);
  return made(path, count, async (to) => {
    const file = createWriteStream(to);
    file.write(csvLine(headingsOf(caseColumns)));
    for (const cells of rowsOfCases(count, caseColumns))
      if (!file.write(csvLine(cells))) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
  });
}

/** The same as a workbook, with shared texts, numbers, yes and no, and days as dates. */
export function makeXlsx(count: number, columns = caseColumns): Promise<TableFile> {
  const path = pathOf('xlsx', count, columns);
  return made(path, count, async (to) => {
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({
      filename: to,
      useSharedStrings: true,
      useStyles: true,
    });
    const sheet = book.addWorksheet('Cases');
    sheet.addRow(headingsOf(columns)).commit();
    for (const cells of rowsOfCases(count, columns)) {
      const row = sheet.addRow(
        cells.map((cell) =>
          typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(cell)
            ? new Date(`${cell}T00:00:00Z`)
            : cell,
        ),
      );
      row.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      });
      row.commit();
    }
    sheet.commit();
    await book.commit();
  });
}
