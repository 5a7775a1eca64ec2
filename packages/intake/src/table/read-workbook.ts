import { UnreadableError } from '../bytes/problem.ts';
import type { SheetRows, Workbook } from '../bytes/xlsx.ts';
import { EntrySheets } from '../forms/entry-sheets.ts';
import { findItemSheets } from '../forms/find-item-sheets.ts';
import type { MainPlan, SheetTop } from '../forms/item-plan.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { namesOf, unclearType } from '../record-type/type-of-record.ts';
import type { UnclearTable } from './choose-type.ts';
import { headingRows } from './find-headings.ts';
import { findStart } from './find-start.ts';
import { readTable, type TableEnd, type TableFacts } from './read-table.ts';
import { roleOf, type SheetRole } from './sheet-mark.ts';
import { SheetSource } from './sheet-source.ts';
import type { TableRow } from './table.ts';

/**
 * Reads every visible sheet of a workbook whose headings tell a record type, each with its own; says of the others that
 * they were not read. Headings that two types share equally are an error; those of some other list are not.
 */
export async function* readWorkbookRecords(
  workbook: Workbook,
  reading: TableFacts,
): AsyncGenerator<IntakeItem[], void, undefined> {
  let isRead = false;
  let unclear: TableEnd['unclear'];
  const passedOver: FindingItem[] = [];
  const roles = await rolesOf(workbook);
  const facts: TableFacts = {
    ...reading,
    fromTemplate: [...roles.values()].includes('about'),
    dateSystem: workbook.date1904 ? '1904' : '1900',
  };
  const plans = await plansOf(workbook, roles, facts);
  const ofEntries = new Set(plans.flatMap(({ items }) => items.map(({ sheet }) => sheet.name)));
  for (const { name, hidden } of workbook.sheets) {
    if (roles.has(name) || ofEntries.has(name)) continue;
    const plan = plans.find(({ sheet }) => sheet === name);
    const end: TableEnd = hidden === 'visible' ? yield* readSheetRecords(workbook, name, facts, plan) : {};
    if (end.headingRow !== undefined) isRead = true;
    else passedOver.push(end.unclear?.isTie ? unclearSheet(name, end.unclear) : notRead(name));
    unclear ??= end.unclear;
  }
  if (!isRead && unclear)
    throw new UnreadableError('intake.record-type-unclear', namesOf(unclear.candidates));
  if (!isRead) throw new UnreadableError('intake.no-headings');
  yield [...passedOver, ...beside(workbook)];
}

/** What sheets that hold no records are for, as far as they say so themselves. */
async function rolesOf(workbook: Workbook): Promise<Map<string, SheetRole>> {
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
async function plansOf(
  workbook: Workbook,
  roles: ReadonlyMap<string, SheetRole>,
  { types, languages }: TableFacts,
): Promise<readonly MainPlan[]> {
  const sheets = workbook.sheets.filter(({ name, hidden }) => hidden === 'visible' && !roles.has(name));
  if (sheets.length < 2) return [];
  const tops: SheetTop[] = [];
  for (const { name } of sheets) {
    try {
      const top = await topRows(workbook.rows(name));
      tops.push({ name, top, found: await findStart(top, types, languages, name) });
    } catch (error) {
      // What is damaged is told when it is read, after the sheets before it.
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return findItemSheets(tops);
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

function unclearSheet(sheet: string, { row, candidates }: UnclearTable): FindingItem {
  return {
    kind: 'finding',
    diagnostic: unclearType(candidates),
    address: { kind: 'cell', sheet, cell: String(row), row },
  };
}

/** What a workbook holds besides cells; every workbook has properties, so they are not worth a word. */
function beside({ macros, extras }: Workbook): FindingItem[] {
  const found = [...extras.filter((extra) => extra !== 'document-properties'), ...(macros ? ['macros'] : [])];
  return found.map((extra) => ({
    kind: 'finding',
    diagnostic: {
      code: 'intake.not-read-beside-cells',
      severity: 'note',
      path: '',
      params: { extra: extra.replaceAll('-', '') },
    },
  }));
}

async function* readSheetRecords(
  workbook: Workbook,
  sheet: string,
  reading: TableFacts,
  plan: MainPlan | undefined,
): AsyncGenerator<IntakeItem[], TableEnd, undefined> {
  const source = new SheetSource(workbook, sheet);
  const entries = plan && new EntrySheets(plan, workbook, reading);
  const end = yield* readTable({ sheet, rows: source.rows(), ...(entries && { entries }) }, reading);
  const { headingRow } = end;
  if (headingRow === undefined) return end;
  yield source.findings(headingRow);
  return end;
}

function notRead(sheet: string): FindingItem {
  return {
    kind: 'finding',
    diagnostic: {
      code: 'intake.sheet-not-read',
      severity: 'warning',
      path: '',
      params: {},
    },
    address: { kind: 'cell', sheet, cell: 'A1', row: 1 },
  };
}
