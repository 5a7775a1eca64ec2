import { UnreadableError } from '../bytes/problem.ts';
import type { SheetRows, Workbook } from '../bytes/xlsx.ts';
import { cellText } from '../values/value.ts';
import type { SheetRole } from './sheet-mark.ts';
import type { TableRow } from './table.ts';

const line = /^amparo:sheet (?<list>\S+) (?<sheet>.+)$/u;

/** A sheet of a template, and the list that its rows are entries of. */
export interface DeclaredSheet {
  /** The path of the list: `items/choices`. */
  readonly list: string;
  readonly sheet: string;
}

/**
 * The text by which the drop-downs of a template say which sheet is for a list. These texts stand in the first column, one
 * below the other, below the mark of the sheet.
 */
export function declareSheet({ list, sheet }: DeclaredSheet): string {
  return `amparo:sheet ${list} ${sheet}`;
}

/** What the first cell of a row declares; undefined for rows that declare nothing. */
export function declaredIn({ cells }: TableRow): DeclaredSheet | undefined {
  const first = cells.find(({ column }) => column === 0);
  const { list, sheet } =
    (first?.value.kind === 'text' ? line.exec(cellText(first.value))?.groups : undefined) ?? {};
  return list === undefined || sheet === undefined ? undefined : { list, sheet };
}

/** The lists that the sheets of a template are for, by the name of the sheet; a sheet renamed since is not among them. */
export async function declaredSheets(
  workbook: Workbook,
  roles: ReadonlyMap<string, SheetRole>,
): Promise<ReadonlyMap<string, string>> {
  const lists = new Map<string, string>();
  for (const [name, role] of roles) {
    if (role !== 'lists') continue;
    try {
      for await (const { list, sheet } of declarationsIn(workbook.rows(name))) lists.set(sheet, list);
    } catch (error) {
      // What is damaged is told when it is read, after the sheets before it.
      if (!(error instanceof UnreadableError)) throw error;
    }
  }
  return lists;
}

/** The sheet is read no further than they reach: drop-downs can be long. */
async function* declarationsIn(rows: SheetRows): AsyncGenerator<DeclaredSheet, void, undefined> {
  for await (const batch of rows) {
    for (const item of batch) {
      const declared = item.problem ? undefined : declaredIn(item);
      if (declared) yield declared;
      else if (!item.problem && item.row > 1) return;
    }
  }
}
