import type { RecordType } from '@amparo/core';
import { cellValue } from '../bytes/xlsx-cell.ts';
import { type HeadingRow, leavingOut, readHeadings } from '../table/find-headings.ts';
import { fold } from '../values/fold.ts';
import { cellText } from '../values/value.ts';
import { withGroups } from './form-headings.ts';
import type { ItemPlan, LinkKind, MainPlan, SheetTop } from './item-plan.ts';
import { type ListIndex, listIndexes, positionWords } from './list-index.ts';

/**
 * Finds the sheets of a workbook whose rows are entries of records on another sheet: by the columns that exports of forms
 * link repeats with, else by a column headed like the record's id, with more headings of an entry than of a record.
 * A sheet of a template that is there under its name holds entries of the list that the template `declared` it for.
 */
export function findItemSheets(
  sheets: readonly SheetTop[],
  declared: ReadonlyMap<string, string> = new Map(),
): readonly MainPlan[] {
  const plans: MainPlan[] = [];
  const taken = new Set<string>();
  for (const main of sheets) {
    const record = typeOf(main);
    if (!record || taken.has(main.name) || declared.has(main.name) || isRepeat(main)) continue;
    const keyAt = keysOf(main, record);
    const items: ItemPlan[] = [];
    for (const sheet of sheets) {
      if (sheet === main || taken.has(sheet.name)) continue;
      const plan = isRepeat(sheet)
        ? repeatPlan(sheet, main, record, keyAt, items)
        : keyAt.id === undefined
          ? undefined
          : itemPlan(sheet, main, record, declared.get(sheet.name));
      if (plan) items.push(plan);
    }
    if (items.length === 0) continue;
    const placed = items.flatMap((plan) => placedIn(plan, items));
    for (const { sheet } of placed) taken.add(sheet.name);
    plans.push({ sheet: main.name, record, keyAt, items: placed });
  }
  return plans.filter(({ sheet }) => !taken.has(sheet));
}

function typeOf({ found }: SheetTop): RecordType | undefined {
  return found.start.row === undefined ? undefined : found.start.known?.record;
}

/** Whether a sheet is the export of a repeat. */
function isRepeat({ found: { form } }: SheetTop): boolean {
  return form !== undefined && (form.at.has('_parent_index') || form.at.has('PARENT_KEY'));
}

function keysOf({ found }: SheetTop, record: RecordType): MainPlan['keyAt'] {
  const { form, rows, lookup, start } = found;
  const headings = rows.find(({ row }) => row === start.row);
  const id = headings?.cells.find(
    ({ key }) => lookup.of(record).find(key)?.column.path === record.idField,
  )?.at;
  const kobo = form?.at.get('_index');
  const odk = form?.at.get('KEY');
  return {
    ...(id !== undefined && { id }),
    ...(kobo !== undefined && { kobo }),
    ...(odk !== undefined && { odk }),
  };
}

/** The text of a cell in the first row below the headings in which it holds one. */
function firstText({ top }: SheetTop, below: number, at: number): string | undefined {
  for (const { row, content } of top) {
    const cell = row > below ? content[at] : undefined;
    const text = cell === undefined ? '' : cellText(cellValue(cell));
    if (text !== '') return text;
  }
  return undefined;
}

/** The repeat that a key of ODK leads to, without the numbers of its entries: `intake/claims`. */
const repeatIn = (key: string | undefined) =>
  key
    ?.split('/')
    .slice(1)
    .join('/')
    .replaceAll(/\[\d+\]/g, '');

/** The sheet of a repeat in an export of a form. */
function repeatPlan(
  sheet: SheetTop,
  main: SheetTop,
  record: RecordType,
  keyAt: MainPlan['keyAt'],
  items: readonly ItemPlan[],
): ItemPlan | undefined {
  const { form, rows, lookup } = sheet.found;
  const headings = rows.find(({ row }) => row === form?.row);
  if (!form || !headings) return undefined;
  const kind: LinkKind = form.at.has('PARENT_KEY') ? 'odk' : 'kobo';
  const parentAt = form.at.get(kind === 'odk' ? 'PARENT_KEY' : '_parent_index');
  const ownAt = form.at.get(kind === 'odk' ? 'KEY' : '_index');
  if (keyAt[kind] === undefined || parentAt === undefined) return undefined;
  const repeats = items.filter((plan) => plan.kind === kind);
  const parent =
    kind === 'odk'
      ? odkParent(repeatIn(firstText(sheet, form.row, parentAt)), repeats)
      : koboParent(firstText(sheet, form.row, form.at.get('_parent_table_name') ?? -1), main, repeats);
  const repeat =
    kind === 'odk' && ownAt !== undefined ? repeatIn(firstText(sheet, form.row, ownAt)) : undefined;
  const around = parent?.index.path;
  const lists = listIndexes(record, lookup).filter(({ lists }) => lists.at(-2) === around);
  const names = [repeat?.split('/').at(-1), sheet.name].filter((name) => name !== undefined);
  const index = bestList(
    lists.map((list) => ({ ...list, fields: withGroups(list.fields, form) })),
    headings,
    names,
  );
  if (!index) return undefined;
  return {
    sheet,
    record,
    index,
    kind,
    parent: parent?.sheet.name ?? main.name,
    headings,
    parentAt: [parentAt],
    positionAt: undefined,
    ownAt: ownAt === undefined ? [] : [ownAt],
  };
}

/** The repeat that another stands in, by the paths that keys lead to; undefined for the submission itself. */
function odkParent(path: string | undefined, repeats: readonly ItemPlan[]): ItemPlan | undefined {
  if (path === undefined || path === '') return undefined;
  return repeats.find(
    ({ sheet, ownAt: [at = -1] }) => repeatIn(firstText(sheet, sheet.found.form?.row ?? 0, at)) === path,
  );
}

/** Names of sheets are cut to 31 characters, what cells say of them is not. */
const cutName = 31;

function koboParent(
  name: string | undefined,
  main: SheetTop,
  repeats: readonly ItemPlan[],
): ItemPlan | undefined {
  if (name === undefined || name === main.name) return undefined;
  const isSheet = (sheet: string) =>
    sheet === name || (name.length > cutName && sheet === name.slice(0, cutName));
  return repeats.find(({ sheet }) => isSheet(sheet.name));
}

/** What a sheet or file may be called for its list: `claims`, `form-claims.csv`, `intake/claims`. */
function namesOf(sheet: string): string[] {
  const name = sheet.replace(/\.(?:csv|tsv)$/iu, '');
  return [name, name.split('/').at(-1) ?? '', name.split('-').at(-1)?.replace(/~\d+$/u, '') ?? ''].map(fold);
}

/** How surely a sheet or file is called for a list: 2 by its whole name, 1 by the end of it, which others may share. */
function namingOf(sheet: string, { names }: ListIndex): 0 | 1 | 2 {
  const [whole = '', ...ends] = namesOf(sheet);
  if (names.has(whole)) return 2;
  return ends.some((name) => names.has(name)) ? 1 : 0;
}

/** The list that most headings speak for; the name of the sheet decides between those that are level. */
function bestList(
  lists: readonly ListIndex[],
  headings: HeadingRow,
  names: readonly string[],
): ListIndex | undefined {
  const scored = lists
    .map((list) => ({
      list,
      found: readHeadings(headings, list.fields).found.length,
      named: Math.max(...names.map((name) => namingOf(name, list))),
    }))
    .filter(({ found }) => found > 0)
    .sort((one, other) => other.named - one.named || other.found - one.found);
  const [best, next] = scored;
  if (!best) return undefined;
  const isLevel = next !== undefined && next.named === best.named && next.found === best.found;
  return isLevel ? undefined : best.list;
}

/** A sheet whose rows name their record by its id. A list that the sheet is declared for leaves nothing to find out. */
function itemPlan(
  sheet: SheetTop,
  main: SheetTop,
  record: RecordType,
  declared: string | undefined,
): ItemPlan | undefined {
  const { rows, lookup } = sheet.found;
  const own = lookup.of(record);
  const ownType = typeOf(sheet);
  let lists: readonly ListIndex[] | undefined;
  let best: ItemPlan | undefined;
  let most = 0;
  for (const headings of rows) {
    const idAt = headings.cells.find(({ key }) => own.find(key)?.column.path === record.idField)?.at;
    if (idAt === undefined) continue;
    lists ??= listIndexes(record, lookup);
    const sure = lists.find(({ path }) => path === declared);
    const asRecords = ownType && !sure ? readHeadings(headings, lookup.of(ownType)).found.length - 1 : 0;
    for (const index of sure ? [sure] : lists) {
      const positions = index.lists.map((path) => {
        const list = lists?.find((candidate) => candidate.path === path) as ListIndex;
        const words = positionWords(list, record, lookup);
        return headings.cells.find(
          ({ at, key }) => at !== idAt && key.text.includes('#') && words.has(fold(key.text)),
        )?.at;
      });
      const outer = positions.slice(0, -1);
      const positionAt = positions.at(-1);
      const links = new Set([idAt, ...positions.filter((at) => at !== undefined)]);
      const left = leavingOut(headings, links);
      const found = readHeadings(left, index.fields).found.length;
      if (found === 0) continue;
      const named = namingOf(sheet.name, index);
      const score = found * 4 + named + (links.size - 1) * 4 - (outer.includes(undefined) ? 3 : 0);
      if (
        score <= most ||
        (ownType === record || ownType === undefined ? found < asRecords : found <= asRecords)
      )
        continue;
      if (found <= asRecords && named === 0 && links.size === 1) continue;
      most = score;
      const known = outer.filter((at) => at !== undefined);
      best = {
        sheet,
        record,
        index,
        kind: 'id',
        parent: main.name,
        headings: left,
        parentAt: [idAt, ...outer.map((at) => at ?? -1)],
        positionAt,
        ownAt: [idAt, ...known],
      };
    }
  }
  return best;
}

/** Entries within other entries belong to the sheet of these; without one, nobody knows where they go. */
function placedIn(plan: ItemPlan, items: readonly ItemPlan[]): ItemPlan[] {
  const around = plan.index.lists.at(-2);
  if (plan.kind !== 'id' || around === undefined) return [plan];
  const outer = items.find(({ kind, index }) => kind === 'id' && index.path === around);
  return outer ? [{ ...plan, parent: outer.sheet.name }] : [];
}
