import { allOf, type WorkbookParts, workbookOf } from './_fixtures.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { openWorkbook } from './xlsx.ts';
import type { CellValue } from './xlsx-cell.ts';
import type { SheetItem } from './xlsx-sheet-reader.ts';

function valueText(value: CellValue): string {
  if (value.kind === 'boolean') return String(value.boolean);
  return value.kind === 'error' ? '' : value.text;
}

/** A row or problem in one line. */
export const shownRow = (item: SheetItem): string =>
  item.problem
    ? `${item.row}!${item.problem.code}${item.problem.params.cell === undefined ? '' : `@${item.problem.params.cell}`}`
    : `${item.row}${item.hidden ? 'h' : ''}: ${item.cells.map(({ ref, value, formula }) => `${ref}=${value.kind}${formula ? '*' : ''}(${valueText(value)})`).join(' ')}`;

/** The rows of a sheet of a workbook, each in one line. */
export async function rows(blob: Blob, sheet = 'Cases', limits: Limits = defaultLimits): Promise<string[]> {
  return (await allOf((await openWorkbook(blob, limits)).rows(sheet))).map(shownRow);
}

/** Rows of a workbook of which some parts are others. */
export function rowsWith(xml: string, more: WorkbookParts = {}): Promise<string[]> {
  return rows(workbookOf(xml, more));
}

/** One entry of a list of relationships. */
export const relationship = (id: string, kind: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${more}/>`;
/** A list of relationships. */
export const relationshipList = (...list: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
