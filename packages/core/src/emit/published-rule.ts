import type { FamilyRecord } from '../family.ts';
import { rulesOf } from '../record-rules.ts';
import type { Rule } from '../rule.ts';
import type { GroupNode } from '../tree.ts';

/** The rules of a record, those of its blocks at each of their places. */
export function publishedRules(entry: FamilyRecord): readonly Rule[] {
  return rulesOf(entry).map(inOrder);
}

/** The rules of a block as a record's whose only place is the block itself, so that they are read and run alike. */
export function publishedBlockRules({ rules }: GroupNode): readonly Rule[] {
  return rules.map((rule) => inOrder({ ...rule, scope: 'record', forEach: '' }));
}

/** A rule with its parts in the order of reading. */
function inOrder(rule: Rule): Rule {
  const { code, severity, scope, at, forEach, when, check, source, title, because, fix, ...more } = rule;
  return {
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
  };
}
