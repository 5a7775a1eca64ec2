import { type Column, columnsOf, headingAt, type RecordType } from '@amparo/core';
import { fold } from '../values/fold.ts';
import { type HeadingLanguage, headingsFor, pathOf, titleIn } from './heading-in.ts';
import { entriesAt, valueAt } from './record-value.ts';
import { fitSheetName, freeSheetName } from './sheet-name.ts';

/**
 * Records of one type on several sheets: a main sheet with one record per row, and one item sheet for each list of groups,
 * with one entry per row.
 *
 * An item sheet has, in this order:
 * 1. the record's id field, headed as on the main sheet: it says which record the entry belongs to;
 * 2. for each list around its own, outermost first, a position column headed by the list's titles and `#` (`Items #`): it says
 *    which entry of that list the entry belongs to, counted from 1 within its record, or within its outer entry;
 * 3. the same for its own list, if others stand in it, so that they can refer to the entry;
 * 4. the fields of the group that stand in no inner list, headed by their titles below the list alone (`Paid amount: Amount`).
 *
 * Entries without a position column of their own are in the order of their rows. Constants (`recordType`) have no column;
 * an amount has one for each of its parts. Required columns have ` *` behind their heading, which means nothing when they
 * are read.
 */
export interface RecordSheets {
  readonly main: RecordSheet;
  /** In the order of the record's fields, lists before those that stand in them. */
  readonly items: readonly RecordSheet[];
}

/** A sheet of records or of entries of a list. */
export interface RecordSheet {
  /** The tab's name: the title of the type, or of the list, as far as it is needed to tell it from others. */
  readonly name: string;
  /** The lists of groups that lead to it, outermost first, its own last; none for the main sheet. */
  readonly lists: readonly string[];
  /** The group that holds its list, with the lists in it: `items/choices`; empty for the main sheet. */
  readonly path: string;
  readonly columns: readonly RecordSheetColumn[];
}

/** A column of such a sheet. */
export interface RecordSheetColumn {
  /** `id` of the record, `position` in the list `list`, or a `field`. */
  readonly kind: 'id' | 'position' | 'field';
  readonly heading: string;
  /** The field; of a position, undefined. */
  readonly column?: Column;
  /** Of a position: the list that it counts. */
  readonly list?: string;
  /** Whether every record, or every entry, has it. */
  readonly required: boolean;
}

/** How sheets are named and headed. */
export interface SheetLanguage {
  readonly language?: HeadingLanguage;
  /** Names of further sheets of the workbook, which these must not have; in lower case. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * The sheets for records of a type.
 *
 * @example
 * ```ts
 * import { grievanceCase } from '@amparo/grievance';
 * import { recordSheets } from '@amparo/intake/workbook';
 * const { main, items } = recordSheets(grievanceCase);
 * main.name; // 'Grievance case'
 * items.find(({ path }) => path === 'claims')?.columns.slice(0, 3).map(({ heading }) => heading); // ['Case ID *', 'Claim id *', 'Type *']
 * ```
 */
export function recordSheets(
  record: RecordType,
  { language, taken = new Set() }: SheetLanguage = {},
): RecordSheets {
  const columns = columnsOf(record).filter((column) => column.kind !== 'money' && column.kind !== 'constant');
  const headingOf = headingsFor(record, language);
  const id = columns.find(({ path }) => path === record.idField);
  if (!id) throw new RangeError(`The type ${record.type} has no column for its id.`);
  const idColumn: RecordSheetColumn = {
    kind: 'id',
    column: id,
    heading: `${headingOf(id, [])} *`,
    required: true,
  };

  const byList = new Map<string, Column[]>();
  for (const column of columns) {
    const list = listsOf(column.steps).at(-1) ?? '';
    for (const around of listsOf(column.steps)) if (!byList.has(around)) byList.set(around, []);
    byList.set(list, [...(byList.get(list) ?? []), column]);
  }
  const own = (byList.get('') ?? []).filter((column) => column !== id);
  const isProvenance = ({ path }: Column) => path.startsWith('provenance/');
  const used = new Set(taken);
  const name = (title: string) => {
    const free = freeSheetName(title, used);
    used.add(free.toLowerCase());
    return free;
  };
  const main: RecordSheet = {
    name: name(language?.titles[''] ?? record.title),
    lists: [],
    path: '',
    columns: [
      idColumn,
      // Whoever fills the sheet in has no use for them, and reading adds them.
      ...[...own.filter((column) => !isProvenance(column)), ...own.filter(isProvenance)].map((column) =>
        fieldColumn(column, headingOf(column, []), column.required && !isProvenance(column)),
      ),
    ],
  };
  const lists = [...byList.keys()].filter((list) => list !== '');
  const names = listNames(lists, columns, language);
  const items = lists.map((path): RecordSheet => {
    const around = lists.filter((list) => path === list || path.startsWith(`${list}/`));
    const hasInner = lists.some((list) => list.startsWith(`${path}/`));
    const counted = hasInner ? around : around.slice(0, -1);
    const leading = [idColumn, ...counted.map((one) => positionColumn(one, columns, language))];
    return {
      name: name(names.get(path) as string),
      lists: around,
      path,
      columns: [...leading, ...fieldColumns(byList.get(path) ?? [], path, leading, language)],
    };
  });
  return { main, items };
}

/** The lists of groups that steps lead through, by path, outermost first. */
function listsOf(steps: Column['steps']): string[] {
  return steps.flatMap(({ numbered }, at) => (numbered ? [pathOf(steps.slice(0, at + 1))] : []));
}

function fieldColumn(column: Column, title: string, required: boolean): RecordSheetColumn {
  return { kind: 'field', column, heading: required ? `${title} *` : title, required };
}

/** The steps to a list, as one of its columns has them. */
function stepsTo(list: string, columns: readonly Column[]): Column['steps'] {
  const { steps } = columns.find(({ path }) => path.startsWith(`${list}/`)) as Column;
  return steps.slice(0, list.split('/').length);
}

function positionColumn(
  list: string,
  columns: readonly Column[],
  language: HeadingLanguage | undefined,
): RecordSheetColumn {
  const steps = stepsTo(list, columns);
  const title =
    (language && titleIn(steps, language.titles)) ?? steps.map(({ title: one }) => one).join(': ');
  return { kind: 'position', list, heading: `${title} #`, required: true };
}

/**
 * Columns of a group, headed without the group. One with the same words as another column of the sheet gets its name for
 * programs.
 */
function fieldColumns(
  columns: readonly Column[],
  list: string,
  before: readonly RecordSheetColumn[],
  language: HeadingLanguage | undefined,
): RecordSheetColumn[] {
  const from = list.split('/').length;
  const headings = columns.map(({ steps }) => {
    const english = steps
      .slice(from)
      .map(({ title }) => title)
      .join(': ');
    return (language && titleIn(steps, language.titles, [], from)) ?? english;
  });
  const words = [...headings, ...before.map(({ heading }) => heading)].map(fold);
  return columns.map((column, at) => {
    const isShared = words.some((other, index) => index !== at && other === words[at]);
    const heading = isShared ? pathOf(column.steps.slice(from)) : (headings[at] as string);
    return fieldColumn(column, heading, isRequiredInEntry(column, list));
  });
}

/** Whether every entry of a list has a field. */
function isRequiredInEntry(column: Column, list: string): boolean {
  const entry = headingAt({ steps: column.steps.slice(0, list.split('/').length) }, []).name;
  return (
    column.required ||
    (column.requiredWith !== undefined && `${entry}/`.startsWith(`${column.requiredWith}/`))
  );
}

/** Longest name of a sheet. */
const longestName = 31;

/** Names of sheets by list: the last title, or as many of those before it as tell it from others and fit. */
function listNames(
  lists: readonly string[],
  columns: readonly Column[],
  language: HeadingLanguage | undefined,
): ReadonlyMap<string, string> {
  const candidates = lists.map((list) => {
    const steps = stepsTo(list, columns);
    const titles = steps.map(({ title }, at) => language?.titles[pathOf(steps.slice(0, at + 1))] ?? title);
    const [first = ''] = titles;
    const last = titles.at(-1) as string;
    return [[last], titles.slice(-2), [first, last], titles].map((parts) => [...new Set(parts)].join(' - '));
  });
  const fits = (name: string) => name.length <= longestName;
  const isOwn = (name: string, at: number) =>
    candidates.every((others, other) => other === at || !others.includes(name));
  return new Map(
    lists.map((list, at) => {
      const own = candidates[at] as string[];
      const last = own[0] as string;
      const told = own.find((name) => fits(name) && isOwn(name, at));
      if (told !== undefined) return [list, told];
      // The last title says most, so the one before it is cut.
      const before = (own[1] as string).slice(0, -` - ${last}`.length);
      return [list, before === '' ? last : `${cutTitle(before, longestName - last.length - 3)} - ${last}`];
    }),
  );
}

/** A title cut at a blank, where it has one. */
function cutTitle(title: string, most: number): string {
  const cut = fitSheetName(title, Math.max(most, 1));
  const blank = cut.lastIndexOf(' ');
  return cut === title || blank < 1 ? cut : cut.slice(0, blank);
}

/** A row of such a sheet: for each column what the record holds there, or a position, counted from 1. */
export type RecordSheetRow = readonly unknown[];

/** The rows of a record on a sheet: one on the main sheet, one for each entry on an item sheet. */
export function rowsOnSheet(sheet: RecordSheet, record: unknown): RecordSheetRow[] {
  const steps = listSteps(sheet);
  return (steps.length === 0 ? [[]] : entriesAt(record, steps)).map((positions) =>
    sheet.columns.map(({ kind, column, list }) => {
      if (kind === 'position') return positions[sheet.lists.indexOf(list as string)];
      return column && valueAt(record, column, kind === 'id' ? [] : positions);
    }),
  );
}

/** The steps to the list of an item sheet. */
function listSteps({ path, columns }: RecordSheet): Column['steps'] {
  if (path === '') return [];
  const inside = columns.find(({ kind, column }) => kind === 'field' && column?.path.startsWith(`${path}/`));
  return inside?.column?.steps.slice(0, path.split('/').length) ?? [];
}
