import type { DisclosureFault } from './protect-result.ts';
import { faults, type Report } from './read-table.ts';

/** A row of microdata: a record by the names of its fields. */
export type MicrodataRow = Readonly<Record<string, unknown>>;

/** Numbers the values of a field as they come, from 1; 0 stands for a missing one. */
export interface Coder {
  /** Texts, numbers and booleans are values, `1` and `'1'` two; what is no value is reported. */
  readonly code: (row: MicrodataRow, index: number, report: Report) => number;
  /** One more than the highest number so far. */
  readonly size: () => number;
}

export function coderOf(field: string): Coder {
  const numbers = new Map<unknown, number>();
  return {
    size: () => numbers.size + 1,
    code: (row, index, report) => {
      const value = row[field];
      if (value === undefined || value === null) return 0;
      const known = numbers.get(value);
      if (known !== undefined) return known;
      if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
        numbers.set(value, numbers.size + 1);
        return numbers.size;
      }
      report('not-a-key', ['rows', index, field]);
      return 0;
    },
  };
}

/** Microdata by what it has in common. Rows of one class have the same keys and miss the same. */
export interface Grouped {
  /** By class, by key: the number of its value, 0 where it is missing. */
  readonly classes: readonly (readonly number[])[];
  /** By row, the number of its class. */
  readonly classOf: Int32Array;
  /** By row, what `read` made of it. */
  readonly values: readonly number[];
}

/** Faults after which reading stops: a file with another meaning than thought has one in each row, and some say enough. */
const mostFaults = 100;

/** Groups rows by their keys, in one pass over the rows. `read` takes one more number from each. */
export function groupRows(
  rows: Iterable<MicrodataRow>,
  keys: readonly string[],
  read: (row: MicrodataRow, index: number, report: Report) => number,
): Grouped | DisclosureFault {
  const { found, report } = faults();
  if (keys.length === 0) report('no-keys', ['keys']);
  const coders = keys.map(coderOf);
  const columns = keys.map((): number[] => []);
  const values: number[] = [];
  for (const row of rows) {
    const index = values.length;
    for (let key = 0; key < keys.length; key += 1)
      columns[key]?.push((coders[key] as Coder).code(row, index, report));
    values.push(read(row, index, report));
    if (found.length >= mostFaults) break;
  }
  if (found.length > 0) return { ok: false, diagnostics: found };

  const classOf = new Int32Array(values.length);
  let count = Math.min(1, values.length);
  columns.forEach((column, key) => {
    count = refine(classOf, count, column, coders[key]?.size() ?? 1);
  });
  const classes: number[][] = [];
  for (let row = 0; row < values.length; row += 1)
    classes[classOf[row] as number] ??= columns.map((column) => column[row] as number);
  return { classes, classOf, values };
}

/** Numbers that a table of pairs may take; more are kept by hash. */
const mostPairs = 1 << 23;

/** Divides each class by one more key; the number of classes then. */
function refine(classOf: Int32Array, count: number, column: readonly number[], size: number): number {
  const known = new Map<number, number>();
  const table = new Int32Array(count * size <= mostPairs ? count * size : 0);
  let next = 0;
  for (let row = 0; row < classOf.length; row += 1) {
    const pair = (classOf[row] as number) * size + (column[row] as number);
    // Numbers in the table are one higher, for it begins with zeros.
    let number = table.length > 0 ? (table[pair] as number) - 1 : (known.get(pair) ?? -1);
    if (number < 0) {
      number = next;
      next += 1;
      if (table.length > 0) table[pair] = number + 1;
      else known.set(pair, number);
    }
    classOf[row] = number;
  }
  return next;
}

/**
 * Gathers for each class what the classes have that match it, itself among them: in each key both have the same value or
 * one has none. Patterns of missing keys are taken in pairs, and within a pair all classes that agree in the keys that
 * both patterns have are gathered once: time grows with classes times patterns, not with pairs of classes.
 */
export function gather<Gathered>(
  classes: Grouped['classes'],
  nothing: () => Gathered,
  add: (to: Gathered, from: number) => void,
  give: (to: number, gathered: Gathered) => void,
): void {
  const patterns = groupBy(
    classes.map((_, index) => index),
    (index) => (classes[index] ?? []).map((code) => (code === 0 ? '0' : '1')).join(''),
  );
  for (const [pattern, members] of patterns)
    for (const [other, others] of patterns) {
      const common = [...pattern].flatMap((has, key) => (has === '1' && other[key] === '1' ? [key] : []));
      const shared = (index: number) => common.map((key) => classes[index]?.[key]).join();
      const gathered = new Map<string, Gathered>();
      for (const [name, same] of groupBy(others, shared)) {
        const all = nothing();
        for (const one of same) add(all, one);
        gathered.set(name, all);
      }
      for (const one of members) {
        const all = gathered.get(shared(one));
        if (all) give(one, all);
      }
    }
}

function groupBy(list: readonly number[], nameOf: (one: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const one of list) {
    const name = nameOf(one);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}
