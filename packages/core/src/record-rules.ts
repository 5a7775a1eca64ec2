import type { FamilyRecord } from './family.ts';
import { type Step, toPointer } from './pointer.ts';
import type { Rule } from './rule.ts';
import type { FieldNode } from './tree.ts';

/**
 * Every rule that holds of a record: its own, then those of its blocks, once for each place where a block stands and
 * in the order of these places. A block in a list gets a `forEach` with `*`, such as the amounts paid of all claims.
 */
export function rulesOf({ record, rules }: FamilyRecord): readonly Rule[] {
  return [...rules, ...blockRules(record.tree, [])];
}

function blockRules(node: FieldNode, steps: readonly Step[]): Rule[] {
  if (node.kind === 'leaf') return [];
  if (node.kind === 'list') return blockRules(node.of, [...steps, '*']);
  const forEach = toPointer(steps);
  return [
    ...node.rules.map((rule): Rule => ({ ...rule, scope: 'record', forEach })),
    ...node.fields.flatMap((field) => blockRules(field, [...steps, field.name])),
  ];
}
