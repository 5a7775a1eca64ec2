import type { Family, FamilyRecord } from '../family.ts';
import { schemaId } from '../schema-id.ts';
import type { GroupNode } from '../tree.ts';
import { surprisesOf } from './boring.ts';
import { type EmittedFile, madeByWithNamespace, sourceOf } from './emitted-file.ts';
import { toJson } from './json.ts';
import { publishedRules } from './published-rule.ts';
import { Definitions, groupSchema, type JsonSchema } from './schema-node.ts';

/** The keywords that a published schema has beyond JSON Schema 2020-12. All are annotations. */
export const schemaKeywords = [
  'x-amparo-codelist',
  'x-amparo-deprecated',
  'x-amparo-identifies',
  'x-amparo-rules',
  'x-amparo-sensitivity',
  'x-amparo-sharing',
  'x-amparo-since',
  'x-amparo-source',
  'x-amparo-version',
  'x-amparo-withheld-from',
] as const;

/** The version of JSON Schema that everything is published in. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A record type as JSON Schema 2020-12, with its rules as an annotation. */
export function jsonSchemaOf(family: Family, entry: FamilyRecord): JsonSchema {
  const { record } = entry;
  const definitions = new Definitions();
  const group = groupSchema(record.tree as GroupNode, definitions);
  return {
    $schema: dialect,
    $id: schemaId(family, record.type),
    $comment: madeByWithNamespace(sourceOf(family)),
    title: record.title,
    ...group,
    ...(record.sharing && { 'x-amparo-sharing': record.sharing }),
    'x-amparo-since': record.since,
    'x-amparo-version': family.version,
    'x-amparo-rules': publishedRules(entry),
    $defs: definitions.all(),
  };
}

/**
 * The schema of one record type, as a file.
 *
 * @throws {Error} when a primitive brings a keyword that published schemas do not use.
 */
export function writeJsonSchema(family: Family, entry: FamilyRecord): EmittedFile {
  const schema = jsonSchemaOf(family, entry);
  return schemaFile(`${family.name}/${entry.record.type}`, schema, surprisesOf(schema));
}

/** A schema as a file, by its path from the folder of schemas; `surprises` keep it from being published. */
export function schemaFile(path: string, schema: JsonSchema, surprises: readonly string[]): EmittedFile {
  if (surprises.length > 0) throw new Error(`${schema.$id} cannot be published: ${surprises.join('; ')}.`);
  return { path: `schemas/${path}.schema.json`, content: toJson(schema) };
}
