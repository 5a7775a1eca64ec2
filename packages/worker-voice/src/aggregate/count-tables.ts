import { type Cell, emptyCell, mergeCells } from './cell.ts';
import { characteristics, type Dimension } from './characteristics.ts';
import type { Characteristic, ResponseForResults } from './inputs.ts';
import type { ItemPlans } from './plan-items.ts';

/** What is broken down: each characteristic on its own, and in pairs. */
export interface Breakdowns {
  readonly dimensions: readonly Dimension[];
  readonly pairs: readonly (readonly [Dimension, Dimension])[];
}

/** Reads the breakdowns asked for. A pair brings both of its totals with it. Undefined for what cannot be broken down. */
export function readBreakdowns(asked: readonly (readonly Characteristic[])[]): Breakdowns | undefined {
  const dimensions = new Set<Dimension>();
  const pairs = new Map<string, readonly [Dimension, Dimension]>();
  for (const fields of asked) {
    const found = fields.map((field) => characteristics.get(field));
    const [first, second] = found;
    if (!first || found.length > 2 || (found.length === 2 && (!second || first === second))) return undefined;
    dimensions.add(first);
    if (!second) continue;
    dimensions.add(second);
    pairs.set([first.field, second.field].sort().join(), [first, second]);
  }
  return { dimensions: [...dimensions], pairs: [...pairs.values()] };
}

/** A table that is counted: its cells are made when the first response falls into them. */
interface CountedTable {
  readonly rows: Dimension | undefined;
  readonly columns: Dimension | undefined;
  readonly cells: (Cell | undefined)[];
}

/** Counts responses into all tables at once. */
export interface CountTables {
  /** The cells that a response falls into, one for each table; undefined when a category of it is in no list. */
  readonly cellsOf: (response: ResponseForResults) => readonly Cell[] | undefined;
  readonly merge: (other: CountTables) => void;
  readonly tables: readonly CountedTable[];
}

/** Only pairs are counted, and what stands in no pair: all other totals follow from these. */
export function countTables(
  { dimensions, pairs }: Breakdowns,
  plans: ItemPlans,
  weighted: boolean,
): CountTables {
  const alone = dimensions.filter((dimension) => !pairs.some((pair) => pair.includes(dimension)));
  const tables: CountedTable[] = [
    ...pairs.map(([rows, columns]) => ({ rows, columns, cells: [] })),
    ...alone.map((rows) => ({ rows, columns: undefined, cells: [] })),
  ];
  if (tables.length === 0) tables.push({ rows: undefined, columns: undefined, cells: [] });
  // The same list each time: a response is counted before the next is read.
  const found: Cell[] = [];
  const placeOf = (dimension: Dimension | undefined, response: ResponseForResults): number => {
    if (!dimension) return 0;
    const category = response[dimension.field];
    return category === undefined ? dimension.absentAt : (dimension.places.get(category) ?? -1);
  };
  return {
    tables,
    cellsOf: (response) => {
      for (let index = 0; index < tables.length; index += 1) {
        const { rows, columns, cells } = tables[index] as CountedTable;
        const [row, column] = [placeOf(rows, response), placeOf(columns, response)];
        if (row < 0 || column < 0) return undefined;
        const place = row * (columns?.categories.length ?? 1) + column;
        let cell = cells[place];
        if (!cell) {
          cell = emptyCell(plans, weighted);
          cells[place] = cell;
        }
        found[index] = cell;
      }
      return found;
    },
    merge: (other) => {
      other.tables.forEach(({ cells }, index) => {
        cells.forEach((from, place) => {
          if (!from) return;
          const own = (tables[index] as CountedTable).cells;
          own[place] ??= emptyCell(plans, weighted);
          mergeCells(own[place], from);
        });
      });
    },
  };
}
