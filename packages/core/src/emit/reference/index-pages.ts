import type { Family } from '../../family.ts';
import { structureMessages } from '../../structure-messages.ts';
import { sharedBlocks } from '../core-blocks.ts';
import { type EmittedFile, madeBy } from '../emitted-file.ts';
import { publishedBlockRules, publishedRules } from '../published-rule.ts';
import { blocksPage } from './blocks-page.ts';
import { structurePage } from './core-pages.ts';
import { anchor, code, page, table } from './markdown.ts';
import { wordingOf } from './messages-page.ts';
import { type Ruled, rulesByCode, wordsOf } from './rule-sections.ts';

/** The rows of the index of rules, by code. */
type Rows = Map<string, { severity: string; what: string; pages: string[] }>;

/** Where to look: the way into the reference pages. */
export function writeReferenceIndex(families: readonly Family[]): EmittedFile {
  const content = page([
    `<!-- ${madeBy('packages/*/src')} -->`,
    '# Reference',
    ...families.flatMap((family) => [
      `## ${family.title}`,
      `${family.description} Status: ${family.status}.`,
      [
        ...family.records.map(({ record }) => `- [${record.title}](${family.name}/${record.type}.md)`),
        ...(family.codelists.length > 0 ? [`- [Code lists](${family.name}/codelists.md)`] : []),
        ...(family.messages ? [`- [What calculations can find](${family.name}/calculations.md)`] : []),
      ].join('\n'),
    ]),
    '## For every family',
    [
      '- [All rules](rules.md)',
      `- [Findings about structure](${structurePage})`,
      '- [Exchange](exchange.md)',
      '- [What reading a file can find](reading.md)',
      '- [When the type of a record is not known](record-types.md)',
      '- [When a record may not be shared](sharing.md)',
      `- [Shared blocks](${blocksPage})`,
      '- [Shared code lists](core/codelists.md)',
      '- [Functions for rules](core/functions.md)',
      '- [Findings of disclosure control](core/disclosure.md)',
    ].join('\n'),
  ]);
  return { path: 'docs/reference/README.md', content };
}

/** Every code that a check can report, with the pages that explain it. */
export function writeRuleIndex(families: readonly Family[]): EmittedFile {
  const rows: Rows = new Map();
  for (const { code: id, severity, what } of structureMessages) {
    rows.set(id, { severity, what: wordingOf(what), pages: [`[every record](${structurePage}#${id})`] });
  }
  for (const group of sharedBlocks) {
    const rules = publishedBlockRules(group);
    addRules(rows, { tree: group, rules }, `every ${group.block}`, blocksPage);
  }
  for (const family of families) {
    for (const entry of family.records) {
      const { type, title, tree } = entry.record;
      addRules(rows, { tree, rules: publishedRules(entry) }, title, `${family.name}/${type}.md`);
    }
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const content = page([
    `<!-- ${madeBy('packages/*/src')} -->`,
    '# All rules',
    'Every code that a check can report. Codes are never renamed and never reused.',
    table(
      ['Code', 'Severity', 'What', 'In'],
      sorted.map(([id, { severity, what, pages }]) => [
        anchor(id) + code(id),
        severity,
        what,
        pages.join('<br>'),
      ]),
    ),
  ]);
  return { path: 'docs/reference/rules.md', content };
}

function addRules(rows: Rows, ruled: Ruled, title: string, page: string): void {
  for (const [first] of rulesByCode(ruled)) {
    const { code: id, severity } = first;
    const row = rows.get(id) ?? { severity, what: wordsOf(ruled, first).what, pages: [] };
    row.pages.push(`[${title}](${page}#${id})`);
    rows.set(id, row);
  }
}
