import type { FamilyRecord } from '../family.ts';
import { rulesOf } from '../record-rules.ts';
import type { Rule } from '../rule.ts';

/** The rules of a record, those of its blocks at each of their places, with their parts in the order of reading. */
export function publishedRules(entry: FamilyRecord): readonly Rule[] {
  return rulesOf(entry).map(
    ({ code, severity, scope, at, forEach, when, check, source, title, because, fix, ...more }) => ({
      code,
      severity,
      scope,
      ...(forEach !== undefined && { forEach }),
      at,
      ...(when !== undefined && { when }),
      check,
      ...more,
      source,
      title,
      because,
      fix,
    }),
  );
}
