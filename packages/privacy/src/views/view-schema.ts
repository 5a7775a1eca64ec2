import type { FieldNode, GroupNode, LeafNode, RecordType } from '@amparo/core';
import type { RecordAudience } from '../audiences.ts';
import { fieldsFor } from './view-for.ts';

/** A JSON Schema 2020-12. */
export type ViewSchema = Readonly<Record<string, unknown>>;

/** Longer code lists stand once, as a definition. */
const longestInline = 40;

/**
 * The JSON Schema of a view: of what an audience sees, or of chosen fields. Closed: what the view must not hold is a
 * fault. The view of every sound record is valid against it.
 *
 * @throws {RangeError} as `viewFor` does.
 * @example
 * ```ts
 * import { viewSchema } from '@amparo/privacy';
 * import { organisation } from '@amparo/referral';
 * const { properties } = viewSchema(organisation, 'public');
 * console.log(Object.keys(properties as object).includes('contacts')); // false
 * ```
 */
export function viewSchema(recordType: RecordType, shown: RecordAudience | readonly string[]): ViewSchema {
  const fields = typeof shown === 'string' ? fieldsFor(recordType, shown) : shown;
  const definitions = new Map<string, ViewSchema>();
  const group = groupSchema(recordType.tree as GroupNode, '', new Set(fields), definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: recordType.title,
    ...(group ?? { type: 'object', additionalProperties: false, properties: {} }),
    ...(definitions.size > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

function groupSchema(
  { description, fields }: GroupNode,
  at: string,
  shown: ReadonlySet<string>,
  definitions: Map<string, ViewSchema>,
): ViewSchema | undefined {
  const properties: Record<string, ViewSchema> = {};
  const required: string[] = [];
  for (const field of fields) {
    const path = at === '' ? field.name : `${at}/${field.name}`;
    const schema = valueSchema(field, path, shown, definitions);
    if (schema === undefined) continue;
    const { title, description } = field.facts;
    properties[field.name] = { title, ...schema, description };
    if (field.required) required.push(field.name);
  }
  if (Object.keys(properties).length === 0) return undefined;
  return { description, type: 'object', additionalProperties: false, required, properties };
}

function valueSchema(
  node: FieldNode,
  path: string,
  shown: ReadonlySet<string>,
  definitions: Map<string, ViewSchema>,
): ViewSchema | undefined {
  if (node.kind === 'group') return groupSchema(node, path, shown, definitions);
  if (node.kind === 'leaf') return shown.has(path) ? leafSchema(node, definitions) : undefined;
  const items = valueSchema(node.of, path, shown, definitions);
  if (items === undefined) return undefined;
  const { min, max } = node.bounds;
  return { type: 'array', ...(min > 0 && { minItems: min }), maxItems: max, items };
}

function leafSchema({ wire }: LeafNode, definitions: Map<string, ViewSchema>): ViewSchema {
  const { codelist, schema } = wire;
  if (codelist === undefined || codelist.codes.length <= longestInline) return schema;
  definitions.set(codelist.id, schema);
  return { $ref: `#/$defs/${codelist.id}` };
}
