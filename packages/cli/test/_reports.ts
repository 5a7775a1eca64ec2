import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { families, type Report, ReportBuilder, renderJunit, renderSarif } from '@amparo/validate';
import { languages, loadWords } from '../src/words.ts';
import { file, goodCases, ndjson } from './_files.ts';
import { checkHere } from './_here.ts';
import { exampleRecord } from './_kinds.ts';

const now = '2026-06-01T00:00:00Z';
const examples = fileURLToPath(new URL('../../../examples', import.meta.url));

/** Files of which a check has much to say, by what they show. */
export async function faultyFiles(): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = ['grievance-office-export', 'grievance-office-export-csv', 'referral-directory'];
  const inputs = await Promise.all(
    tables.map(async (name) => {
      const files = (await readdir(`${examples}/${name}`)).filter((one) => /\.(?:xlsx|csv)$/u.test(one));
      return [name, files.map((one) => `${examples}/${name}/${one}`)] as const;
    }),
  );
  return {
    ...Object.fromEntries(inputs),
    lines: [`${examples}/grievance-ndjson/cases.ndjson`],
    'a list': [await file('a list.json', JSON.stringify([{ recordType: 'grievance-case', x: { y: 1 } }, 5]))],
    'several files': ['instrument.json', 'wave.json', 'responses.csv'].map(
      (name) => `${examples}/worker-voice-survey/${name}`,
    ),
    'broken lines': [await file('cases.ndjson', `{"recordType":"grievance-case"}\n{"broken\n`)],
    'very many': [
      await file('many.ndjson', ndjson(Array.from({ length: 300 }, () => ({ recordType: 'referral' })))),
    ],
    'nothing to mend': [await file('good.ndjson', ndjson(goodCases(2)))],
    'rules not run': [await file('response.ndjson', ndjson([exampleRecord('survey-response')]))],
  };
}

/** The report of files as data, and as a check writes it in a format. */
export async function reported(
  paths: readonly string[],
  format: 'sarif' | 'junit',
  lang = 'en',
): Promise<{ report: Report; written: string; code: number }> {
  const { stdout } = await checkHere(paths, { format: 'json', now, zone: '+07:00' });
  const { stdout: written, code } = await checkHere(paths, { format, now, zone: '+07:00', lang });
  return { report: JSON.parse(stdout), written, code };
}

/** A report of one finding with these names, written in both formats. */
export async function withNames(names: {
  readonly file: string;
  readonly sheet: string;
  readonly heading: string;
}): Promise<{ sarif: string; junit: string }> {
  const builder = new ReportBuilder();
  builder.startFile(names.file, 'xlsx');
  builder.addRecord(
    {
      recordType: 'grievance-case',
      diagnostics: [{ code: 'core.missing-field', severity: 'error', path: '/channel', params: {} }],
      notEvaluated: [],
    },
    () => ({ kind: 'cell', cell: 'H42', row: 42, sheet: names.sheet, heading: names.heading }),
  );
  const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, {});
  const words = await loadWords('en');
  return { sarif: renderSarif(report, families, words), junit: renderJunit(report, families, words) };
}

/** Every language that a report can be in. */
export const reportLanguages = languages;
