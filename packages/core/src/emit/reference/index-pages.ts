import type { Family } from '../../family.ts';
import { structureMessages } from '../../structure-messages.ts';
import { type EmittedFile, madeBy } from '../emitted-file.ts';
import { structurePage } from './core-pages.ts';
import { anchor, code, page, table } from './markdown.ts';
import { wordingOf } from './messages-page.ts';
import { rulesByCode, wordsOf } from './rule-sections.ts';

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
      '- [What reading a file can find](reading.md)',
      '- [Shared code lists](core/codelists.md)',
      '- [Functions for rules](core/functions.md)',
    ].join('\n'),
  ]);
  return { path: 'docs/reference/README.md', content };
}

/** Every code that a check can report, with the pages that explain it. */
export function writeRuleIndex(families: readonly Family[]): EmittedFile {
  const rows = new Map<string, { severity: string; what: string; pages: string[] }>();
  for (const { code: id, severity, what } of structureMessages) {
    rows.set(id, { severity, what: wordingOf(what), pages: [`[every record](${structurePage}#${id})`] });
  }
  for (const family of families) {
    for (const entry of family.records) addRules(rows, family, entry);
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

function addRules(
  rows: Map<string, { severity: string; what: string; pages: string[] }>,
  family: Family,
  entry: Family['records'][number],
): void {
  const { record } = entry;
  for (const [id, [first]] of rulesByCode(entry)) {
    if (!first) continue;
    const row = rows.get(id) ?? { severity: first.severity, what: wordsOf(entry, first).what, pages: [] };
    row.pages.push(`[${record.title}](${family.name}/${record.type}.md#${id})`);
    rows.set(id, row);
  }
}
