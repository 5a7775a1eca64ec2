import type { JsonSchema } from '../schema-node.ts';

/** Applies a change to every schema within a schema, the innermost first. Names of properties are never taken for keywords. */
export function mapSchema(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const { properties, items } = schema;
  return change({
    ...schema,
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Record<string, JsonSchema>).map(([name, part]) => [
          name,
          mapSchema(part, change),
        ]),
      ),
    }),
    ...(items !== undefined && { items: mapSchema(items as JsonSchema, change) }),
  });
}
