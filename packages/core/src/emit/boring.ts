import type { JsonSchema } from './schema-node.ts';

/** All that a published schema may use. Generators of code in every language understand it. */
const annotations = ['$schema', '$id', '$comment', '$defs', 'title', 'description', 'examples', 'deprecated'];
const assertions: Readonly<Record<string, readonly string[]>> = {
  object: ['additionalProperties', 'required', 'properties'],
  array: ['items', 'minItems', 'maxItems'],
  string: ['enum', 'const', 'minLength', 'maxLength', 'pattern', 'format'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  boolean: [],
};

/** What RE2 cannot read: look-around and other extensions of groups, escapes of Unicode, back-references. */
const beyondRe2 = /\(\?|\\u|\\[1-9]/u;

/**
 * What in a schema would surprise a reader in another language: unions, tuples, null, open objects, unbounded values,
 * patterns that not every engine reads. Empty for a schema that may be published.
 */
export function surprisesOf(schema: JsonSchema): readonly string[] {
  const definitions = (schema.$defs ?? {}) as Record<string, JsonSchema>;
  return [...surprisesAt(schema, '#', definitions), ...surprisesOfDefinitions(definitions)];
}

/** As `surprisesOf`, for a schema that holds nothing but definitions. */
export function surprisesOfDefinitions(definitions: Readonly<Record<string, JsonSchema>>): readonly string[] {
  return Object.entries(definitions).flatMap(([name, part]) =>
    surprisesAt(part, `#/$defs/${name}`, definitions),
  );
}

function surprisesAt(
  schema: JsonSchema,
  at: string,
  definitions: Readonly<Record<string, JsonSchema>>,
): string[] {
  const { $ref, type } = schema;
  const keywords = Object.keys(schema).filter(
    (keyword) => !annotations.includes(keyword) && !keyword.startsWith('x-'),
  );
  if ($ref !== undefined) {
    const isKnown = String($ref).replace('#/$defs/', '') in definitions;
    return [
      ...(isKnown ? [] : [`${at} refers to ${$ref}`]),
      ...keywords.filter((name) => name !== '$ref').map((name) => `${at} has ${name} beside $ref`),
    ];
  }
  const known = typeof type === 'string' ? assertions[type] : undefined;
  if (!known) return [`${at} has the type ${JSON.stringify(type)}`];
  const odd = keywords
    .filter((keyword) => keyword !== 'type' && !known.includes(keyword))
    .map((keyword) => `${at} has ${keyword}`);
  return [...odd, ...unboundedAt(schema, at), ...partsAt(schema, at, definitions)];
}

function unboundedAt(schema: JsonSchema, at: string): string[] {
  const has = (...keywords: readonly string[]) => keywords.some((keyword) => keyword in schema);
  switch (schema.type) {
    case 'object':
      return schema.additionalProperties === false ? [] : [`${at} is open`];
    case 'array':
      return has('maxItems') ? [] : [`${at} has no bound`];
    case 'string':
      if (beyondRe2.test(String(schema.pattern ?? ''))) return [`${at} has a pattern beyond RE2`];
      return has('enum', 'const', 'maxLength', 'pattern') ? [] : [`${at} has no bound`];
    case 'boolean':
      return [];
    default:
      return has('minimum') && has('maximum') ? [] : [`${at} has no bound`];
  }
}

function partsAt(
  { properties, items }: JsonSchema,
  at: string,
  definitions: Readonly<Record<string, JsonSchema>>,
): string[] {
  const parts = Object.entries((properties ?? {}) as Record<string, JsonSchema>);
  return [
    ...parts.flatMap(([name, part]) => surprisesAt(part, `${at}/properties/${name}`, definitions)),
    ...(items === undefined ? [] : surprisesAt(items as JsonSchema, `${at}/items`, definitions)),
  ];
}
