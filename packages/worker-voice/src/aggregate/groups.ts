import { addUpValues, type Cell, emptyCell, mergeCells } from './cell.ts';
import type { Dimension } from './characteristics.ts';
import type { Breakdowns, CountTables } from './count-tables.ts';
import type { Characteristic } from './inputs.ts';
import type { ItemPlans } from './plan-items.ts';

/** A group of responses that is counted. */
export interface Group {
  readonly id: string;
  /** By characteristic: the category of the group; the empty text where responses do not say. */
  readonly codes: Readonly<Partial<Record<Characteristic, string>>>;
  readonly cell: Cell;
}

/** All groups, and which are the sum of which: whoever reads some of them can work out others. */
export interface Groups {
  readonly total: Group;
  /** The total first. */
  readonly all: readonly Group[];
  readonly byId: ReadonlyMap<string, Group>;
  readonly sums: readonly GroupSum[];
}

/** A group that is the sum of others, which differ in one characteristic. */
export interface GroupSum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly by: Dimension;
}

/** The name of a group within its wave. */
export function groupId(codes: Group['codes']): string {
  return Object.entries(codes)
    .map(([field, code]) => `${field}=${code}`)
    .join('|');
}

/** Adds the counted cells up to all groups. A group in which there is nobody is left out. */
export function groupsOf(
  { dimensions, pairs }: Breakdowns,
  { tables }: CountTables,
  plans: ItemPlans,
  weighted: boolean,
): Groups {
  const byId = new Map<string, Group>();
  const add = (codes: Group['codes'], cell: Cell) => {
    const id = groupId(codes);
    let group = byId.get(id);
    if (!group) {
      group = { id, codes, cell: emptyCell(plans, weighted) };
      byId.set(id, group);
    }
    mergeCells(group.cell, cell);
  };
  add({}, emptyCell(plans, weighted));
  const counted = new Set<Dimension>();
  for (const [index, { rows, columns, cells }] of tables.entries()) {
    const width = columns?.categories.length ?? 1;
    // Several tables hold the same totals; each total is added up once.
    const [rowsToo, columnsToo] = [rows && !counted.has(rows), columns && !counted.has(columns)];
    if (rows) counted.add(rows);
    if (columns) counted.add(columns);
    cells.forEach((cell, place) => {
      if (!cell) return;
      const row = rows && { [rows.field]: rows.categories[Math.floor(place / width)] };
      const column = columns && { [columns.field]: columns.categories[place % width] };
      if (index === 0) add({}, cell);
      if (row && rowsToo) add(row, cell);
      if (column && columnsToo) add(column, cell);
      if (row && column) add({ ...row, ...column }, cell);
    });
  }
  const all = [...byId.values()];
  for (const { cell } of all) addUpValues(cell, plans);
  const sums: GroupSum[] = [];
  const tie = (total: Group['codes'], free: Dimension) => {
    const fixed = Object.entries(total) as [Characteristic, string][];
    const parts = all
      .filter(({ codes }) => free.field in codes && Object.keys(codes).length === fixed.length + 1)
      .filter(({ codes }) => fixed.every(([field, code]) => codes[field] === code))
      .map(({ id }) => id);
    if (parts.length > 0) sums.push({ total: groupId(total), parts, by: free });
  };
  for (const dimension of dimensions) tie({}, dimension);
  for (const [rows, columns] of pairs) {
    for (const { codes } of all) {
      if (Object.keys(codes).length !== 1) continue;
      if (rows.field in codes) tie(codes, columns);
      if (columns.field in codes) tie(codes, rows);
    }
  }
  return { total: all[0] as Group, all, byId, sums };
}
