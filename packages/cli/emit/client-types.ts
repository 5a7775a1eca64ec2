import { type EmittedFile, emitCommand, openApiOf } from '@amparo/core/emit';
import { families } from '@amparo/validate';
import openapiTypescript, { astToString } from 'openapi-typescript';

type Node = Record<string, unknown>;

/** What says something to people only: the documents have it, and types do without. */
const prose = new Set(['title', 'description', 'summary', 'example', 'examples']);

/**
 * The contract as types for the transport of the client. Record types are left out: their interfaces are in the families, and
 * whoever sends a record has checked it against those.
 */
export async function clientTypesFile(): Promise<EmittedFile> {
  const contract = structuredClone(openApiOf(families)) as unknown as Node & {
    paths: Node;
    components: { schemas: Node };
  };
  const { schemas } = contract.components;
  const record = {
    type: 'object',
    required: ['recordType'],
    properties: { recordType: { type: 'string' } },
    additionalProperties: true,
  };
  schemas.AnyRecord = record;
  schemas.RecordView = record;
  const needed = new Set<string>();
  collect(contract.paths, contract.components, needed);
  contract.components.schemas = Object.fromEntries(
    Object.entries(schemas).filter(([name]) => needed.has(`schemas/${name}`)),
  );
  const tree = await openapiTypescript(withoutProse(contract) as never, { defaultNonNullable: false });
  return {
    path: 'packages/client/src/generated/contract.ts',
    content: `// Made by \`${emitCommand}\` with openapi-typescript from schemas/exchange/openapi.json. Do not edit.\n\n${astToString(tree)}`,
  };
}

/** Adds the components that a part of the document refers to, and those that they refer to. */
function collect(part: unknown, components: Readonly<Record<string, Node>>, needed: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    const name = key === '$ref' ? String(value).replace('#/components/', '') : undefined;
    if (name === undefined) collect(value, components, needed);
    else if (!needed.has(name)) {
      needed.add(name);
      const [kind = '', id = ''] = name.split('/');
      collect(components[kind]?.[id], components, needed);
    }
  }
}

/** The document without words for people; fields that happen to be called so stay. */
function withoutProse(part: unknown, isNames = false): unknown {
  if (Array.isArray(part)) return part.map((item) => withoutProse(item));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => isNames || !prose.has(key))
      .map(([key, value]) => [key, withoutProse(value, ['properties', 'schemas', 'headers'].includes(key))]),
  );
}
