import { coder, groupRows, type KeyClass, type MicrodataRow, matches } from './microdata.ts';
import type { DisclosureFault } from './protect-result.ts';

/** How many different answers stand behind the same keys. */
export interface LDiversity {
  readonly ok: true;
  /** By row: distinct values of the sensitive field among the rows that match it, itself among them. */
  readonly distinct: readonly number[];
  /** The lowest of them: the file is l-diverse for it. Undefined without rows. */
  readonly l: number | undefined;
}

/**
 * Distinct l-diversity: whoever finds the group of a person still faces `l` different values of the sensitive field. Keys
 * match as in `kAnonymity`. A missing sensitive value is no value: it makes no group more diverse.
 *
 * @param sensitive Name of the field that must not be worked out. Its values are texts, numbers or booleans.
 * @returns `{ ok: false, diagnostics }` as `kAnonymity`, and for a sensitive value of another type.
 *
 * @example
 * ```ts
 * import { lDiversity } from '@amparo/core/disclosure';
 * const rows = [{ sex: 'f', debt: 'yes' }, { sex: 'f', debt: 'no' }, { sex: 'm', debt: 'yes' }];
 * const result = lDiversity(rows, ['sex'], 'debt');
 * if (result.ok) result.distinct; // [2, 2, 1]
 * ```
 */
export function lDiversity(
  rows: Iterable<MicrodataRow>,
  keys: readonly string[],
  sensitive: string,
): LDiversity | DisclosureFault {
  const code = coder();
  const values = new Map<KeyClass, Set<number>>();
  const grouped = groupRows(rows, keys, (row, index, group, report) => {
    const value = code(row[sensitive], index, sensitive, report);
    const known = values.get(group);
    if (!known) values.set(group, new Set(value === 0 ? [] : [value]));
    else if (value !== 0) known.add(value);
  });
  if ('ok' in grouped) return grouped;
  const { classes, classOf } = grouped;
  const found = classes.map(() => new Set<number>());
  for (const [one, other] of matches(classes))
    for (const value of values.get(classes[other] as KeyClass) ?? []) found[one]?.add(value);
  const distinct = found.map(({ size }) => size);
  return {
    ok: true,
    distinct: classOf.map((group) => distinct[group] as number),
    l: distinct.length === 0 ? undefined : distinct.reduce((least, one) => Math.min(least, one)),
  };
}
