import { type DeclaredSheet, declareSheet } from '../table/declared-sheets.ts';
import { sheetMark } from '../table/sheet-mark.ts';
import type { CellBlock } from './data-validation.ts';
import type { WrittenSheet } from './write-workbook.ts';

/**
 * The hidden sheet that holds the entries of all drop-downs: one list a column, its name above it. Its first column says
 * which sheets hold the entries of which lists of groups, as names of sheets are too short to say it.
 */
export class ListsSheet {
  readonly name: string;
  readonly #lists = new Map<string, readonly string[]>();

  constructor(name: string) {
    this.name = name;
  }

  /** Where the entries of a list stand; the list is added when it is asked for the first time. */
  blockOf(list: string, entries: readonly string[]): CellBlock {
    if (!this.#lists.has(list)) this.#lists.set(list, entries);
    // The first column holds the mark of the sheet.
    const column = [...this.#lists.keys()].indexOf(list) + 1;
    return { firstColumn: column, lastColumn: column, firstRow: 2, lastRow: entries.length + 1 };
  }

  /** The sheet with the lists asked for so far, and with what other sheets of the workbook are for. */
  sheet(declared: readonly DeclaredSheet[] = []): WrittenSheet {
    const lists = [...this.#lists];
    const longest = Math.max(declared.length, ...lists.map(([, entries]) => entries.length));
    return {
      name: this.name,
      hidden: true,
      columns: [{ width: 14 }, ...lists.map(() => ({ width: 30, format: 'text' as const }))],
      rows: [
        [sheetMark('lists'), ...lists.map(([name]) => name)],
        ...Array.from({ length: longest }, (_, at) => [
          declared[at] && declareSheet(declared[at]),
          ...lists.map(([, entries]) => entries[at]),
        ]),
      ],
    };
  }
}
