import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { rulesOf } from '../../record-rules.ts';
import { structureMessages } from '../../structure-messages.ts';
import { sample } from '../_sample.ts';
import { sharedBlocks } from '../core-blocks.ts';
import { emittedFiles } from '../emitted-files.ts';
import { writeReference } from './index.ts';

const [entry] = sample.records as [(typeof sample.records)[number]];
const pages = new Map(writeReference([sample]).map(({ path, content }) => [path, content]));
const recordPage = pages.get('docs/reference/sample/site-visit.md') ?? '';
const rows = recordPage.split('\n');

test('every link leads to an emitted file, and to an anchor that is there', async () => {
  const contents = new Map((await emittedFiles([sample])).map(({ path, content }) => [path, content]));
  // The package that reads files hands its page in when everything is emitted.
  contents.set('docs/reference/reading.md', '');
  contents.set('docs/reference/record-types.md', '');
  contents.set('docs/reference/sharing.md', '');
  // Vectors are written by hand.
  contents.set('packages/core/vectors/exchange/profile.json', '');
  const broken = [...pages].flatMap(([path, content]) =>
    [...content.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/gu)].flatMap(([link, file = '', id]) => {
      const target = contents.get(file === '' ? path : posix.join(dirname(path), file));
      const isThere = target !== undefined && (id === undefined || target.includes(`<a id="${id}"></a>`));
      return isThere ? [] : [`${path}: ${link}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('a family without code lists of its own has no page of them, and no link to it', () => {
  const without = writeReference([{ ...sample, codelists: [] }]).filter(
    ({ path }) => !path.startsWith('docs/reference/core/'),
  );
  expect(without.map(({ path }) => path)).not.toContain('docs/reference/sample/codelists.md');
  expect(without.filter(({ content }) => /\]\((sample\/)?codelists\.md\)/u.test(content))).toEqual([]);
});

test('an anchor stands once on a page', () => {
  for (const content of pages.values()) {
    const ids = [...content.matchAll(/<a id="([^"]*)">/gu)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  }
});

test('a table has no row with more or fewer cells than its header', () => {
  for (const [path, content] of pages) {
    for (const block of content
      .trim()
      .split('\n\n')
      .filter((part) => part.startsWith('| '))) {
      const widths = block.split('\n').map((row) => row.split(/(?<!\\)\|/u).length);
      expect([path, ...new Set(widths)]).toHaveLength(2);
    }
  }
});

test('a field’s row says all that is known of it', () => {
  expect(rows).toContain(
    '| <a id="start"></a>`start` | Start | date | yes | internal | First day.<br>Source: ISO 8601. | `2026-03-01` |',
  );
  expect(rows).toContain(
    '| <a id="shifts"></a>`shifts` | Shifts | list, 1 to 2 entries: code of [shift](../sample/codelists.md#shift) | yes | internal | Shifts seen. | `day` `night` |',
  );
});

test('a field of a block has one anchor for each path at which it stands', () => {
  expect(recordPage).toContain(
    '| <a id="expenses/what"></a><a id="stops/what"></a>`what` | What | text, at most 40 characters |',
  );
  expect(recordPage).toContain('In `expenses`, `stops`.');
});

test('a rule stands once, in words and in CEL, with all its places', () => {
  expect(recordPage).toContain(`
### <a id="sample.ends-before-start"></a>\`sample.ends-before-start\`

**End is earlier than the start.** Days are counted.

*To do:* Check End.

error · at \`/end\` · source: S01

\`\`\`
when:  has(self.end) || false
check: self.start <= self.end
\`\`\`
`);
  expect(recordPage).toContain('at `/expenses/*`, `/stops/*` · source: S02');
  expect(recordPage).toContain('at `/visitId`, across records: `visit` with the same `/visitId` ·');
});

test('a table before the rules leads to each of them', () => {
  expect(rows).toContain(
    '| [`sample.ends-before-start`](#sample.ends-before-start) | error | End is earlier than the start. |',
  );
});

test('a shared block has a page whether a record has it or not, with the words and CEL of its rules', () => {
  const page = pages.get('docs/reference/core/blocks.md') ?? '';
  expect(page).toContain('| <a id="Period/start"></a>`start` | Start | date | yes | internal |');
  expect(page).toContain('| [Contact](#Contact) |');
  expect(page).toContain(`
### <a id="core.period-ends-before-start"></a>\`core.period-ends-before-start\`

**End is earlier than the start of the period.** `);
  expect(page).toContain('\nwarning · at the block · source: Amparo, person\n');
  expect(pages.get('docs/reference/README.md')).toContain('[Shared blocks](core/blocks.md)');
});

test('every code that a check can report is in the index', () => {
  const index = pages.get('docs/reference/rules.md') ?? '';
  const shared = sharedBlocks.flatMap(({ rules }) => rules);
  const codes = [...rulesOf(entry), ...shared, ...structureMessages].map(({ code }) => code);
  expect(codes.filter((code) => !index.includes(`<a id="${code}"></a>`))).toEqual([]);
});

test('a code list shows its codes with what it says of them; a long one its files', () => {
  expect(pages.get('docs/reference/sample/codelists.md')).toContain(
    '| `day` | Day, "normal" | Six to six \\| or near it |  | 12 | night, day |  |',
  );
  const core = pages.get('docs/reference/core/codelists.md');
  expect(core).toContain('[CSV](../../../schemas/core/codelists/isco-08.csv)');
  expect(core).not.toContain('Software developers');
});
