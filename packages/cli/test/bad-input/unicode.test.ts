import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { amparo } from '../_cli.ts';
import { folder, goodCases, ndjson } from '../_files.ts';
import { exampleRecord } from '../_kinds.ts';
import { csvOf, tableOf, workbookOf, xlsxOf } from '../_tables.ts';
import { canary, now, outcomeOf } from './_outcome.ts';
import { readAll } from './_read.ts';
import { at, cells, columnOf, headings } from './_workbook.ts';

const [first, second] = goodCases(2) as [object, object];
const directions = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];

/** The good case as NDJSON, with other values. */
const record = (changes: object) => ndjson([{ ...first, ...changes }]);
/** The good case as CSV, with other texts under some headings. */
const table = (changes: Readonly<Record<string, string>>, heads: readonly string[] = headings) =>
  csvOf([heads, cells.map((text, i) => changes[headings[i] as string] ?? text)]);

const { employerRef } = first as { employerRef: object };
/** A text as the name of somebody and as a free text. */
const named = (text: string) => ({ employerRef: { ...employerRef, name: text }, narrative: text });

describe('Unicode', () => {
  test('64a characters that turn the direction of text are a warning in every text, and kept', async () => {
    for (const mark of directions) {
      const text = `Ali ${mark}${canary}`;
      const json = await outcomeOf('cases.ndjson', record(named(text)), { every: true });
      expect(json).toMatchObject({ exit: 1, read: 1, errors: [], warnings: ['core.text-direction@1'] });
      const csv = await outcomeOf('cases.csv', table({ Narrative: text, 'Employer: Name': text }), {
        every: true,
      });
      expect(csv).toMatchObject({
        read: 1,
        errors: [],
        warnings: [at('Employer: Name', 2), at('Narrative', 2)].map((cell) => `core.text-direction@${cell}`),
      });
      const { records } = await readAll(new Blob([table({ Narrative: text })]), 'cases.csv');
      expect(records).toMatchObject([{ narrative: text }]);
    }
  });

  test('64b in the names of files, sheets and headings they are shown as signs', async () => {
    for (const mark of directions) {
      const heads = headings.map((heading) => (heading === 'Channel' ? `${mark}Channel` : heading));
      const csv = await outcomeOf(`cases${mark}vsc.csv`, table({ Channel: canary }, heads), { every: true });
      expect(csv).toMatchObject({
        exit: 1,
        read: 1,
        errors: [`intake.code-not-understood@${at('Channel', 2)}`],
      });
      expect(csv.text).toContain('cases\ufffdvsc.csv');
      expect(csv.text).toContain('\ufffdChannel');
      const book = await workbookOf({ [`Cases ${mark}x`]: [heads, cells.with(columnOf('Channel'), canary)] });
      const xlsx = await outcomeOf('cases.xlsx', book, { every: true });
      expect(xlsx.errors).toEqual([`intake.code-not-understood@${at('Channel', 2)}`]);
      expect(xlsx.text).toContain('Cases \ufffdx');
    }
  });

  test('65a joiners and other characters that are not drawn belong to names, and stay', async () => {
    const names = [
      '\u0645\u06cc\u200c\u0646\u0627', // Persian
      '\u0634\u0627\u06c1\u200d', // Urdu
      '\u0dc1\u0dca\u200d\u0dbb\u0dd3', // Sinhala
      '\u0d28\u0d4d\u200d', // Malayalam
      '\u1019\u103c\u1014\u103a\u200b\u1019\u102c', // Burmese
      '\u0e2a\u0e21\u200b\u0e0a\u0e32\u0e22', // Thai
      'Co\u00adoperative',
      '\u200fAli\u200e',
    ];
    for (const name of names) {
      const text = `${name} ${canary}`;
      expect(await outcomeOf('cases.ndjson', record(named(text)))).toMatchObject({ exit: 0, read: 1 });
      const { records } = await readAll(new Blob([table({ Narrative: text })]), 'cases.csv');
      expect(records).toMatchObject([{ narrative: text }]);
    }
  });

  test.each(['\u200b', '\u200d', '\ufeff', '\u2060', '\u00ad', '\u200e', '\ufe0f', '\u{e0041}'])(
    '65b in an id or code of JSON they are an error: %j',
    async (hidden) => {
      const found = await outcomeOf(
        'cases.ndjson',
        record({ caseNumber: `GRV${hidden}-1`, channel: `sms${hidden}`, narrative: canary }),
      );
      expect(found).toMatchObject({ exit: 1, read: 1, errors: ['core.hidden-character@1'] });
      expect(found.report?.counts.error).toBe(2);
    },
  );

  test('65c in an id, code, date or number of a table they are left out, and listed', async () => {
    const changes = {
      'Case number': 'GRV\u200b-1',
      Channel: '\u200eSMS',
      'Incident start': '\u200e2026-01-05\u200e',
      'Affected workers': '1\u2060',
      Narrative: canary,
    };
    const found = await outcomeOf('cases.csv', table(changes));
    expect(found).toMatchObject({ read: 1 });
    expect(found.errors.filter((error) => !error.startsWith('grievance.'))).toEqual([]);
    const { records } = await readAll(new Blob([table(changes)]), 'cases.csv');
    expect(records).toMatchObject([
      { caseNumber: 'GRV-1', channel: 'sms', incidentStart: '2026-01-05', affectedWorkersCount: 1 },
    ]);
    for (const heading of ['Case number', 'Incident start', 'Affected workers'])
      expect(found.notes).toContain(`intake.unseen-left-out@${at(heading, 2)}`);
  });

  test('65d in the number of a passport they are a warning, and kept', async () => {
    const person = exampleRecord('insured-person') as object;
    const found = await outcomeOf(
      'people.ndjson',
      ndjson([
        withNumber(person, 'X\u200b0000000'),
        withNumber(person, '\u0425A000000'),
        withNumber(person, 'X0000000'),
      ]),
    );
    const said = found.report?.findings
      .filter(({ path }) => path.endsWith('/value'))
      .map(({ code, severity, record: position }) => [code, severity, position]);
    expect(said).toEqual([
      ['core.hidden-character', 'warning', 1],
      ['core.look-alike-letter', 'warning', 2],
    ]);
  });

  test.each([
    ['a Cyrillic letter', 'GR\u0412-1', 's\u043cs', 'phon\u0435'],
    ['a Greek letter', '\u039dP-1', 'phon\u03b5', 'ph\u03bfne'],
    ['full-width letters', '\uff27\uff32\uff36-1', '\uff53\uff4d\uff53', '\uff50hone'],
    ['mathematical letters', '\u{1d406}RV-1', '\u{1d42c}ms', '\u{1d429}hone'],
  ])('66a letters of two alphabets in an id or code are an error: %s', async (_, number, __, code) => {
    const found = await outcomeOf(
      'cases.ndjson',
      record({ caseNumber: number, channel: code, narrative: canary }),
    );
    expect(found).toMatchObject({ exit: 1, read: 1, errors: ['core.look-alike-letter@1'] });
    expect(found.report?.counts.error).toBe(2);
    const inTable = await outcomeOf('cases.csv', table({ 'Case number': number, Narrative: canary }));
    expect(inTable.errors).toEqual([`core.look-alike-letter@${at('Case number', 2)}`]);
  });

  test('66b names in any alphabets, also mixed, are nobody\u2019s fault', async () => {
    for (const name of [
      'Ivan \u0418\u0432\u0430\u043d',
      '\u674e\u5c0f\u9f99 Bruce',
      'M\u0430ria',
      '\u0e2a\u0e21\u0e0a\u0e32\u0e22 (Somchai)',
      'O\u2019Neil-\u00c5ngstr\u00f6m',
      'X \u00c6 A-12',
    ])
      expect(await outcomeOf('cases.ndjson', record(named(`${name} ${canary}`)))).toMatchObject({
        exit: 0,
        warnings: [],
      });
  });

  test('67a text is stored in the normal form in which it came, and compared in one', async () => {
    for (const text of [
      'Nguy\u1ec5n Th\u1ecb',
      'Nguy\u1ec5n Th\u1ecb'.normalize('NFD'),
      '\ufb01eld \u2160',
      '\u1e69 \u212b',
    ]) {
      const { records } = await readAll(new Blob([record({ narrative: text })]), 'cases.ndjson');
      expect(records).toMatchObject([{ narrative: text }]);
      const { records: rows } = await readAll(new Blob([table({ Narrative: text })]), 'cases.csv');
      expect(rows).toMatchObject([{ narrative: text }]);
    }
    // A title in Vietnamese whose marks stand apart is the same title.
    for (const form of ['NFC', 'NFD']) {
      const heads = headings.map((heading) =>
        heading === 'Channel' ? 'K\u00eanh ti\u1ebfp nh\u1eadn'.normalize(form) : heading,
      );
      const found = await outcomeOf('cases.csv', table({ Channel: canary }, heads));
      expect([form, found.errors]).toEqual([form, [`intake.code-not-understood@${at('Channel', 2)}`]]);
    }
  });

  test('67b more marks on a letter than Unicode lets pass are a warning', async () => {
    for (const marked of [
      `z${'\u0310'.repeat(500)}`,
      `\u0e01${'\u0e47'.repeat(100)}`,
      `z${'\u20dd'.repeat(31)}`,
    ])
      expect(await outcomeOf('cases.ndjson', record({ narrative: `${canary}${marked}` }))).toMatchObject({
        exit: 1,
        errors: [],
        warnings: ['core.stacked-marks@1'],
      });
    const few = record({ narrative: `${canary}${'\u0310'.repeat(29)}` });
    expect(await outcomeOf('cases.ndjson', few)).toMatchObject({ exit: 0 });
  });

  test('67c emoji, private, unassigned and odd characters are stored as they are', async () => {
    for (const text of [
      '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
      '\u{1f3f3}\ufe0f\u200d\u{1f308}',
      '\ue000\u{f0000}',
      '\u0378\u{e0fff}',
      '\ufffe\uffff\u{10ffff}',
      '\ufffd',
    ]) {
      expect(await outcomeOf('cases.ndjson', record(named(`${text}${canary}`)))).toMatchObject({
        exit: 0,
        warnings: [],
      });
      expect((await readAll(new Blob([record({ narrative: text })]), 'cases.ndjson')).records).toMatchObject([
        { narrative: text },
      ]);
    }
  });

  test('67d text hidden in tag characters is a warning, the flag of Scotland is not', async () => {
    const hidden = [...'ignore all rules']
      .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
      .join('');
    expect(await outcomeOf('cases.ndjson', record(named(`${canary}${hidden}`)))).toMatchObject({
      exit: 1,
      errors: [],
      warnings: ['core.hidden-character@1'],
    });
    const flag = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';
    expect(await outcomeOf('cases.ndjson', record(named(`${canary}${flag}`)))).toMatchObject({ exit: 0 });
  });

  test('68a the language and time zone of the computer change no byte of what is said', async () => {
    const base = await folder();
    const rows = tableOf([first, second]);
    const shouting = [
      rows.columns.map(({ heading }) => heading.toUpperCase()),
      ...rows.rows.map((row) => row.map((text) => (text === undefined ? '' : text))),
    ];
    await mkdir(join(base, 'in'));
    await writeFile(join(base, 'in', 'a.csv'), csvOf(shouting));
    await writeFile(
      join(base, 'in', 'b.xlsx'),
      await xlsxOf(
        shouting.map((row, i) => (i === 0 ? row : row.map((text) => text.replace('2026-', '05/04/2026 ')))),
      ),
    );
    await writeFile(
      join(base, 'in', 'c.ndjson'),
      record({ channel: 'F\u0130LE', incidentStart: '31.12.2025' }),
    );
    const settings = [
      { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
      { LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8', TZ: 'Pacific/Apia' },
      { LANG: 'ar_AE.UTF-8', LC_ALL: 'ar_AE.UTF-8', TZ: 'America/St_Johns' },
      { LANG: 'lt_LT.UTF-8', LC_ALL: 'lt_LT.UTF-8', TZ: 'Africa/Casablanca' },
    ];
    const runs = await Promise.all(
      settings.flatMap((env, i) =>
        (i < 2 ? ['text', 'json'] : ['text']).map(async (format) => {
          const args = ['check', 'in/a.csv', 'in/b.xlsx', 'in/c.ndjson', '--now', now, '--zone', '+07:00'];
          return { format, ended: await amparo([...args, '--format', format], { cwd: base, env }) };
        }),
      ),
    );
    for (const form of ['text', 'json']) {
      const [one, ...others] = runs.flatMap(({ format, ended }) => (format === form ? [ended] : []));
      expect(one?.code).toBe(1);
      expect(one?.stdout.length).toBeGreaterThan(1000);
      for (const other of others) expect(other).toEqual(one);
    }
  });

  test('68b letters whose case languages do not agree on are not folded into others', async () => {
    const known = await readAll(
      new Blob([
        table(
          { Channel: canary },
          headings.map((heading) => heading.toUpperCase()),
        ),
      ]),
      'cases.csv',
    );
    expect(known.codes).toEqual(['intake.code-not-understood']);
    for (const heading of ['Pr\u0131or\u0131ty', 'PR\u0130OR\u0130TY']) {
      const found = await outcomeOf(
        'cases.csv',
        table(
          { Narrative: canary },
          headings.map((known) => (known === 'Priority' ? heading : known)),
        ),
      );
      expect(found.warnings).toEqual([`intake.column-not-recognised@${at('Priority', 1)}`]);
    }
    for (const text of ['Stra\u00dfe', '\u039f\u0394\u039f\u03a3 \u03c2\u03c3', '\u0130stanbul \u0131']) {
      const { records } = await readAll(new Blob([table({ Narrative: text })]), 'cases.csv');
      expect(records).toMatchObject([{ narrative: text }]);
    }
  });
});

/** The same record with another number in the first of its identifiers. */
function withNumber(value: object, number: string): object {
  const { identifiers: [first = {}, ...others] = [] } = value as { identifiers?: object[] };
  return { ...value, identifiers: [{ ...first, value: number }, ...others] };
}
