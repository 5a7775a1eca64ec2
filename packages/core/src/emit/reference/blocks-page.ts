import type { GroupNode } from '../../tree.ts';
import { blocksSource, sharedBlocks } from '../core-blocks.ts';
import { type EmittedFile, madeBy } from '../emitted-file.ts';
import { publishedBlockRules } from '../published-rule.ts';
import { fieldTable } from './field-table.ts';
import { anchor, page, prose } from './markdown.ts';
import { ruleSections } from './rule-sections.ts';

/** Where the shared blocks are explained, from `docs/reference`. */
export const blocksPage = 'core/blocks.md';

/** The reference page of the blocks that all families share: the fields and rules of each. */
export function writeBlocksPage(): EmittedFile {
  const content = page([
    `<!-- ${madeBy(blocksSource)} -->`,
    '# Shared blocks',
    'Groups of fields that records of every family may hold. A rule holds wherever its block stands and is checked where everything it reads is there and sound. `item` is the block; see [functions](functions.md).',
    '[JSON Schema, with the rules as data](../../../schemas/core/blocks.schema.json) · [code lists](codelists.md) · [all rules](../rules.md)',
    sharedBlocks.map(({ block }) => `[${block}](#${block})`).join(' · '),
    ...sharedBlocks.flatMap(blockSection),
  ]);
  return { path: `docs/reference/${blocksPage}`, content };
}

function blockSection(group: GroupNode): string[] {
  return [
    `## ${anchor(group.block)}${group.block}`,
    prose(group.description),
    fieldTable({ name: 'core' }, { group, paths: [group.block] }),
    ...ruleSections({ tree: group, rules: publishedBlockRules(group) }),
  ];
}
