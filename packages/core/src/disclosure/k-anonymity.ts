import { gather, groupRows, type MicrodataRow } from './microdata.ts';
import type { DisclosureFault } from './protect-result.ts';

/** How many rows look alike. */
export interface KAnonymity {
  readonly ok: true;
  /** By row: how many rows match it in every key, itself among them. */
  readonly fk: readonly number[];
  /** By row: the sum of their weights; equal to `fk` without weights. */
  readonly Fk: readonly number[];
  /** The lowest `fk`: the file is k-anonymous for it. Undefined without rows. */
  readonly k: number | undefined;
  /** Rows that match no other. */
  readonly uniques: number;
  /** Rows that match exactly one other. */
  readonly pairs: number;
}

/**
 * Frequency counts for k-anonymity. A missing key (absent, `undefined`, `null`) matches every value and is matched by
 * every value, as in sdcMicro; matching is then not transitive.
 *
 * Rows are read once, from any iterable. Time grows with the rows, and where keys are missing also with the distinct keys
 * times the patterns of missing ones.
 *
 * @param keys Names of the fields by which somebody could be recognised. Values are texts, numbers or booleans.
 * @param options.weight Name of the field with the weight of the row, a number above zero.
 * @returns `{ ok: false, diagnostics }` for keys that are no text, number or boolean, a weight that is not above zero,
 * and no keys at all.
 *
 * @example
 * ```ts
 * import { kAnonymity } from '@amparo/core/disclosure';
 * const rows = [{ sex: 'f', age: '25-54' }, { sex: 'f', age: '25-54' }, { sex: 'm', age: '25-54' }];
 * const result = kAnonymity(rows, ['sex', 'age']);
 * if (result.ok) result.fk; // [2, 2, 1]
 * ```
 */
export function kAnonymity(
  rows: Iterable<MicrodataRow>,
  keys: readonly string[],
  options: { readonly weight?: string } = {},
): KAnonymity | DisclosureFault {
  const { weight } = options;
  const grouped = groupRows(rows, keys, (row, index, report) => {
    if (weight === undefined) return 1;
    const value = row[weight];
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
    report('not-a-weight', ['rows', index, weight]);
    return 0;
  });
  if ('ok' in grouped) return grouped;
  const { classes, classOf, values } = grouped;
  const [ownRows, ownWeight] = [new Float64Array(classes.length), new Float64Array(classes.length)];
  classOf.forEach((group, row) => {
    ownRows[group] = (ownRows[group] as number) + 1;
    ownWeight[group] = (ownWeight[group] as number) + (values[row] as number);
  });
  const [count, weights] = [new Float64Array(classes.length), new Float64Array(classes.length)];
  gather(
    classes,
    () => ({ rows: 0, weight: 0 }),
    (all, group) => {
      all.rows += ownRows[group] as number;
      all.weight += ownWeight[group] as number;
    },
    (group, all) => {
      count[group] = (count[group] as number) + all.rows;
      weights[group] = (weights[group] as number) + all.weight;
    },
  );
  const rowsWith = (size: number) =>
    ownRows.reduce((sum, own, group) => (count[group] === size ? sum + own : sum), 0);
  return {
    ok: true,
    fk: Array.from(classOf, (group) => count[group] as number),
    Fk: Array.from(classOf, (group) => weights[group] as number),
    k: classes.length === 0 ? undefined : count.reduce((least, one) => Math.min(least, one)),
    uniques: rowsWith(1),
    pairs: rowsWith(2),
  };
}
