import { fileURLToPath } from 'node:url';
import type { Severity } from '@amparo/core';
import type { Finding } from '@amparo/validate';
import ExcelJS from 'exceljs';
import { amparo } from './_cli.ts';

/** The colours of marks as the documentation shows them: red, amber, blue. */
const colours: Readonly<Record<string, Severity>> = {
  FFF6B8B0: 'error',
  FFFFE29A: 'warning',
  FFDDECFA: 'note',
};

/** What is seen of one cell of a marked workbook. */
export interface SeenCell {
  readonly mark?: Severity;
  readonly note?: string;
}

/** The marks and comments of a sheet, by address. */
export function marksOf(book: ExcelJS.Workbook, sheet: string): Record<string, SeenCell> {
  const seen: Record<string, SeenCell> = {};
  book.getWorksheet(sheet)?.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const fill = cell.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined;
      const mark = fill === undefined ? undefined : colours[fill];
      const { note } = cell;
      const text = typeof note === 'string' ? note : (note?.texts ?? []).map((run) => run.text).join('');
      if (mark || text !== '')
        seen[cell.address] = { ...(mark && { mark }), ...(text !== '' && { note: text }) };
    }),
  );
  return seen;
}

export async function bookFrom(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** The rows of a list on one of the added sheets: texts of its cells, without what stands above. */
export function listOn(book: ExcelJS.Workbook, sheet: string, firstHeading: string): string[][] {
  const rows: string[][] = [];
  let isBelow = false;
  book.getWorksheet(sheet)?.eachRow((row) => {
    const texts = (row.values as unknown[])
      .slice(1)
      .map((value) => (value === undefined ? '' : textOf(value)));
    if (isBelow) rows.push(texts);
    isBelow ||= texts[0] === firstHeading;
  });
  return rows;
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : String(value);
}

/** An example of this repository. */
export function example(path: string): string {
  return fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url));
}

/** All findings of a report that are about single cells, by the address of the cell. */
export function cellsOf(findings: readonly Finding[], sheet: string | undefined): Map<string, Finding[]> {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { address } = finding;
    if (address?.kind !== 'cell' || address.sheet !== sheet || !/^[A-Z]+\d+$/u.test(address.cell)) continue;
    cells.set(address.cell, [...(cells.get(address.cell) ?? []), finding]);
  }
  return cells;
}

/** Checks a file and writes it back marked; gives the report. */
export async function checkMarked(path: string, marked: string, ...more: string[]) {
  const { code, stdout, stderr } = await amparo([
    'check',
    path,
    '--marked',
    marked,
    '--format',
    'json',
    '--now',
    '2026-06-01T00:00:00Z',
    ...more,
  ]);
  return { code, stderr, report: code === 0 || code === 1 ? JSON.parse(stdout) : undefined };
}
