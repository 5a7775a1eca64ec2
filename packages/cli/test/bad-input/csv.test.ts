import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { file } from '../_files.ts';
import { csvOf } from '../_tables.ts';
import { canary, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import { at, cells, columnOf, headings } from './_workbook.ts';

/** The good case with other texts under some headings. */
function rowWith(changes: Readonly<Record<string, string>> = {}): string[] {
  const row = [...cells];
  for (const [heading, text] of Object.entries(changes)) row[columnOf(heading)] = text;
  return row;
}

/** Texts as one line of CSV, without its end. */
const csv = (texts: readonly string[], delimiter = ',') => csvOf([texts], { delimiter, end: '' });
const head = csv(headings);
const good = csv(cells);
/** Ids of further cases. */
const caseId = (number: number) => `0b7c2f3e-5d1a-4c8e-9f2b-${String(number).padStart(12, '0')}`;
const other = csv(rowWith({ 'Case ID': caseId(999) }));
const codes = (found: readonly string[]) => found.map((one) => one.replace(/@.*/u, ''));

describe('CSV', () => {
  test('27a a quote that is not closed is told at the row where it opens, and the rows before it are read', async () => {
    const found = await outcomeOf('cases.csv', `${head}\n${good}\n"${canary} never closed,x\n${other}\n`);
    expect(found).toMatchObject({ exit: 1, errors: ['intake.csv-quote@A3'] });
    expect(found.read).toBeGreaterThanOrEqual(1);
    expect(found.report?.verdicts.readable).toBe(false);
  });

  test('27b reading goes on with the next line, so that one slip does not hide the rows below', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => csv(rowWith({ 'Case ID': caseId(i) })));
    const found = await outcomeOf('cases.csv', [head, good, `"${canary},x`, ...rows, ''].join('\n'));
    expect(found).toMatchObject({ errors: ['intake.csv-quote@A3'], read: 51 });
  });

  test('27c the closing quote is looked for in a mebibyte and no further', async () => {
    const long = `"${canary}${'x'.repeat((1 << 20) + 10)}"`;
    const found = await outcomeOf('cases.csv', `${head}\n${long},x\n${good}\n`);
    expect(found).toMatchObject({ errors: ['intake.csv-quote@A2'], read: 1 });
  });

  test('28a a quote within a cell without quotes is a letter like any other', async () => {
    const narrative = `the ${canary} "foreman" 5" nail`;
    const written = csv(rowWith({ Narrative: canary })).replace(canary, narrative);
    const { records, codes: faults } = await readAll(new Blob([`${head}\n${written}\n`]), 'cases.csv');
    expect(faults).toEqual([]);
    expect(records).toMatchObject([{ narrative }]);
    expect((await outcomeOf('cases.csv', `${head}\n${written}\n`)).exit).toBe(0);
  });

  test('28b doubled quotes at the edges, and alone, are quotes', async () => {
    const narrative = `""${canary}""`;
    const { records } = await readAll(
      new Blob([`${head}\n${csv(rowWith({ Narrative: narrative }))}\n`]),
      'cases.csv',
    );
    expect(records).toMatchObject([{ narrative }]);
  });

  test('28c a quote behind a blank does not open a cell, and nothing is lost', async () => {
    const written = csv(rowWith({ Narrative: canary })).replace(canary, ` "${canary}"`);
    const { records } = await readAll(new Blob([`${head}\n${written}\n`]), 'cases.csv');
    expect(records).toMatchObject([{ narrative: `"${canary}"` }]);
  });

  test('28d text behind a closing quote is kept, with a warning', async () => {
    const written = csv(rowWith({ Narrative: canary })).replace(canary, `"a"${canary}`);
    const found = await outcomeOf('cases.csv', `${head}\n${written}\n`);
    expect(found).toMatchObject({
      exit: 1,
      read: 1,
      warnings: [`intake.csv-after-quote@${at('Narrative', 2)}`],
    });
    expect((await readAll(new Blob([`${head}\n${written}\n`]), 'cases.csv')).records).toMatchObject([
      { narrative: `a${canary}` },
    ]);
  });

  test('29a cells beyond the headings are counted, and told where they begin', async () => {
    const found = await outcomeOf('cases.csv', `${head}\n${good},${canary},${canary}\n${other},${canary}\n`);
    expect(found).toMatchObject({ exit: 1, read: 2 });
    const stray = found.report?.findings.filter(({ code }) => code === 'intake.cells-without-heading');
    expect(
      stray?.map(({ params, address }) => [params.cells, address?.kind === 'cell' && address.row]),
    ).toEqual([
      [2, 2],
      [1, 2],
    ]);
  });

  test('29b rows that end too early are counted, with the cells that are missing', async () => {
    const short = (missing: number) => csv(rowWith({ 'Case ID': caseId(missing) }).slice(0, -missing));
    const found = await outcomeOf(
      'cases.csv',
      `Office of ${canary}\n\n${head}\n${good}\n${short(1)}\n${short(3)}\n`,
    );
    expect(found.notes).toContain('intake.rows-short@5');
    const finding = found.report?.findings.find(({ code }) => code === 'intake.rows-short');
    expect(finding?.params).toEqual({ records: 2, cells: 4 });
    expect(found.read).toBe(3);
  });

  test('29c empty cells too many at the end of rows are nothing', async () => {
    const found = await outcomeOf('cases.csv', `${head},,\n${good},,,\n${other}\n`);
    expect(codes([...found.errors, ...found.warnings])).toEqual([]);
    expect(found.notes.filter((note) => note.startsWith('intake.rows-short'))).toEqual([]);
  });

  test('30 line ends of all kinds in one file, and within quotes, leave the row numbers of a spreadsheet', async () => {
    const broken = csv(
      rowWith({ 'Case ID': caseId(1), Narrative: `${canary}\r\nsecond line\rthird\n`, Channel: canary }),
    );
    for (const [a, b, c] of [
      ['\n', '\r\n', '\r'],
      ['\r', '\n', '\r\n'],
      ['\r\n', '\r', '\n'],
    ]) {
      const found = await outcomeOf(
        'cases.csv',
        [
          head,
          a,
          good,
          b,
          broken,
          c,
          other,
          a,
          csv(rowWith({ 'Case ID': caseId(4), Channel: canary })),
          b,
        ].join(''),
      );
      expect(found).toMatchObject({ read: 4 });
      expect(found.errors).toEqual([
        `intake.code-not-understood@${at('Channel', 3)}`,
        `intake.code-not-understood@${at('Channel', 5)}`,
      ]);
    }
  });

  test.each<[string, string, string, number]>([
    ['no line end at the end', `${head}\n${good}`, '', 1],
    ['blank lines', `\n\n${head}\n\n${good}\n\n\n${other}\n\n`, '', 2],
    ['lines of delimiters', `${head}\n${good}\n${','.repeat(headings.length - 1)}\n`, '', 1],
    ['only headings', `${head}\n`, 'intake.no-records', 0],
    ['no headings', `${good}\n${other}\n`, 'intake.no-headings', 0],
  ])('31 %s', async (_, content, refused, read) => {
    const found = await outcomeOf('cases.csv', content);
    expect([found.refused ?? '', found.read]).toEqual([refused, read]);
    if (refused === '') expect(found.exit).toBe(0);
  });

  test('32a a heading that stands twice is read once, and told', async () => {
    const found = await outcomeOf('cases.csv', `${head},Channel\n${good},${canary}\n`);
    expect(found).toMatchObject({ exit: 1, read: 1, errors: [] });
    expect(codes(found.warnings)).toEqual(['intake.column-repeated']);
  });

  test('32b a column under an empty or blank heading is not read, and told', async () => {
    for (const heading of ['', '  ', '\u00a0', '" "']) {
      const found = await outcomeOf('cases.csv', `${head},${heading}\n${good},${canary}\n`);
      expect([heading, codes(found.warnings)]).toEqual([heading, ['intake.cells-without-heading']]);
    }
  });

  test('32c headings in another normal form, width or case, with blanks and marks that cannot be seen, are known', async () => {
    const forms = [
      (text: string) => ` ${text} `,
      (text: string) => text.toUpperCase(),
      (text: string) =>
        text.replaceAll(/[A-Z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
      (text: string) => `\u200e${text}\u200b`,
      (text: string) => text.replaceAll(' ', '\u00a0'),
    ];
    for (const form of forms) {
      const found = await outcomeOf('cases.csv', `${csv(headings.map(form))}\n${good}\n`);
      expect([form('Case ID'), found.exit, found.warnings]).toEqual([form('Case ID'), 0, []]);
    }
    // Vietnamese as some systems write it: letters and their marks apart.
    const vietnamese = ['Mã vụ việc', 'Kênh tiếp nhận', 'Trạng thái'];
    const composed = await outcomeOf('cases.csv', `${csv(vietnamese)}\n${canary},${canary},${canary}\n`);
    const apart = await outcomeOf(
      'cases.csv',
      `${csv(vietnamese.map((text) => text.normalize('NFD')))}\n${canary},${canary},${canary}\n`,
    );
    expect(apart.errors).toEqual(composed.errors);
    expect(apart.refused).toEqual(composed.refused);
  });

  test('32d a heading that means something to JavaScript is an unknown column', async () => {
    const names = ['__proto__', 'constructor/1/prototype', 'toString', 'claims/1/__proto__'];
    const found = await outcomeOf(
      'cases.csv',
      `${head},${names.join(',')}\n${good}${`,${canary}`.repeat(4)}\n`,
    );
    expect(codes(found.warnings)).toEqual(names.map(() => 'intake.column-not-recognised'));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
  ])('33a rows divided by %j are read and the delimiter is told', async (delimiter, name) => {
    const found = await outcomeOf('cases.csv', `${csv(headings, delimiter)}\n${csv(cells, delimiter)}\n`);
    expect(found).toMatchObject({ exit: 0, read: 1 });
    expect(found.report?.findings.find(({ code }) => code === 'intake.csv-delimiter')?.params).toEqual({
      delimiter: name,
    });
  });

  test.each([';', '\t', '|', ','])(
    '33b a first line sep=%j names the delimiter and is no row',
    async (delimiter) => {
      const row = csv(rowWith({ Channel: canary }), delimiter);
      const found = await outcomeOf(
        'cases.csv',
        `sep=${delimiter}\r\n${csv(headings, delimiter)}\r\n${row}\r\n`,
      );
      // A spreadsheet does not show that line, so rows are counted from the next.
      expect(found).toMatchObject({ read: 1, errors: [`intake.code-not-understood@${at('Channel', 2)}`] });
    },
  );

  test('35 a million columns are cut at the limit before anything is made of them', async () => {
    const wide = `${good}${',x'.repeat(1_000_000)}`;
    const found = await outcomeOf('cases.csv', `${head}\n${wide}\n${other}\n`);
    expect(found).toMatchObject({ exit: 1, read: 2, errors: ['intake.too-many-columns@2'] });
    expect(
      (await outcomeOf('cases.csv', `${headings.map(() => canary).join(',')}${',a'.repeat(1_000_000)}\n`))
        .refused,
    ).toBe('intake.no-headings');
  });

  test('37a a NUL in a cell is an error of that row, and the others are read', async () => {
    const found = await outcomeOf(
      'cases.csv',
      `${head}\n${csv(rowWith({ Narrative: `${canary}\0` }))}\n${other}\n`,
    );
    expect(found).toMatchObject({ exit: 1, read: 1, errors: [`intake.nul@${at('Narrative', 2)}`] });
  });

  test('37b escape sequences in cells, headings and file names reach no terminal', async () => {
    const steering = [
      '\x1b[2J\x1b[31m',
      '\x1b]8;;http://example.org\x07',
      '\x9b31m',
      '\x07',
      '\x08\x08',
      '\x7f',
    ];
    for (const sequence of steering) {
      const changes = { Narrative: `${sequence}${canary}`, Channel: `${sequence}${canary}` };
      const found = await outcomeOf(
        `cases${sequence.replaceAll('/', '')}.csv`,
        `${head},Note${sequence}\n${csv(rowWith(changes))},${canary}\n`,
      );
      expect(found).toMatchObject({
        exit: 1,
        read: 1,
        errors: [`intake.code-not-understood@${at('Channel', 2)}`],
      });
      const named = await outcomeOf(
        'cases.csv',
        `${csv(headings.map((heading) => (heading === 'Channel' ? `Channel ${sequence}` : heading)))}\n${csv(rowWith({ Channel: canary }))}\n`,
      );
      expect(named.exit).toBe(1);
    }
  });

  test('37c a file with such a name that is not there, or not readable, is named without them', async () => {
    const path = await file('cases\x1b[31m\u202e.csv', `\x1b${canary}`);
    const found = await outcomeOf('cases\x1b[31m\u202egpj.csv', `\x1b${canary}`);
    expect(found.refused).toBe('intake.no-headings');
    expect(await readdir(dirname(path))).toHaveLength(1);
  });
});
