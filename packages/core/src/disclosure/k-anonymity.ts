import { groupRows, type MicrodataRow, matches } from './microdata.ts';
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
 * Time grows linearly with the rows where no key is missing; otherwise with the rows and, for each pair of patterns of
 * missing keys, with the distinct keys that have them.
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
  const grouped = groupRows(rows, keys, (row, index, group, report) => {
    const value = weight === undefined ? 1 : row[weight];
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) group.weight += value;
    else report('not-a-weight', ['rows', index, weight ?? '']);
  });
  if ('ok' in grouped) return grouped;
  const { classes, classOf } = grouped;
  const counts = new Float64Array(classes.length);
  const weights = new Float64Array(classes.length);
  for (const [one, other] of matches(classes)) {
    counts[one] = (counts[one] as number) + (classes[other]?.rows ?? 0);
    weights[one] = (weights[one] as number) + (classes[other]?.weight ?? 0);
  }
  const result = { k: undefined as number | undefined, uniques: 0, pairs: 0 };
  classes.forEach(({ rows: size }, index) => {
    const count = counts[index] as number;
    result.k = Math.min(result.k ?? count, count);
    if (count === 1) result.uniques += size;
    if (count === 2) result.pairs += size;
  });
  return {
    ok: true,
    fk: classOf.map((group) => counts[group] as number),
    Fk: classOf.map((group) => weights[group] as number),
    ...result,
  };
}
