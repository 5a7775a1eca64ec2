import ExcelJS from 'exceljs';
import type { Canaries } from './_canaries.ts';

/** A workbook with canaries in its cells and wherever else a workbook can hold a text. */
export async function canaryWorkbook(
  canaries: Canaries,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const text = () => canaries.text();
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    creator: text(),
    lastModifiedBy: text(),
    title: text(),
    subject: text(),
    keywords: text(),
    description: text(),
    company: text(),
    manager: text(),
    category: text(),
  });
  const sheet = book.addWorksheet('Cases', { headerFooter: { oddHeader: text(), oddFooter: text() } });
  for (const cells of rows) sheet.addRow([...cells]);
  const last = sheet.rowCount + 1;
  rows.at(-1)?.forEach((_, at) => {
    const cell = sheet.getCell(last, at + 1);
    const kinds: ExcelJS.CellValue[] = [
      canaries.number(),
      { richText: [{ text: text() }, { text: text(), font: { bold: true } }] },
      { text: text(), hyperlink: `https://example.org/${text()}` },
      { formula: `CONCAT("${text()}","x")`, result: text() },
      { formula: `"${text()}"`, date1904: false },
      { error: '#REF!' },
    ];
    cell.value = kinds[at % kinds.length] as ExcelJS.CellValue;
  });
  sheet.getCell('A2').note = text();
  sheet.getCell('C4').note = { texts: [{ text: text() }] };
  sheet.getCell('D4').dataValidation = {
    type: 'list',
    formulae: [`"${text()},${text()}"`],
    promptTitle: text(),
    prompt: text(),
    error: text(),
    errorTitle: text(),
  };
  sheet.mergeCells('B5:B7');
  book.definedNames.add('Cases!$A$1', text());
  for (const [name, state] of [
    ['Notes', 'visible'],
    ['Lists', 'hidden'],
  ] as const) {
    const other = book.addWorksheet(name, { state });
    for (let row = 0; row < 30; row += 1) other.addRow([text(), text()]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
