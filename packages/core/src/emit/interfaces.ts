import type { Family, FamilyRecord } from '../family.ts';
import { type EmittedFile, madeBy, sourceOf } from './emitted-file.ts';
import { interfaceSchemaOf } from './interface-schema.ts';

/** A record type and its blocks as TypeScript interfaces, documented field by field. */
export async function writeInterfaces(family: Family, { record }: FamilyRecord): Promise<EmittedFile> {
  // A development tool of some weight: loaded only when interfaces are written.
  const { compile } = await import('json-schema-to-typescript');
  const content = await compile(interfaceSchemaOf(family, record.tree), record.name, {
    bannerComment: `// ${madeBy(sourceOf(family))}`,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 110 },
  });
  return { path: `packages/${family.name}/src/generated/${record.type}.ts`, content };
}
