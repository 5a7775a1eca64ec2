import { coderOf, gather, groupRows, type MicrodataRow } from './microdata.ts';
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
  const coder = coderOf(sensitive);
  const grouped = groupRows(rows, keys, coder.code);
  if ('ok' in grouped) return grouped;
  const { classes, classOf, values } = grouped;
  const own = classes.map(() => new Set<number>());
  classOf.forEach((group, row) => {
    const value = values[row] as number;
    if (value !== 0) own[group]?.add(value);
  });
  const found = classes.map(() => new Set<number>());
  gather(
    classes,
    () => new Set<number>(),
    (all, group) => {
      for (const value of own[group] ?? []) all.add(value);
    },
    (group, all) => {
      for (const value of all) found[group]?.add(value);
    },
  );
  const distinct = found.map(({ size }) => size);
  return {
    ok: true,
    distinct: Array.from(classOf, (group) => distinct[group] as number),
    l: distinct.length === 0 ? undefined : distinct.reduce((least, one) => Math.min(least, one)),
  };
}
