import type { Codelist } from '../codelist.ts';
import type { FieldFacts } from '../field.ts';
import type { FieldNode, GroupNode, LeafNode } from '../tree.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Longer code lists stand once, as a definition. */
const longestInline = 40;

/** What a schema refers to: blocks by their names, long code lists by their ids. */
export class Definitions {
  readonly #blocks = new Map<string, JsonSchema>();
  readonly #codelists = new Map<string, JsonSchema>();

  /** @throws {Error} when two blocks share a name: a fault of their author. */
  addBlock(group: GroupNode): JsonSchema {
    const schema = groupSchema(group, this);
    const known = this.#blocks.get(group.block);
    if (known === undefined) this.#blocks.set(group.block, schema);
    else if (JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`Two blocks have the name ${group.block}.`);
    return { $ref: `#/$defs/${group.block}` };
  }

  addCodelist(list: Codelist, schema: JsonSchema): JsonSchema {
    if (list.codes.length <= longestInline) return schema;
    this.#codelists.set(list.id, {
      title: list.title,
      description: list.description,
      ...schema,
      'x-amparo-source': list.source,
    });
    return { $ref: `#/$defs/${list.id}` };
  }

  all(): JsonSchema {
    return Object.fromEntries([...this.#blocks, ...this.#codelists]);
  }
}

/** A group as a closed object. */
export function groupSchema(group: GroupNode, definitions: Definitions): JsonSchema {
  return {
    description: group.description,
    type: 'object',
    additionalProperties: false,
    required: group.fields.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      group.fields.map((field) => [field.name, fieldSchema(field, definitions)]),
    ),
  };
}

/** One field, with all that is known of it. */
export function fieldSchema(node: FieldNode, definitions: Definitions): JsonSchema {
  const { title, description } = node.facts;
  return {
    title,
    description,
    ...valueSchema(node, definitions),
    ...annotations(node.facts),
    ...codelistOf(node),
  };
}

function valueSchema(node: FieldNode, definitions: Definitions): JsonSchema {
  if (node.kind === 'leaf') return leafSchema(node, definitions);
  if (node.kind === 'group') return definitions.addBlock(node);
  const { min, max } = node.bounds;
  return {
    type: 'array',
    ...(min > 0 && { minItems: min }),
    maxItems: max,
    items: valueSchema(node.of, definitions),
  };
}

function leafSchema({ wire }: LeafNode, definitions: Definitions): JsonSchema {
  return wire.codelist ? definitions.addCodelist(wire.codelist, wire.schema) : wire.schema;
}

function annotations({
  example,
  deprecated,
  identifies,
  sensitivity,
  since,
  source,
  withheldFrom,
}: FieldFacts): JsonSchema {
  return {
    ...(example !== undefined && { examples: [example] }),
    ...(deprecated && { deprecated: true, 'x-amparo-deprecated': deprecated }),
    ...(identifies !== undefined && { 'x-amparo-identifies': identifies }),
    'x-amparo-sensitivity': sensitivity,
    'x-amparo-since': since,
    ...(source !== undefined && { 'x-amparo-source': source }),
    ...(withheldFrom && { 'x-amparo-withheld-from': withheldFrom }),
  };
}

function codelistOf(node: FieldNode): JsonSchema {
  const leaf = node.kind === 'list' ? node.of : node;
  const codelist = leaf.kind === 'leaf' ? leaf.wire.codelist : undefined;
  return codelist ? { 'x-amparo-codelist': codelist.id } : {};
}
