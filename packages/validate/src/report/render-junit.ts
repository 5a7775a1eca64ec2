import type { Family } from '@amparo/core';
import { wordDiagnostic } from '../messages/word-diagnostic.ts';
import type { Words } from '../messages/words.ts';
import { type Voice, voiceOf } from './html/voice.ts';
import { inert } from './inert.ts';
import { remarksOn } from './remarks.ts';
import type { MachineOptions } from './render-sarif.ts';
import type { Cause, CheckedFile, Place, Report } from './report.ts';
import { writePlaces } from './write-places.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/**
 * Writes a report as JUnit XML, for the list of tests of a build server: each file is a suite, each cause in it a test.
 * Errors and warnings fail it, as they do the exit code; notes do not. A file without causes is one test that passes. It
 * holds no values of the data. Only what the schema of Jenkins' xUnit plugin knows is written.
 *
 * @param words - Loaded for the language, with those of reading files where files were read.
 * @returns XML that ends with a line break.
 * @example
 * ```ts
 * import { families, loadWords, ReportBuilder, renderJunit, validator } from '@amparo/validate';
 * const run = validator.start();
 * const builder = new ReportBuilder();
 * builder.startFile('memory.json', 'json');
 * builder.addRecord(run.check({ recordType: 'grievance-case' }), () => ({ kind: 'line', line: 1 }));
 * const report = builder.finish({ standard: '0.1.0', tool: '0.1.0' }, run.sharing(), run.breakdowns());
 * console.log(renderJunit(report, families, await loadWords(families)));
 * run.close();
 * ```
 */
export function renderJunit(
  report: Report,
  families: readonly Family[],
  words: Words,
  { language = 'en', answers }: MachineOptions = {},
): string {
  const voice = voiceOf(families, words, language, answers);
  const { missing, general } = remarksOn(report, voice);
  const suites = report.files.map((file, at) =>
    // What holds for all files is said once.
    suite(file, report, at === report.files.length - 1 ? [...missing, ...general] : [], voice),
  );
  const tests = suites.reduce((sum, { cases }) => sum + cases, 0);
  const failures = suites.reduce((sum, { failed }) => sum + failed, 0);
  const name = `Amparo ${report.tool}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name, tests, failures, errors: 0, time: 0 })}>
${suites.map(({ xml }) => xml).join('')}</testsuites>
`;
}

interface Suite {
  readonly xml: string;
  readonly cases: number;
  readonly failed: number;
}

function suite(file: CheckedFile, report: Report, remarks: readonly string[], voice: Voice): Suite {
  const { name, format, records } = file;
  const causes = causesIn(file, report);
  const tests = causes.length === 0 ? [clean(voice)] : causes.map((cause) => test(cause, voice));
  const failed = causes.filter(({ severity }) => severity !== 'note').length;
  const properties = Object.entries({ format, records, standard: report.standard })
    .map(([key, value]) => `<property${attributes({ name: key, value })}/>`)
    .join('');
  const xml = `<testsuite${attributes({ name: inert(name), tests: tests.length, failures: failed, errors: 0, skipped: 0, time: 0 })}>
<properties>${properties}</properties>
${tests.join('')}${remarks.length > 0 ? `<system-out>${xmlText(remarks.join('\n'))}</system-out>\n` : ''}</testsuite>
`;
  return { xml, cases: tests.length, failed };
}

/** A cause as far as it is in one file. */
type CauseInFile = Pick<Cause, 'code' | 'severity' | 'recordType' | 'field' | 'params' | 'count' | 'places'>;

function causesIn({ name }: CheckedFile, { causes, files }: Report): CauseInFile[] {
  if (files.length === 1) return [...causes];
  return causes.flatMap((cause) => {
    const { byFile = [], params, places } = cause;
    const count = byFile.find(({ file }) => file === name)?.count;
    if (count === undefined) return [];
    // Figures of several files together say nothing of one of them.
    const { cells: _, records: __, ...others } = params;
    return [
      {
        ...cause,
        count,
        params: byFile.length === 1 ? params : others,
        places: places.filter(({ file }) => file === name).map(({ file: ___, ...place }) => place as Place),
      },
    ];
  });
}

/** A cause as a test. Its name stays the same from run to run, so that a build server can tell its history. */
function test(cause: CauseInFile, { words, say, language, fieldTitle }: Voice): string {
  const { code, severity, recordType, field, count } = cause;
  const title = field === '' ? '' : `${fieldTitle(recordType, field)}: `;
  const { what, why, fix } = wordDiagnostic(words, cause, fieldTitle(recordType, field), language);
  const isNote = severity === 'note';
  const where = writePlaces({ ...cause, fields: [field] }, say);
  const times = isNote ? '' : ` ${say('times', { count })}`;
  const text = [
    `${say(severity)}${times}: ${what}`,
    ...(where === '' ? [] : [`${say('where')}: ${where}`]),
    `${say('why')}: ${why}`,
    `${say('fix')}: ${fix}`,
    `${say('code')}: ${code}`,
  ].join('\n');
  const content = isNote
    ? `<system-out>${xmlText(text)}</system-out>`
    : `<failure${attributes({ type: severity, message: what })}>${xmlText(text)}</failure>`;
  const facts = { name: `${title}${code}`, classname: recordType ?? 'file', time: 0 };
  return `<testcase${attributes(facts)}>${content}</testcase>\n`;
}

function clean({ say }: Voice): string {
  return `<testcase${attributes({ name: say('nothing'), classname: 'file', time: 0 })}/>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');
}
