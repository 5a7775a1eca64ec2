import { fromPointer } from '../../pointer.ts';
import type { FieldNode, GroupNode } from '../../tree.ts';

/** A block of a record, with the paths at which it stands; the record itself stands at the empty path. */
export interface BlockPlaces {
  readonly group: GroupNode;
  readonly paths: readonly string[];
}

/** The record and its blocks, each once, in the order in which they first occur. */
export function blocksOf(tree: FieldNode): readonly BlockPlaces[] {
  const blocks = new Map<string, { group: GroupNode; paths: string[] }>();
  visit(tree, []);
  return [...blocks.values()];

  function visit(node: FieldNode, names: readonly string[]): void {
    if (node.kind === 'list') visit(node.of, names);
    if (node.kind !== 'group') return;
    const known = blocks.get(node.block);
    if (known) known.paths.push(names.join('/'));
    else blocks.set(node.block, { group: node, paths: [names.join('/')] });
    for (const field of node.fields) visit(field, [...names, field.name]);
  }
}

/** The title of the field that a pointer speaks of, whose positions may be `*`; the record's own for the empty pointer. */
export function titleAt(tree: FieldNode, pointer: string): string {
  let node: FieldNode | undefined = tree;
  for (const name of fromPointer(pointer).filter((step) => !/^(\*|\d+)$/u.test(step))) {
    while (node?.kind === 'list') node = node.of;
    node = node?.kind === 'group' ? node.fields.find((field) => field.name === name) : undefined;
  }
  if (!node) throw new Error(`The record has no field ${pointer}.`);
  return node.facts.title;
}
