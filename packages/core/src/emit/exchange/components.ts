import type * as z from 'zod';
import type { Body } from '../../exchange/body.ts';
import { problemMessage } from '../../exchange/messages/problem-message.ts';
import type { Fields, Operation } from '../../exchange/operation.ts';
import type { Family } from '../../family.ts';
import { schemaId } from '../../schema-id.ts';
import { type FieldNode, type GroupNode, readBlock, readFields } from '../../tree.ts';
import { surprisesOfDefinitions } from '../boring.ts';
import { Definitions, fieldSchema, groupSchema, type JsonSchema } from '../schema-node.ts';
import { mapSchema } from './map-schema.ts';
import { openSchemas, type RecordComponent } from './open-schemas.ts';

/** Facts of the standard that the published schema of each record type has, and that nobody needs to talk to a node. */
const leftOut = ['x-amparo-since', 'x-amparo-source', 'x-amparo-deprecated'];

/** Collects what the operations refer to, and writes it as `components/schemas`. */
export class Components {
  readonly #definitions = new Definitions();
  readonly #records = new Map<string, JsonSchema>();
  readonly #types: RecordComponent[] = [];

  constructor(families: readonly Family[], operations: readonly Operation[]) {
    for (const family of families) for (const { record } of family.records) this.#addRecord(family, record);
    for (const operation of operations)
      for (const body of [operation.body, ...Object.values(operation.responses).map(({ body }) => body)])
        if (body !== undefined && 'schema' in body) this.refTo(body.schema);
    this.refTo(problemMessage);
  }

  /** A reference to a message. */
  refTo(schema: z.ZodObject): JsonSchema {
    return toComponents(this.#definitions.addBlock(readBlock(schema)));
  }

  /** The schema of a body of one media type. */
  bodySchema(body: Body): JsonSchema {
    switch (body.kind) {
      case 'message':
        return this.refTo(body.schema);
      case 'record':
        return { $ref: '#/components/schemas/AnyRecord' };
      case 'view':
        return { $ref: '#/components/schemas/RecordView' };
      case 'records':
        return linesOf('A record on each line.', { $ref: '#/components/schemas/AnyRecord' });
      case 'lines':
        return linesOf('A message on each line.', this.refTo(body.schema));
      case 'document':
        return { description: 'An OpenAPI document.', type: 'object' };
    }
  }

  /** The schemas of parameters or headers, with all that is known of them. */
  fields(shape: Fields | undefined): readonly { readonly node: FieldNode; readonly schema: JsonSchema }[] {
    return (shape ? readFields(shape) : []).map((node) => ({
      node,
      schema: published(fieldSchema(node, this.#definitions)),
    }));
  }

  /**
   * All schemas by name.
   *
   * @throws {Error} for a schema that would surprise a reader in another language.
   */
  schemas(): Readonly<Record<string, JsonSchema>> {
    const open = openSchemas(this.#types);
    const closed = { ...this.#definitions.all(), ...Object.fromEntries(this.#records) } as Record<
      string,
      JsonSchema
    >;
    const named = Object.fromEntries(
      Object.entries(closed).map(([name, schema]) => [name, mapSchema(schema, nameHeld)]),
    );
    const surprises = surprisesOfDefinitions({ ...named, ...placeholders(Object.keys(open)) });
    if (surprises.length > 0) throw new Error(`The contract cannot be published: ${surprises.join('; ')}.`);
    const all = Object.entries(named).map(([name, schema]) => [name, published(schema)] as const);
    return Object.fromEntries([...all, ...Object.entries(open)].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #addRecord(family: Family, record: Family['records'][number]['record']): void {
    const component = `${record.name}Record`;
    this.#types.push({ type: record.type, component });
    this.#records.set(component, {
      title: record.title,
      ...groupSchema(record.tree as GroupNode, this.#definitions),
      'x-amparo-schema': schemaId(family, record.type),
    });
  }
}

function linesOf(description: string, line: JsonSchema): JsonSchema {
  return { description: `${description} NDJSON in UTF-8.`, type: 'string', 'x-amparo-line': line };
}

function published(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (part) => toComponents(nameHeld(without(part, leftOut))));
}

function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)));
}

function toComponents(schema: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== 'string') return schema;
  return { ...schema, $ref: schema.$ref.replace('#/$defs/', '#/components/schemas/') };
}

/** What a message holds that is no block becomes a reference. */
function nameHeld(schema: JsonSchema): JsonSchema {
  const { 'x-amparo-holds': held, type, ...others } = schema;
  return held === undefined ? schema : { ...others, $ref: `#/$defs/${held}` };
}

/** Stand-ins for the open schemas while the others are looked through. */
function placeholders(names: readonly string[]): Record<string, JsonSchema> {
  const closed = { type: 'object', additionalProperties: false, properties: {} };
  return Object.fromEntries(names.map((name) => [name, closed]));
}
