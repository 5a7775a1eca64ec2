import type { Family, FamilyRecord } from '../../family.ts';
import { type EmittedFile, madeBy, sourceOf } from '../emitted-file.ts';
import { publishedRules } from '../published-rule.ts';
import { fieldTable } from './field-table.ts';
import { anchor, code, page } from './markdown.ts';
import { type BlockPlaces, blocksOf } from './places.ts';
import { ruleSections, ruleTable } from './rule-sections.ts';

/** The reference page of a record type: its fields, its blocks, its rules. */
export function writeRecordPage(family: Family, entry: FamilyRecord): EmittedFile {
  const { record } = entry;
  const ruled = { tree: record.tree, rules: publishedRules(entry) };
  const [own, ...blocks] = blocksOf(record.tree) as [BlockPlaces, ...BlockPlaces[]];
  const schemas = `../../../schemas/${family.name}`;
  const content = page([
    `<!-- ${madeBy(sourceOf(family))} -->`,
    `# ${record.title}`,
    record.description,
    `Record type ${code(record.type)}, status ${family.status}, since ${record.since}. Identified by ${code(record.idField)}.`,
    [
      `[JSON Schema](${schemas}/${record.type}.schema.json)`,
      `[columns of a sheet](${schemas}/${record.type}.columns.csv)`,
      `[rules as data](${schemas}/rules.json)`,
      ...(family.codelists.length > 0 ? ['[code lists](codelists.md)'] : []),
      '[all rules](../rules.md)',
    ].join(' · '),
    '## Fields',
    fieldTable(family, own),
    ...blocks.flatMap((block) => blockSection(family, block)),
    '## Rules',
    'A rule is checked where everything it reads is there and sound. `self` is the record, `item` the place it holds for; see [functions](../core/functions.md).',
    ruleTable(ruled),
    ...ruleSections(ruled),
  ]);
  return { path: `docs/reference/${family.name}/${record.type}.md`, content };
}

function blockSection(family: Family, block: BlockPlaces): string[] {
  const { group, paths } = block;
  return [
    `## ${anchor(group.block)}${group.block}`,
    `${group.description} In ${paths.map(code).join(', ')}.`,
    fieldTable(family, block),
  ];
}
