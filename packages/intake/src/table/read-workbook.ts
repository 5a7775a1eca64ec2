import { UnreadableError } from '../bytes/problem.ts';
import type { SheetRows, Workbook } from '../bytes/xlsx.ts';
import { EntrySheets } from '../forms/entry-sheets.ts';
import type { MainPlan } from '../forms/item-plan.ts';
import type { FindingItem, IntakeItem } from '../item.ts';
import { namesOf, unclearType } from '../record-type/type-of-record.ts';
import type { UnclearTable } from './choose-type.ts';
import { isFilled } from './content.ts';
import { readTable, type TableEnd, type TableFacts } from './read-table.ts';
import { plansOf, rolesOf } from './sheet-plans.ts';
import { SheetSource } from './sheet-source.ts';

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
    if (end.top) isRead = true;
    else if (await isEmpty(workbook.rows(name))) continue;
    else passedOver.push(end.unclear?.isTie ? unclearSheet(name, end.unclear) : notRead(name));
    unclear ??= end.unclear;
  }
  if (!isRead && unclear)
    throw new UnreadableError('intake.record-type-unclear', namesOf(unclear.candidates));
  if (!isRead) throw new UnreadableError('intake.no-headings', { place: 'sheets' });
  yield [...passedOver, ...beside(workbook)];
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
  const source = new SheetSource(workbook, sheet, reading.answers);
  const entries = plan && new EntrySheets(plan, workbook, reading);
  const end = yield* readTable(
    { sheet, rows: source.rows(), merged: () => source.merged(), ...(entries && { entries }) },
    reading,
  );
  if (end.top) yield await source.finish(end.top);
  return end;
}

/** Whether a sheet holds nothing at all, as those that come with every new workbook. It is read to its first value. */
async function isEmpty(rows: SheetRows): Promise<boolean> {
  try {
    for await (const batch of rows)
      if (batch.some((item) => item.problem || item.content.some(isFilled))) return false;
    return true;
  } catch (error) {
    // Nobody knows what is on a sheet that is damaged.
    if (!(error instanceof UnreadableError)) throw error;
    return false;
  }
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
