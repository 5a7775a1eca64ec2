import { open } from 'node:fs/promises';
import { type WrittenValue, writeWorkbook } from '@amparo/intake/workbook';
import ExcelJS from 'exceljs';

const columns = 45;
const words = [
  'hotline',
  'unpaid-wages',
  'MYR',
  '2026-03-01',
  'Lotus Contoh Garments',
  'no',
  'medium',
  'ค่าจ้างค้างจ่าย',
];

/** Invented rows as a register of cases has them: ids, codes, names, amounts, some empty cells. */
export function* rowsOfTable(count: number): Generator<WrittenValue[], void, undefined> {
  for (let row = 0; row < count; row += 1)
    yield Array.from({ length: columns }, (_, column) => {
      const draw = (row * 31 + column * 17) % 101;
      if (column === 0) return `5a0f4a0e-8f0f-4c55-9d0a-${String(row).padStart(12, '0')}`;
      if (draw < 15) return undefined;
      if (draw < 25) return row % 1000;
      return draw < 35 ? `C-${row}-${column}` : (words[draw % words.length] as string);
    });
}

/** Writers by name: each writes so many rows to a file. */
export const variants: ReadonlyMap<string, (path: string, rows: number) => Promise<void>> = new Map([
  ['ours', writeOurs],
  ['exceljs, streaming', writeExcelJs],
]);

async function writeOurs(path: string, rows: number): Promise<void> {
  const file = await open(path, 'w');
  for await (const chunk of writeWorkbook([{ name: 'Cases', rows: rowsOfTable(rows) }]))
    await file.writeFile(chunk);
  await file.close();
}

async function writeExcelJs(path: string, rows: number): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: false,
    useStyles: false,
  });
  const sheet = book.addWorksheet('Cases');
  for (const row of rowsOfTable(rows)) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}
