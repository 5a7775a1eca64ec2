import { coreCodelists } from '../codelists/all.ts';
import type { Family } from '../family.ts';
import { writeCodelists } from './codelists.ts';
import { writeColumns } from './columns.ts';
import { writeBlocksSchema } from './core-blocks.ts';
import type { EmittedFile } from './emitted-file.ts';
import { writeOpenApi } from './exchange/openapi.ts';
import { writeInterfaces } from './interfaces.ts';
import { writeJsonSchema } from './json-schema.ts';
import { writeReadme } from './readme.ts';
import { writeReference } from './reference/index.ts';
import { writeFunctions, writeRules } from './rules.ts';
import { writeVectorsSchema } from './vectors-schema.ts';

/** Every emitted file of the repository, ordered by path. */
export async function emittedFiles(families: readonly Family[]): Promise<readonly EmittedFile[]> {
  const interfaces = families.flatMap((family) =>
    family.records.map((entry) => writeInterfaces(family, entry)),
  );
  const files = [
    writeReadme(),
    writeFunctions(),
    writeVectorsSchema(),
    writeBlocksSchema(),
    writeOpenApi(families),
    ...writeCodelists('core', coreCodelists),
    ...families.flatMap(filesOf),
    ...writeReference(families),
    ...(await Promise.all(interfaces)),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesOf(family: Family): EmittedFile[] {
  return [
    writeRules(family),
    ...writeCodelists(family.name, family.codelists),
    ...family.records.flatMap((entry) => [writeJsonSchema(family, entry), writeColumns(family, entry)]),
  ];
}
