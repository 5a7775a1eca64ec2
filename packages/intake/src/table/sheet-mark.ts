import { cellText } from '../values/value.ts';
import type { TableRow } from './table.ts';

/**
 * What a sheet that holds no records is for: `about` explains a template, `lists` holds its drop-downs, `changes` lists
 * what reading changed, `findings` what a check found.
 */
export type SheetRole = 'about' | 'lists' | 'changes' | 'findings';

/** How many rows at the top of a sheet may hold its mark. */
const markRows = 3;
const mark = /^amparo:(about|lists|changes|findings)(?: |$)/u;

/**
 * The text by which a sheet without records says what it is for, so that reading passes over it. It stands in the first
 * column of one of the first three rows, with nothing before it in its cell. `facts` are for people who wonder what it is.
 */
export function sheetMark(role: SheetRole, ...facts: readonly string[]): string {
  return [`amparo:${role}`, ...facts].join(' ');
}

/** What a sheet is for by its first rows; undefined for sheets that may hold records. */
export function roleOf(rows: readonly TableRow[]): SheetRole | undefined {
  for (const { row, cells } of rows) {
    if (row > markRows) break;
    const first = cells.find(({ column }) => column === 0);
    const role = first?.value.kind === 'text' ? mark.exec(cellText(first.value))?.[1] : undefined;
    if (role !== undefined) return role as SheetRole;
  }
  return undefined;
}
