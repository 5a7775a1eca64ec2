import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { amparo } from '../_cli.ts';
import { file, folder, goodCases, ndjson } from '../_files.ts';
import { checkHere } from '../_here.ts';
import { csvOf, workbookOf, xlsxOf } from '../_tables.ts';
import { canary, now, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import { at, cells, columnOf, headings } from './_workbook.ts';

const [first] = goodCases(1) as [object];
/** The good case as CSV, with other texts under some headings. */
const table = (changes: Readonly<Record<string, string>>, heads: readonly string[] = headings) =>
  csvOf([heads, cells.map((text, i) => changes[headings[i] as string] ?? text)]);

const { employerRef } = first as { employerRef: object };

describe('naughty strings', () => {
  test('69a strings that break programs break none in any text of a record', async () => {
    const texts = naughtyStrings.map((text) => `${text} ${canary}`);
    const records = texts.map((text) => ({
      ...first,
      narrative: text,
      employerRef: { ...employerRef, name: [...text].slice(0, 200).join('') },
    }));
    const json = await outcomeOf('cases.json', JSON.stringify(records), { every: true });
    expect(json.read).toBe(texts.length);
    expect((await readAll(new Blob([ndjson(records)]), 'cases.ndjson')).records).toEqual(records);
    const rows = texts.map((text) =>
      cells
        .with(columnOf('Narrative'), text)
        .with(columnOf('Employer: Name'), [...text].slice(0, 200).join('')),
    );
    const csv = await outcomeOf('cases.csv', csvOf([headings, ...rows]), { every: true });
    expect(csv.read).toBe(texts.length);
    const book = await outcomeOf(
      'cases.xlsx',
      await xlsxOf([headings, ...rows.map((row) => row.map((text) => text.replaceAll(unfit, '')))]),
      { every: true },
    );
    expect(book.read).toBe(texts.length);
  });

  test('69b as headings and names of sheets they are only unknown columns and names', async () => {
    const strings = [...new Set(naughtyStrings)].filter((text) => text.trim() !== '');
    const found = await outcomeOf(
      'cases.csv',
      csvOf([
        [...headings, ...strings],
        [...cells, ...strings.map(() => canary)],
      ]),
      { every: true },
    );
    expect(found).toMatchObject({ exit: 1, read: 1, errors: [] });
    expect(new Set(found.warnings.map((warning) => warning.replace(/@.*/u, '')))).toEqual(
      new Set(['intake.column-not-recognised', 'intake.column-repeated']),
    );
    const sheets = new Map([['Cases', [headings, cells]]] as [string, (readonly string[])[]][]);
    for (const text of strings) {
      const name = text
        .replaceAll(unfit, '')
        .replaceAll(/[*?:\\/[\]]/gu, '')
        .slice(0, 31)
        .replaceAll(/^'+|'+$/gu, '');
      const known = [...sheets.keys()].some((other) => other.toLowerCase() === name.toLowerCase());
      if (name !== '' && !/\p{Surrogate}/u.test(name) && !known) sheets.set(name, [[canary], [canary]]);
    }
    const book = await outcomeOf('cases.xlsx', await workbookOf(Object.fromEntries(sheets)), { every: true });
    expect(book).toMatchObject({ exit: 1, read: 1, errors: [] });
    expect(book.report?.counts.warning).toBe(sheets.size - 1);
  });

  const markup = [
    '<script>alert(69)</script>',
    '"><img src=x onerror=alert(69)>',
    "'-alert(69)-'",
    '[x](javascript:alert(69))',
    `\${7*7}{{7*7}}`,
    '$(touch x)`touch x`',
    "'; DROP TABLE cases; --",
    '=HYPERLINK("http://example.org")',
    '</style></head>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
  ];
  test('69c markup in the names of files, sheets and headings is text in every form of the report', async () => {
    for (const text of markup) {
      const heads = headings.map((heading) =>
        heading === 'Channel' ? `Channel ${text.replaceAll(/[\p{L}\p{N}]/gu, '')}` : heading,
      );
      const bytes = await workbookOf({
        [text.replaceAll(/[*?:\\/[\]]/gu, '').replaceAll(/^'|'$/gu, '')]: [
          heads,
          cells.with(columnOf('Channel'), canary),
        ],
      });
      const name = `${text.replaceAll('/', '')}.xlsx`;
      const found = await outcomeOf(name, bytes, { every: true });
      expect(found).toMatchObject({
        exit: 1,
        read: 1,
        errors: [`intake.code-not-understood@${at('Channel', 2)}`],
      });
      const { stdout: html } = await checkHere(await file(name, bytes), { now, format: 'html' });
      const { stdout: junit } = await checkHere(await file(name, bytes), { now, format: 'junit' });
      if (/[<&"]/u.test(text)) for (const written of [html, junit]) expect(written).not.toContain(name);
      expect(html.match(/<script/gu)?.length ?? 0).toBe((await plainHtml()).match(/<script/gu)?.length ?? 0);
    }
  });

  test('69d nothing of a name is run by the shell or taken for an option', async () => {
    const base = await folder();
    for (const name of ['$(touch pwned).csv', '; touch pwned;.csv', '--format.csv', 'a b\tc.csv']) {
      await writeFile(join(base, name), table({ Narrative: canary }));
      const { code, stdout, stderr } = await amparo(['check', '--now', now, '--', name], { cwd: base });
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
      expect(stdout).toContain('1 record');
      expect(stdout).not.toContain(canary);
    }
  });
});

/** What XML cannot hold. */
const unfit = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

let plain: string | undefined;

/** The page of a workbook with ordinary names and the same fault. */
async function plainHtml(): Promise<string> {
  plain ??= (
    await checkHere(
      await file(
        'cases.xlsx',
        await workbookOf({ Cases: [headings, cells.with(columnOf('Channel'), canary)] }),
      ),
      { now, format: 'html' },
    )
  ).stdout;
  return plain;
}
