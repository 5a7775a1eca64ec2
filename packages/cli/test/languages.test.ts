import { fileURLToPath } from 'node:url';
import { catalogueLanguages } from '@amparo/core/locales';
import { families, loadTitles } from '@amparo/validate';
import { describe, expect, test } from 'vitest';
import { amparo } from './_cli.ts';
import { file, goodCases, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';
import { csvOf } from './_tables.ts';

const noteLanguages = ['--import', fileURLToPath(new URL('_note-languages.ts', import.meta.url))];
const packages = ['core', 'intake', 'validate', ...families.map(({ name }) => name)];

/** Runs the program; gives what it says and the files of words that it loads for it, by language. */
async function run(args: readonly string[]) {
  const { code, stdout, stderr } = await amparo(args, { node: noteLanguages });
  const met = [...stderr.matchAll(/^loaded (\S+) (\S+)$/gmu)].map(([, name, language]) => ({
    name,
    language,
  }));
  const languages = [...new Set(met.map(({ language }) => language ?? ''))];
  const loaded: Readonly<Record<string, readonly (string | undefined)[]>> = Object.fromEntries(
    languages.map((one) => [one, met.filter(({ language }) => language === one).map(({ name }) => name)]),
  );
  return { code, stdout, loaded };
}

/** A table of two columns of one type with headings in a language, or in English. */
async function table(language: string): Promise<string> {
  const titles = (await loadTitles(families, language))('grievance-case') ?? {
    caseId: 'Case id',
    receivedAt: 'Received at',
  };
  return file(
    'cases.csv',
    csvOf([
      [titles.caseId ?? '', titles.receivedAt ?? '', 'Status'],
      ['4138c84a-0a87-4c26-b7e6-2a9a8ec9ac11', '2026-03-01T00:00:00Z', 'รับเรื่อง'],
    ]),
  );
}

describe('words are loaded', () => {
  test('not at all for English', async () => {
    for (const path of [await table('en'), await file('cases.ndjson', ndjson(goodCases(1)))]) {
      const { code, loaded } = await run(['check', path, '--as', 'grievance-case']);
      expect([0, 1]).toContain(code);
      expect(loaded).toEqual({});
    }
    expect((await run(['explain', 'core.not-a-date'])).loaded).toEqual({});
    expect((await run(['--help'])).loaded).toEqual({});
  });

  test('of the language of the report alone', async () => {
    const { stdout, loaded } = await run([
      'check',
      await table('en'),
      '--as',
      'grievance-case',
      '--lang',
      'th',
    ]);
    expect(Object.keys(loaded)).toEqual(['th']);
    expect([...new Set(loaded.th)].sort()).toEqual([...packages].sort());
    expect(stdout).toContain('มาตรฐาน');
  });

  test('of the languages of headings, and only those of records', async () => {
    const { stdout, loaded } = await run(['check', await table('th'), '--as', 'grievance-case']);
    expect(stdout).toContain('Follows the standard');
    expect(loaded).toHaveProperty('th');
    expect(loaded.th).not.toContain('intake');
    expect(loaded.th).not.toContain('validate');
    expect(loaded).not.toHaveProperty('ne');
  });
});

test.each(catalogueLanguages)(
  'headings in %s are recognised, whatever the report is in',
  async (language) => {
    const path = await table(language);
    for (const lang of ['en', language]) {
      const { stdout } = await checkHere(path, { format: 'json', lang });
      const { recordTypes, causes } = JSON.parse(stdout) as {
        recordTypes: readonly { recordType: string }[];
        causes: readonly { code: string; field: string }[];
      };
      expect(recordTypes.map(({ recordType }) => recordType)).toEqual(['grievance-case']);
      expect(causes.filter(({ code }) => code === 'intake.column-not-recognised')).toEqual([]);
      const missing = causes.filter(({ code }) => code === 'core.missing-field').map(({ field }) => field);
      expect(missing).not.toContain('caseId');
      expect(missing).not.toContain('receivedAt');
    }
  },
);

describe('--lang', () => {
  test('takes other forms of the same language', async () => {
    const path = await table('en');
    const thai = await checkHere(path, { as: ['grievance-case'], lang: 'th' });
    expect(await checkHere(path, { as: ['grievance-case'], lang: 'th-TH' })).toEqual(thai);
  });

  test('says which languages there are, where it names none of them', async () => {
    const { code, stderr } = await checkHere(await table('en'), { lang: 'xx' });
    expect(code).toBe(2);
    expect(stderr).toContain(`There are: en, ${catalogueLanguages.join(', ')}.`);
  });
});
