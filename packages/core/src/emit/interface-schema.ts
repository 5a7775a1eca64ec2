import type { JSONSchema4 } from 'json-schema';
import type { Codelist } from '../codelist.ts';
import type { Family } from '../family.ts';
import type { FieldNode, GroupNode, LeafNode } from '../tree.ts';
import { documentCodelist, documentField } from './document.ts';

/** Named types that an interface refers to. */
type Definitions = Record<string, JSONSchema4>;

/**
 * A record as draft-07 JSON Schema for json-schema-to-typescript: names, types and documentation only. Titles would
 * turn each field into a type of its own; bounds and patterns say nothing in TypeScript.
 */
export function interfaceSchemaOf(family: Family, tree: FieldNode): JSONSchema4 {
  const definitions: Definitions = {};
  return { ...groupSchema(family, tree as GroupNode, definitions), definitions };
}

function groupSchema(family: Family, group: GroupNode, definitions: Definitions): JSONSchema4 {
  return {
    description: group.description,
    type: 'object',
    additionalProperties: false,
    required: group.fields.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      group.fields.map((field) => [
        field.name,
        { ...typeOf(family, field, definitions), description: documentField(family, field) },
      ]),
    ),
  };
}

function typeOf(family: Family, node: FieldNode, definitions: Definitions): JSONSchema4 {
  if (node.kind === 'list') return { type: 'array', items: typeOf(family, node.of, definitions) };
  if (node.kind === 'leaf') return leafType(family, node, definitions);
  return refer(node.block, definitions, () => groupSchema(family, node, definitions));
}

/** The codes of our own lists are named unions; a list kept by another body is `string`, as in `code()`. */
function leafType(family: Family, { wire }: LeafNode, definitions: Definitions): JSONSchema4 {
  const { codelist } = wire;
  if (codelist?.status === 'closed') {
    const description = documentCodelist(family, codelist);
    return refer(typeName(codelist), definitions, () => ({
      type: 'string',
      enum: codelist.codes.map(({ code }) => code),
      description,
    }));
  }
  return 'const' in wire.schema ? { const: wire.schema.const } : { type: wire.schema.type };
}

/** A reference in a list of one, beside which the generator keeps a description of its own. */
function refer(name: string, definitions: Definitions, define: () => JSONSchema4): JSONSchema4 {
  const known = definitions[name];
  const schema = define();
  if (known === undefined) definitions[name] = schema;
  else if (JSON.stringify(known) !== JSON.stringify(schema))
    throw new Error(`Two types have the name ${name}.`);
  return { allOf: [{ $ref: `#/definitions/${name}` }] };
}

/** The name of the union of a list's codes: `CaseStatus`. */
function typeName({ id }: Codelist): string {
  return id.replace(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase());
}
