import type * as z from 'zod';
import { blockOf } from './block.ts';
import { type FieldFacts, factsOf } from './field.ts';
import { boundsOf, type ListBounds } from './list.ts';
import type { RecordFacts } from './record-facts.ts';
import type { BlockRule } from './rule.ts';
import { type Wire, wireOf } from './wire.ts';

interface NodeBase {
  /** The field's name; for a list's entries the name of the list. */
  readonly name: string;
  readonly required: boolean;
  readonly facts: FieldFacts;
}

/** One value. */
export interface LeafNode extends NodeBase {
  readonly kind: 'leaf';
  readonly wire: Wire;
}

/** A list; `of` is its entries' type. */
export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly bounds: ListBounds;
  readonly of: FieldNode;
}

/** A group of fields. `block` is the name of its interface and definition. */
export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  readonly block: string;
  readonly description: string;
  readonly rules: readonly BlockRule[];
  readonly fields: readonly FieldNode[];
}

/** A field of a record, as everything outside this package reads it. */
export type FieldNode = LeafNode | ListNode | GroupNode;

/** Reads a record's zod schema into its tree of fields. The only place that looks inside zod. */
export function readTree(schema: z.ZodObject, record: RecordFacts): GroupNode {
  const facts: FieldFacts = {
    title: record.title,
    description: record.description,
    since: record.since,
    sensitivity: 'internal',
  };
  return readGroup(
    schema,
    { name: record.type, required: true, facts },
    { name: record.name, description: record.description },
  );
}

/**
 * Reads a block by itself, for messages that are no records.
 *
 * @throws {Error} when the type was not made with `block()`.
 */
export function readBlock(type: z.ZodObject): GroupNode {
  const block = blockOf(type);
  if (!block) throw new Error('Only a type made with block() can be read by itself.');
  const { name, description } = block;
  const facts: FieldFacts = { title: name, description, since: '0.1.0', sensitivity: 'internal' };
  return readGroup(type, { name, required: true, facts }, block);
}

function readGroup(
  type: z.ZodObject,
  base: NodeBase,
  block: { name: string; description: string; rules?: readonly BlockRule[] },
): GroupNode {
  return {
    ...base,
    kind: 'group',
    block: block.name,
    description: block.description,
    rules: block.rules ?? [],
    fields: readFields(type.shape),
  };
}

/** Reads fields that form no group, such as the parameters of a request. */
export function readFields(shape: z.core.$ZodShape): readonly FieldNode[] {
  return Object.entries(shape).map(([name, child]) => readField(name, child as z.ZodType));
}

function readField(name: string, type: z.ZodType): FieldNode {
  const facts = factsOf(type);
  if (!facts) throw new Error(`The field ${name} was not made with field(), so nothing is known of it.`);
  const { inner, required } = unwrap(type);
  return readNode(inner, { name, required, facts });
}

function readNode(type: z.ZodType, base: NodeBase): FieldNode {
  const wire = wireOf(type);
  if (wire) return { ...base, kind: 'leaf', wire };
  const { def } = type._zod;
  if (def.type === 'array') {
    const of = readNode((type as z.ZodArray<z.ZodType>).element, { ...base, required: true });
    return { ...base, kind: 'list', bounds: boundsOf(type), of };
  }
  if (def.type === 'object') {
    const block = blockOf(type);
    if (!block)
      throw new Error(`The group ${base.name} was not made with block(), so it has no name to publish.`);
    return readGroup(type as z.ZodObject, base, block);
  }
  throw new Error(`The field ${base.name} has the type ${def.type}, which is not one that is published.`);
}

function unwrap(type: z.ZodType): { inner: z.ZodType; required: boolean } {
  if (type._zod.def.type !== 'optional') return { inner: type, required: true };
  return { inner: (type as z.ZodExactOptional<z.ZodType>).unwrap(), required: false };
}
