import { UnreadableError } from '../bytes/problem.ts';
import type { SheetRows, Workbook } from '../bytes/xlsx.ts';
import { findItemSheets } from '../forms/find-item-sheets.ts';
import type { MainPlan, SheetTop } from '../forms/item-plan.ts';
import { declaredSheets } from './declared-sheets.ts';
import { headingRows } from './find-headings.ts';
import { findStart } from './find-start.ts';
import type { TableFacts } from './read-table.ts';
import { roleOf, type SheetRole } from './sheet-mark.ts';
import type { TableRow } from './table.ts';

/** What sheets that hold no records are for, as far as they say so themselves. */
export async function rolesOf(workbook: Workbook): Promise<Map<string, SheetRole>> {
  const roles = new Map<string, SheetRole>();
  for (const { name } of workbook.sheets) {
    try {
      const role = roleOf(await firstRows(workbook.rows(name)));
      if (role !== undefined) roles.set(name, role);
    } catch (error) {
      // What is damaged is told when it is read, after the sheets before it.
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return roles;
}

/** The rows that come first, without those that have a fault; the sheet is not read further. */
async function firstRows(rows: SheetRows): Promise<TableRow[]> {
  for await (const batch of rows) return batch.flatMap((item) => (item.problem ? [] : [item]));
  return [];
}

/** Which sheets hold entries of records on another sheet. One sheet alone has no other. */
export async function plansOf(
  workbook: Workbook,
  roles: ReadonlyMap<string, SheetRole>,
  {
    types,
    languages,
    answers,
  }: Pick<TableFacts, 'types' | 'languages'> & Partial<Pick<TableFacts, 'answers'>>,
): Promise<readonly MainPlan[]> {
  const sheets = workbook.sheets.filter(({ name, hidden }) => hidden === 'visible' && !roles.has(name));
  if (sheets.length < 2) return [];
  const tops: SheetTop[] = [];
  for (const { name } of sheets) {
    try {
      const top = await topRows(workbook.rows(name));
      tops.push({ name, top, found: await findStart(top, types, languages, name, answers) });
    } catch (error) {
      // What is damaged is told when it is read, after the sheets before it.
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return findItemSheets(tops, await declaredSheets(workbook, roles));
}

/** As many rows as may hold the headings, without those that have a fault; the sheet is not read further. */
async function topRows(rows: SheetRows): Promise<TableRow[]> {
  const top: TableRow[] = [];
  for await (const batch of rows) {
    for (const item of batch) if (!item.problem) top.push(item);
    if (top.length >= headingRows) break;
  }
  return top.slice(0, headingRows);
}
