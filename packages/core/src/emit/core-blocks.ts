import { type BlockFacts, blockOf } from '../block.ts';
import * as blocks from '../blocks/index.ts';
import { field, optional } from '../field.ts';
import { record } from '../record.ts';
import { recordRef } from '../record-ref.ts';
import { namespace } from '../schema-id.ts';
import type { GroupNode } from '../tree.ts';
import { surprisesOfDefinitions } from './boring.ts';
import { type EmittedFile, madeByWithNamespace } from './emitted-file.ts';
import { dialect, schemaFile } from './json-schema.ts';
import { publishedBlockRules } from './published-rule.ts';
import { Definitions, type JsonSchema } from './schema-node.ts';

/** Where the shared blocks are written, for the head of what is made of them. */
export const blocksSource = 'packages/core/src/blocks';

/** The blocks that all families share, ordered by name. */
export const sharedBlocks: readonly GroupNode[] = readBlocks();

/**
 * The schema of the shared blocks, as a file.
 *
 * @throws {Error} when a primitive brings a keyword that published schemas do not use.
 */
export function writeBlocksSchema(): EmittedFile {
  const schema = blocksSchema();
  return schemaFile(
    'core/blocks',
    schema,
    surprisesOfDefinitions(schema.$defs as Record<string, JsonSchema>),
  );
}

/** The shared blocks as JSON Schema 2020-12: one definition each, with its rules as an annotation. */
function blocksSchema(): JsonSchema {
  const definitions = new Definitions();
  for (const group of sharedBlocks) definitions.addBlock(group);
  const all = definitions.all();
  const ruled = sharedBlocks
    .filter(({ rules }) => rules.length > 0)
    .map((group) => [
      group.block,
      { ...(all[group.block] as JsonSchema), 'x-amparo-rules': publishedBlockRules(group) },
    ]);
  return {
    $schema: dialect,
    $id: `${namespace}core/blocks.schema.json`,
    $comment: madeByWithNamespace(blocksSource),
    title: 'Shared blocks',
    description:
      'Groups of fields that all families share. The rules of a block hold wherever it stands: `item` is the block, and `at` is below it.',
    $defs: { ...all, ...Object.fromEntries(ruled) },
  };
}

/** Only records are read into trees: the blocks stand in one, a field for each. */
function readBlocks(): readonly GroupNode[] {
  const fields = Object.values({ ...blocks, recordRef }).map((type) => {
    const { name, description } = blockOf(type) as BlockFacts;
    const facts = { title: name, description, since: '0.1.0', sensitivity: 'internal' } as const;
    return [name, field(optional(type), facts)] as const;
  });
  const { tree } = record(
    {
      type: 'core-blocks',
      name: 'CoreBlocks',
      title: 'Shared blocks',
      description: 'One field per shared block.',
      since: '0.1.0',
      idField: 'RecordRef',
    },
    Object.fromEntries(fields),
  );
  return ((tree as GroupNode).fields as GroupNode[]).toSorted((a, b) => (a.block < b.block ? -1 : 1));
}
