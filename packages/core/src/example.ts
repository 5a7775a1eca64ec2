import type * as z from 'zod';
import type { RecordType } from './record.ts';
import type { FieldNode, GroupNode } from './tree.ts';

/**
 * A record with every field filled from the field's own example, and one entry in each list. Its structure is sound;
 * its rules need not hold, because fields that exclude each other are filled too.
 */
export function exampleOf<F extends z.core.$ZodShape>(
  record: RecordType<F>,
): z.output<RecordType<F>['schema']> {
  return exampleAt(record.tree) as z.output<RecordType<F>['schema']>;
}

function exampleAt(node: FieldNode): unknown {
  if (node.kind === 'group') return groupOf(node);
  if (node.kind === 'list' && node.of.kind !== 'leaf') return [exampleAt(node.of)];
  const { example } = node.facts;
  return typeof example === 'object' ? [...example] : example;
}

function groupOf({ fields }: GroupNode): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, exampleAt(field)]));
}
