import type { DisclosureFault } from './protect-result.ts';
import { faults, type Report } from './read-table.ts';

/** A row of microdata: a record by the names of its fields. */
export type MicrodataRow = Readonly<Record<string, unknown>>;

/** The number of a value among those of its field; 0 stands for a missing one. */
export type Coder = (value: unknown, row: number, field: string, report: Report) => number;

/** Numbers values as they come. Texts, numbers and booleans are values; `1` and `'1'` are two. */
export function coder(): Coder {
  const numbers = new Map<unknown, number>();
  return (value, row, field, report) => {
    if (value === undefined || value === null) return 0;
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const usable = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!usable) {
      report('not-a-key', ['rows', row, field]);
      return 0;
    }
    numbers.set(value, numbers.size + 1);
    return numbers.size;
  };
}

/** Rows with the same keys, the same ones missing, counted once. */
export interface KeyClass {
  /** By key the number of its value; 0 where it is missing. */
  readonly codes: readonly number[];
  rows: number;
  weight: number;
}

/** Microdata by what it has in common. */
export interface Grouped {
  readonly classes: readonly KeyClass[];
  /** By row, the number of its class. */
  readonly classOf: readonly number[];
}

/** Groups rows by their keys in one pass. Calls `visit` with each row and its class. */
export function groupRows(
  rows: Iterable<MicrodataRow>,
  keys: readonly string[],
  visit: (row: MicrodataRow, index: number, group: KeyClass, report: Report) => void,
): Grouped | DisclosureFault {
  const { found, report } = faults();
  if (keys.length === 0) report('no-keys', ['keys']);
  const coders = keys.map(() => coder());
  const root: Node = new Map();
  const classes: KeyClass[] = [];
  const classOf: number[] = [];
  let index = 0;
  for (const row of rows) {
    const codes = keys.map((key, at) => (coders[at] as Coder)(row[key], index, key, report));
    let node = root;
    for (const code of codes.slice(0, -1)) node = childOf(node, code);
    const last = codes.at(-1) ?? 0;
    let number = node.get(last) as number | undefined;
    if (number === undefined) {
      number = classes.length;
      node.set(last, number);
      classes.push({ codes, rows: 0, weight: 0 });
    }
    const group = classes[number] as KeyClass;
    group.rows += 1;
    classOf.push(number);
    visit(row, index, group, report);
    index += 1;
    // A file with another meaning than thought has a fault in each row; some say enough.
    if (found.length >= 100) break;
  }
  return found.length > 0 ? { ok: false, diagnostics: found } : { classes, classOf };
}

type Node = Map<number, Node | number>;

function childOf(node: Node, code: number): Node {
  const known = node.get(code) as Node | undefined;
  if (known) return known;
  const made: Node = new Map();
  node.set(code, made);
  return made;
}

/**
 * For each class the classes that match it, itself among them: in each key both have the same value or one has none.
 * Classes are compared by the keys that they have, a pattern of missing keys at a time: where no key is missing
 * anywhere, each class matches itself alone, and nothing is compared.
 */
export function* matches(classes: readonly KeyClass[]): Generator<readonly [one: number, other: number]> {
  const patterns = new Map<string, number[]>();
  classes.forEach(({ codes }, index) => {
    const pattern = codes.map((code) => (code === 0 ? '0' : '1')).join('');
    const list = patterns.get(pattern);
    if (list) list.push(index);
    else patterns.set(pattern, [index]);
  });
  for (const [pattern, members] of patterns)
    for (const [other, others] of patterns) {
      if (pattern === other) {
        for (const one of members) yield [one, one];
        continue;
      }
      const common = [...pattern].flatMap((has, key) => (has === '1' && other[key] === '1' ? [key] : []));
      const shared = (index: number) => common.map((key) => classes[index]?.codes[key]).join();
      const found = new Map<string, number[]>();
      for (const index of others) {
        const key = shared(index);
        const list = found.get(key);
        if (list) list.push(index);
        else found.set(key, [index]);
      }
      for (const one of members) for (const match of found.get(shared(one)) ?? []) yield [one, match];
    }
}
