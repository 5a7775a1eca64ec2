import { fromPointer } from '@amparo/core';
import type { CelNode } from '../../cel/frame.ts';
import { readsOf } from '../../cel/reads.ts';
import type { CompiledRecord } from '../compile-record.ts';
import type { CompiledRule } from '../compile-rule.ts';

/**
 * The fields of a record type of which rules with findings read the values: how often such a rule is broken can tell how
 * many records have some code. Whether a field is there at all is not meant.
 *
 * @param records All record types of the family, since a rule of one may look at records of another.
 * @param found The codes of all findings.
 */
export function toldFields(
  recordType: string,
  records: readonly CompiledRecord[],
  found: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ record, rules }) =>
      rules
        .filter(({ rule }) => found.has(rule.code))
        .flatMap((rule) => [
          ...(record.type === recordType ? ownFields(rule) : []),
          ...fieldsOfOthers(rule, recordType),
        ]),
    ),
  );
}

function ownFields({ rule, when, check }: CompiledRule): string[] {
  const { self, item } = valuesReadBy([when?.ast, check.ast]);
  const each = fromPointer(rule.forEach ?? '');
  const keys = Object.values(rule.among ?? {}).flatMap(({ on }) => Object.values(on));
  return [
    ...self.map(pathOf),
    ...item.map((path) => pathOf([...each, ...path])),
    ...keys.map((pointer) => pathOf(fromPointer(pointer))),
  ];
}

function fieldsOfOthers({ rule, when, check }: CompiledRule, recordType: string): string[] {
  const { others } = valuesReadBy([when?.ast, check.ast]);
  return Object.entries(rule.among ?? {})
    .filter(([, among]) => among.record === recordType)
    .flatMap(([name, { on, field }]) => [
      ...others.filter(([first]) => first === name).map(([, ...path]) => pathOf(path)),
      ...[...Object.keys(on), ...(field === undefined ? [] : [field])].map((pointer) =>
        pathOf(fromPointer(pointer)),
      ),
    ]);
}

function valuesReadBy(trees: readonly (CelNode | undefined)[]) {
  return readsOf(trees.filter((tree) => tree !== undefined).map((tree) => withoutHas(tree) as CelNode));
}

/** The tree with what `has` looks at taken out. */
function withoutHas(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutHas);
  if (typeof tree !== 'object' || tree === null || !('op' in tree)) return tree;
  const { op, args } = tree as CelNode;
  if (op === 'call' && Array.isArray(args) && args[0] === 'has') return { op: 'value', args: true };
  return { op, args: withoutHas(args) };
}

function pathOf(steps: readonly string[]): string {
  return steps.filter((step) => step !== '*').join('/');
}
