import { type Column, columnsOf, type RecordType } from '@amparo/core';
import { type RecordSheet, recordSheets, rowsOnSheet } from '@amparo/intake/workbook';

/** Rows by sheet or file, headings first. */
export type FormSheets = Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>;

type Value = string | undefined;

/** How a program for forms lays out what was sent in. */
export type FormLayout = 'kobo' | 'odk';

const separators = { kobo: '/', odk: '-' } as const;

/** A name as people write names of questions: `incidentStart` is `incident_start`. */
export const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** What the form is called, and which fields it asks for. */
export interface FormChoices {
  readonly form?: string;
  readonly asks?: (column: Column) => boolean;
}

interface Question {
  readonly heading: string;
  readonly cells: readonly Value[];
}

/**
 * Lays records of one type out as an export of KoboToolbox or ODK Central: a group around everything, a sheet for each repeat,
 * questions with several answers listed and, in KoboToolbox, split into columns. The id of a record is that of its
 * submission, if it can be one.
 */
export function formExport(
  type: RecordType,
  records: readonly unknown[],
  layout: FormLayout,
  { form = 'Form of this test', asks = () => true }: FormChoices = {},
): FormSheets {
  const { main, items } = recordSheets(type);
  const idColumn = columnsOf(type).find(({ path }) => path === type.idField) as Column;
  const isStrict = type.forbids !== undefined && type.forbids.length > 0;
  const asksId = isStrict || idColumn.kind !== 'uuid';
  const ids = records.map((record, at) => String(asksId ? `0000-${at}` : fieldOf(record, type.idField)));
  /** Where each entry stands: for the list around it, its record and positions, to the row. */
  const rowAt = new Map<string, number>();
  const sheets: Record<string, readonly (readonly Value[])[]> = {};
  for (const sheet of [main, ...items]) {
    const isMain = sheet === main;
    const rows = records.flatMap((record, at) =>
      entriesOf(sheet, record).map((entry) => ({ record: at, ...entry })),
    );
    if (rows.length === 0) continue;
    for (const [index, { record, places }] of rows.entries())
      rowAt.set([sheet.path, record, ...places].join(' '), index + 1);
    const questions = sheet.columns.flatMap((column, at): Question[] => {
      if (column.kind === 'position' || !column.column || !asks(column.column)) return [];
      if (column.kind === 'id' && !(isMain && asksId)) return [];
      return questionsOf(
        column.column,
        rows.map(({ cells }) => cells[at]),
        layout,
      );
    });
    if (questions.length === 0) continue;
    const list = sheet.lists.at(-2) ?? '';
    const parentRow = ({ record, places }: (typeof rows)[number]) =>
      rowAt.get([list, record, ...places.slice(0, -1)].join(' '));
    const key = (record: number, lists: readonly string[], places: readonly number[]) =>
      [
        `uuid:${ids[record]}`,
        'intake',
        ...lists.map((path, at) => `${path.split('/').at(-1)}[${places[at]}]`),
      ]
        .slice(0, places.length === 0 ? 1 : undefined)
        .join('/');
    const system: Question[] =
      layout === 'kobo'
        ? [
            { heading: '_id', cells: isMain ? rows.map(({ record }) => String(1000 + record)) : [] },
            { heading: '_uuid', cells: isMain ? rows.map(({ record }) => ids[record]) : [] },
            { heading: '_status', cells: isMain ? rows.map(() => 'submitted_via_web') : [] },
            { heading: '_index', cells: rows.map((_, index) => String(index + 1)) },
            ...(isMain
              ? []
              : [
                  {
                    heading: '_parent_table_name',
                    cells: rows.map(() => (list === '' ? form : sheetOf(list, items))),
                  },
                  { heading: '_parent_index', cells: rows.map((row) => String(parentRow(row))) },
                  { heading: '_submission__uuid', cells: rows.map(({ record }) => ids[record]) },
                ]),
          ]
        : [
            ...(isMain
              ? [{ heading: 'SubmissionDate', cells: rows.map(() => undefined) }]
              : [
                  {
                    heading: 'PARENT_KEY',
                    cells: rows.map(({ record, places }) =>
                      key(record, sheet.lists.slice(0, -1), places.slice(0, -1)),
                    ),
                  },
                ]),
            { heading: 'KEY', cells: rows.map(({ record, places }) => key(record, sheet.lists, places)) },
          ];
    const columns = [...questions, ...system.filter(({ cells }) => cells.length > 0)];
    const name = isMain ? form : sheetOf(sheet.path, items);
    sheets[layout === 'kobo' ? name : `${isMain ? 'form' : `form-${name}`}.csv`] = [
      columns.map(({ heading }) => heading),
      ...rows.map((_, row) => columns.map(({ cells }) => cells[row])),
    ];
  }
  return sheets;
}

/** What a repeat's sheet is called: the last part of its name, or all of it where another has the same. */
function sheetOf(path: string, items: readonly RecordSheet[]): string {
  const last = (one: string) => one.split('/').at(-1) as string;
  const isOwn = items.every((other) => other.path === path || last(other.path) !== last(path));
  return snake(isOwn ? last(path) : path.replaceAll('/', ' '));
}

/** The rows of a record on a sheet, each with the positions of the entries that lead to it, its own last. */
function entriesOf(sheet: RecordSheet, record: unknown) {
  const outer = sheet.lists.length - 1;
  const counts = new Map<string, number>();
  return rowsOnSheet(sheet, record).map((cells) => {
    const positions = sheet.columns.flatMap(({ kind }, at) =>
      kind === 'position' ? [Number(cells[at])] : [],
    );
    const around = positions.slice(0, Math.max(outer, 0));
    const own = (counts.get(around.join()) ?? 0) + 1;
    counts.set(around.join(), own);
    return { cells, places: sheet.lists.length === 0 ? [] : [...around, own] };
  });
}

function questionsOf(column: Column, cells: readonly unknown[], layout: FormLayout): Question[] {
  const heading = ['intake', ...column.path.split('/').map(snake)].join(separators[layout]);
  const lists = cells.map((cell) => (Array.isArray(cell) ? cell.map(String) : undefined));
  if (!column.many)
    return [{ heading, cells: cells.map((cell) => (cell === undefined ? undefined : String(cell))) }];
  const isCoded = column.codelist !== undefined;
  const joined = { heading, cells: lists.map((list) => list?.join(isCoded ? ' ' : '; ')) };
  const codes = isCoded && layout === 'kobo' ? [...new Set(lists.flatMap((list) => list ?? []))] : [];
  return [
    joined,
    ...codes.map((code) => ({
      heading: `${heading}/${code}`,
      cells: lists.map((list) => list && (list.includes(code) ? '1' : '0')),
    })),
  ];
}

function fieldOf(record: unknown, field: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[field];
}
