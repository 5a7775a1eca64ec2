import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, columnsOf } from '@amparo/core';
import { grievanceCase } from '@amparo/grievance';
import { readRecords } from '@amparo/intake';
import { fakeFile } from '@amparo/intake/fake';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Canaries, fill } from './_canaries.ts';
import { canaryWorkbook } from './_canary-workbook.ts';
import { amparo } from './_cli.ts';
import { file, folder, goodCases, ndjson } from './_files.ts';
import { csvOf, tableOf, xlsxOf } from './_tables.ts';

const now = ['--now', '2026-06-01T00:00:00Z'];

/** Makes a fake of a file with the command line; what it says and the bytes. */
async function faked(path: string, ending: string, ...more: string[]) {
  const out = join(await folder(), `fake.${ending}`);
  const ended = await amparo(['fake', path, '-o', out, ...now, ...more]);
  return { ...ended, out, bytes: ended.code === 0 ? new Uint8Array(await readFile(out)) : new Uint8Array() };
}

/** The causes of a report with their counts and first places. */
async function causesOf(path: string, ...more: string[]) {
  const { stdout } = await amparo(['check', path, '--format', 'json', '--no-ask', ...now, ...more]);
  const { causes } = JSON.parse(stdout) as {
    causes: {
      code: string;
      field: string;
      count: number;
      places: { cell?: string; line?: number; sheet?: string }[];
    }[];
  };
  return causes.map(({ code, field, count, places }) => ({
    code,
    field,
    count,
    places: places.map(({ sheet, cell, line }) => `${sheet ?? ''}!${cell ?? line}`),
  }));
}

type Causes = Awaited<ReturnType<typeof causesOf>>;

/** Findings about single values and the file, which are imitated one by one. */
function isCertain({ code }: Causes[number]): boolean {
  return /^(intake|core)\./u.test(code) && code !== 'intake.not-read-beside-cells';
}

/** The causes that only one report has. */
function compareCauses(before: Causes, after: Causes): Causes {
  const has = (causes: Causes, { code, field, count }: Causes[number]) =>
    causes.some((other) => other.code === code && other.field === field && other.count === count);
  return [...before.filter((cause) => !has(after, cause)), ...after.filter((cause) => !has(before, cause))];
}

/** All text in a file, that of the parts of an archive too. */
function textOf(bytes: Uint8Array): string {
  const decode = (one: Uint8Array) => new TextDecoder().decode(one);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return decode(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${decode(part)}`)
    .join('\n');
}

/** Canaries of which longer pieces count: made-up texts have the same shape, so short ones meet by chance. */
class LongCanaries extends Canaries {
  readonly #texts: string[] = [];

  override keep(text: string): string {
    this.#texts.push(text.toLowerCase());
    return super.keep(text);
  }

  longIn(output: string): string[] {
    const folded = output.toLowerCase();
    return this.#texts.filter((text) =>
      Array.from({ length: text.length - 8 }, (_, at) => text.slice(at, at + 9)).some((piece) =>
        folded.includes(piece),
      ),
    );
  }
}

test('canaries are found where they are', () => {
  const canaries = new LongCanaries(1);
  expect(canaries.longIn(`a ${canaries.text().slice(3, 15).toUpperCase()} b`)).toHaveLength(1);
});

describe('no value of the original reaches a fake', () => {
  const canaries = new LongCanaries(8);
  const titles = columnsOf(grievanceCase).map(({ title }) => title);
  const row = () => titles.map(() => canaries.text());

  test.each([
    ['CSV', 'csv', () => csvOf([[canaries.text()], titles, row(), row()])],
    [
      'CSV with an unknown heading',
      'csv',
      () =>
        csvOf([
          [...titles, canaries.text()],
          [...row(), canaries.text()],
        ]),
    ],
    ['CSV without headings', 'csv', () => csvOf([row(), row()])],
    [
      'a workbook',
      'xlsx',
      () => canaryWorkbook(canaries, [titles, row(), row(), row(), row(), row(), row()]),
    ],
    ['records', 'ndjson', () => ndjson([fill(grievanceCase.tree, { leaf: () => canaries.text() })])],
    [
      'unknown fields',
      'json',
      () => JSON.stringify([{ [canaries.text()]: { [canaries.text()]: [canaries.text()] } }]),
    ],
  ])('of %s', async (_, ending, make) => {
    const path = await file(`a.${ending}`, await make());
    const { code, stderr, bytes } = await faked(path, ending);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(bytes.length).toBeGreaterThan(10);
    expect(canaries.longIn(textOf(bytes) + stderr)).toEqual([]);
  });
});

describe('the same faults are found at the same places', () => {
  const table = () => {
    const { columns, rows } = tableOf(goodCases(12, 3));
    const headings = columns.map(({ heading }) => heading);
    const at = (heading: string) => headings.indexOf(heading);
    const spoilt = rows.map((cells) => [...cells]);
    const put = (row: number, heading: string, text: string) => {
      expect(at(heading), heading).toBeGreaterThanOrEqual(0);
      (spoilt[row] as (string | undefined)[])[at(heading)] = text;
    };
    put(0, 'Received at', '2026-13-45T10:00:00Z');
    put(1, 'Channel', 'carrier pigeon');
    put(2, 'Case ID', String(spoilt[3]?.[at('Case ID')]));
    put(4, 'Received at', '03/04/2026 10:00');
    put(5, 'Received at', '25/04/2026 10:00');
    put(6, 'Status', '');
    return [headings, ...spoilt];
  };

  test.each(['csv', 'xlsx'])('in %s', async (ending) => {
    const rows = table();
    const path = await file(
      `cases.${ending}`,
      ending === 'csv' ? csvOf(rows.map((cells) => cells.map((cell) => cell ?? ''))) : await xlsxOf(rows),
    );
    const { code, stderr, out } = await faked(path, ending);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const before = await causesOf(path);
    expect(before.map(({ code: found }) => found)).toEqual(
      expect.arrayContaining(['intake.date-ambiguous', 'intake.code-not-understood', 'core.missing-field']),
    );
    const after = await causesOf(out);
    expect(after.filter(isCertain)).toEqual(before.filter(isCertain));
    // Which rules hold hangs on codes that are drawn at random; now and then none is found that fits.
    const differing = compareCauses(before, after);
    expect(differing.length).toBeLessThanOrEqual(1);
    if (differing.length === 0)
      expect(stderr).toMatch(/A check finds the same in it as in your file: \d+ findings\./u);
  });

  test('in NDJSON', async () => {
    const [one, two, three] = goodCases(3, 5) as unknown as [
      Record<string, unknown>,
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    const path = await file(
      'cases.ndjson',
      `${ndjson([{ ...one, channel: 'pigeon' }])}\n${ndjson([{ ...two, receivedAt: '2026-02-30T00:00:00Z', favourite: 7 }, three, three])}`,
    );
    const { out } = await faked(path, 'ndjson');
    const before = await causesOf(path);
    expect(before.length).toBeGreaterThan(2);
    expect(await causesOf(out)).toEqual(before);
  });
});

describe('of an example, what is read is the same', () => {
  test.each([
    ['grievance-office-export/cases.xlsx', 'xlsx'],
    ['worker-voice-survey/responses.csv', 'csv'],
    ['kobo-export/grievance-intake.xlsx', 'xlsx'],
  ])(
    '%s',
    async (example, ending) => {
      const path = fileURLToPath(new URL(`../../../examples/${example}`, import.meta.url));
      const zone = ['--zone', '+07:00'];
      const { code, stderr, out } = await faked(path, ending, ...zone);
      expect({ code, stderr }).toMatchObject({ code: 0 });
      const [before, after] = [await causesOf(path, ...zone), await causesOf(out, ...zone)];
      const read = ({ code: found }: Causes[number]) =>
        found.startsWith('intake.') && found !== 'intake.not-read-beside-cells';
      expect(before.filter(read).length).toBeGreaterThan(0);
      // Values are drawn at random: what could rarely not be imitated is named, and is little.
      const differing = compareCauses(before.filter(read), after.filter(read));
      expect(differing.length).toBeLessThanOrEqual(1);
      for (const { code: found } of differing) expect(stderr).toContain(found);
      const all = before.reduce((sum, { count }) => sum + count, 0);
      const same = Number(/, (\d+) are in the fake/u.exec(stderr)?.[1] ?? all);
      expect(same / all).toBeGreaterThan(0.9);
    },
    120_000,
  );
});

test('a template that nobody has filled in is one in the fake, too', async () => {
  const path = join(await folder(), 'cases.xlsx');
  await amparo(['template', 'grievance-case', '-o', path, '--lang', 'th', '--ids', '3']);
  const { code, stderr, out } = await faked(path, 'xlsx');
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const checked = await amparo(['check', out]);
  expect(checked).toMatchObject({ code: 3, stdout: '' });
  expect(checked.stderr).toContain('(intake.no-records)');
});

test('what belongs together stays together, in the same form, and headings of nobody’s own', async () => {
  const rows = [
    ['Case number', 'Received at', 'Acknowledged at', 'Mother’s village', 'Narrative'],
    ['C-0113-A', '2026-05-25', '2026-05-27', 'Baan Suan', 'เขาไม่จ่ายค่าจ้าง 45 วัน'],
    ['C-0113-A', '2026-05-25', '', '', 'Ali 27: no pay!'],
  ];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const { chunks } = await fakeFile(new Blob([csvOf(rows)]), { records: [grievanceCase], standard: '0.1.0' });
  for await (const chunk of chunks) parts.push(new Uint8Array(chunk));
  const made = (await new Blob(parts).text()).split(/\r?\n/u).map((line) => line.split(','));
  expect(made[0]).toEqual(['Case number', 'Received at', 'Acknowledged at', 'Column 4', 'Narrative']);
  expect(made[1]?.[0]).toMatch(/^[A-Z]-0[1-9]\d\d-[A-Z]$/u);
  expect(made[2]?.[0]).toBe(made[1]?.[0]);
  const days = [made[1]?.[1], made[1]?.[2]].map((date) => Date.parse(date as string) / 86_400_000);
  expect((days[1] as number) - (days[0] as number)).toBe(2);
  expect(made[1]?.[4]).toMatch(/^\p{Script=Thai}{17} [1-9]\d \p{Script=Thai}{3}$/u);
  expect(made[1]?.[4]).not.toContain('45');
  expect(made[2]?.[3]).toBe('');
  const { batches } = await readRecords(new Blob(parts), { records: [grievanceCase], standard: '0.1.0' });
  let records = 0;
  for await (const items of batches) records += items.filter(({ kind }) => kind === 'record').length;
  expect(records).toBe(2);
});

describe('with answers', () => {
  const rows = [
    ['Case ID', 'Received at', 'Incident start', 'Incident end', 'Channel', 'Nationality'],
    ['C-1', '2026-05-20T08:00:00Z', '04/05/2026', '05/06/2026', 'Zebra line', 'Highlander'],
    ['C-2', '2026-05-20T08:00:00Z', '03/05/2026', '05/07/2026', 'Boss box', 'Highlander; Islander'],
    ['C-3', '2026-05-20T08:00:00Z', '07/05/2026', '05/08/2026', 'Zebra line', 'NPL, Islander'],
    ['C-4', '2026-05-20T08:00:00Z', '25/04/2026', '05/09/2026', 'walk-in', 'NPL'],
  ];
  const answered = JSON.stringify({
    answers: [
      { question: 'date-order', heading: 'incident START', answer: 'day-first' },
      { question: 'date-order', sheet: 'Zebra office', heading: 'Incident end', answer: 'month-first' },
      { question: 'date-order', sheet: 'Another sheet', answer: 'month-first' },
      { question: 'codes', heading: 'Channel', answer: { 'Zebra line': 'hotline', 'boss box': 'walk-in' } },
      { question: 'codes', heading: 'Nationality', answer: { Highlander: 'NPL', Islander: 'IDN' } },
      { question: 'encoding', answer: 'windows-874' },
    ],
  });

  async function fakedWithAnswers(ending: 'csv' | 'xlsx') {
    const path = await file(
      `cases.${ending}`,
      ending === 'csv' ? csvOf(rows) : await xlsxOf(rows, 'Zebra office'),
    );
    const answers = await file('answers.json', answered);
    const made = await faked(path, ending, '--as', 'grievance-case', '--answers', answers);
    expect({ code: made.code, stderr: made.stderr }).toMatchObject({ code: 0 });
    const beside = made.out.replace(/\.[a-z]+$/u, '.answers.json');
    const own = JSON.parse(await readFile(beside, 'utf8')) as { answers: Answer[] };
    return { ...made, path, answers, beside, own: own.answers };
  }

  test.each(['csv', 'xlsx'] as const)('%s is imitated in the meaning that was answered', async (ending) => {
    const { path, answers, out, beside, stderr } = await fakedWithAnswers(ending);
    expect(stderr).toContain(`amparo check ${out} --answers ${beside}`);
    const as = ['--as', 'grievance-case'];
    const before = await causesOf(path, ...as, '--answers', answers);
    const after = await causesOf(out, ...as, '--answers', beside);
    const read = (causes: Causes) => causes.filter(({ code }) => code.startsWith('intake.'));
    expect(read(before).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['intake.date-as-answered', 'intake.code-as-answered']),
    );
    if (ending === 'csv') expect(read(before).map(({ code }) => code)).toContain('intake.date-ambiguous');
    expect(compareCauses(read(before), read(after))).toEqual([]);
  });

  test('a column that was named in an answer is imitated as its field, without the words of its heading', async () => {
    const path = await file(
      'cases.csv',
      csvOf([
        ['Case ID', 'Channel', 'When Somchai called 2'],
        ['C-1', 'hotline', '2026-05-20T08:00:00Z'],
        ['C-2', 'walk-in', '2026-05-21T08:00:00Z'],
      ]),
    );
    const named = { question: 'column', heading: 'When Somchai called 2', answer: 'receivedAt' };
    const answers = await file('answers.json', JSON.stringify({ answers: [named] }));
    const as = ['--as', 'grievance-case'];
    const { out, bytes } = await faked(path, 'csv', ...as, '--answers', answers);
    const beside = out.replace('.csv', '.answers.json');
    expect(Buffer.from(bytes).toString() + (await readFile(beside, 'utf8'))).not.toContain('Somchai');
    const before = await causesOf(path, ...as, '--answers', answers);
    expect(before.map(({ code }) => code)).not.toContain('intake.column-not-recognised');
    expect(compareCauses(before, await causesOf(out, ...as, '--answers', beside))).toEqual([]);
  });

  test('the answers beside it have its sheets and headings, and no word of the original', async () => {
    const { bytes, own } = await fakedWithAnswers('xlsx');
    expect(own.map(({ question, sheet, heading }) => [question, sheet, heading])).toEqual([
      ['date-order', 'Sheet 1', 'Incident start'],
      ['date-order', 'Sheet 1', 'Incident end'],
      ['codes', 'Sheet 1', 'Channel'],
      ['codes', 'Sheet 1', 'Nationality'],
    ]);
    const words = own.flatMap(({ answer }) => (typeof answer === 'object' ? Object.keys(answer) : []));
    expect(words).toHaveLength(4);
    const written = textOf(bytes);
    expect(words.filter((word) => written.includes(word)).length).toBeGreaterThanOrEqual(2);
    expect(written + JSON.stringify(own)).not.toMatch(/zebra|boss|highlander|islander/iu);
  });

  test.each([
    ['answers that are not there', 'none.json', undefined],
    ['answers that answer nothing', 'open.json', '{"answers":[{"question":"encoding","answer":null}]}'],
  ])('%s are refused', async (_, name, content) => {
    const path = await file('cases.csv', csvOf(rows));
    const answers = content === undefined ? join(await folder(), name) : await file(name, content);
    const { code, stderr, out } = await faked(path, 'csv', '--answers', answers);
    expect(code).toBe(2);
    expect(stderr).toContain('amparo check FILE --answers answers.json');
    await expect(stat(out)).rejects.toThrow();
    await expect(stat(join(answers, '..', 'fake.answers.json'))).rejects.toThrow();
  });

  test('a file that is there beside the fake stays as it is', async () => {
    const path = await file('cases.csv', csvOf(rows));
    const there = await file('out.answers.json', 'answered for weeks');
    const out = there.replace('.answers.json', '.csv');
    const answers = await file('answers.json', answered);
    const { code, stderr } = await amparo(['fake', path, '-o', out, '--answers', answers]);
    expect(code).toBe(2);
    expect(stderr).toContain('out.answers.json already');
    expect(await readFile(there, 'utf8')).toBe('answered for weeks');
  });

  test('tell the encoding of the original', async () => {
    // “Thai” in Thai, in windows-874.
    const thai = Uint8Array.of(0xe4, 0xb7, 0xc2);
    const text = new TextEncoder().encode('Case ID,Received at,Narrative\nC-1,2026-05-25,');
    const path = await file('cases.csv', new Uint8Array([...text, ...thai, 10]));
    expect((await faked(path, 'csv', '--as', 'grievance-case')).code).not.toBe(0);
    const answers = await file('answers.json', answered);
    const { code, bytes } = await faked(path, 'csv', '--as', 'grievance-case', '--answers', answers);
    expect(code).toBe(0);
    expect(textOf(bytes)).toMatch(/,[\u0e01-\u0e4e]{3}\r?\n/u);
  });
});

test('what is said stands in the language that was asked for', async () => {
  const path = await file('cases.csv', 'Case ID,Received at,Channel\nC-1,2026-05-25,hotline\n');
  const { code, stderr } = await faked(path, 'csv', '--as', 'grievance-case', '--lang', 'th');
  expect(code).toBe(0);
  expect(stderr).toContain('1 ระเบียน');
  expect(stderr.replaceAll(/^ {2}.*\n/gmu, '')).not.toMatch(/finding|your|open it/iu);
});

describe('nothing is written', () => {
  const csv = 'Case ID,Received at,Channel\nC-1,2026-05-25,hotline\n';

  test('over a file that is there', async () => {
    const path = await file('cases.csv', csv);
    const { code, stderr } = await amparo(['fake', path, '-o', path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/already/u);
    expect(await readFile(path, 'utf8')).toBe(csv);
  });

  test('under a name of another format', async () => {
    const { code, stderr, out } = await faked(await file('cases.csv', csv), 'xlsx', '--as', 'grievance-case');
    expect(code).toBe(2);
    expect(stderr).toMatch(/end in \.csv/u);
    await expect(stat(out)).rejects.toThrow();
  });
});
