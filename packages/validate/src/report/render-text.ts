import type { Family } from '@amparo/core';
import { formatMessage } from '../messages/format-message.ts';
import { type ReportWord, reportWords } from '../messages/report-words.ts';
import { titleOf, wordDiagnostic } from '../messages/word-diagnostic.ts';
import type { Words } from '../messages/words.ts';
import { inert } from './inert.ts';
import { type Ink, plainInk } from './ink.ts';
import { listTitles } from './list-titles.ts';
import { questionsHint } from './questions-hint.ts';
import { standsInEnglish } from './remarks.ts';
import type { Report } from './report.ts';
import { sharingReasons } from './sharing-reasons.ts';
import { causesToShow, type ShownCause } from './shown-causes.ts';
import { typeWords } from './type-words.ts';
import { visible, wrap } from './wrap.ts';
import { type Say, writePlaces } from './write-places.ts';
import { questionLines, wordQuestion } from './write-questions.ts';

/** How to write a report as text. */
export interface TextOptions {
  /** BCP 47; English where the language is not known. */
  readonly language?: string;
  /** Columns of the terminal. */
  readonly width?: number;
  readonly ink?: Ink;
  /** The name of the file that the open questions were written to, if they were. */
  readonly answers?: string;
}

/**
 * Writes a report for people: what was checked, verdicts, causes, then where to go on. Titles of fields come from the
 * families. Ends with a line break.
 */
export function writeText(
  report: Report,
  families: readonly Family[],
  words: Words,
  options: TextOptions = {},
): string {
  const { language = 'en', width = 100, ink = plainInk } = options;
  const trees = new Map(
    families.flatMap(({ records }) => records.map(({ record }) => [record.type, record.tree])),
  );
  const say: Say = (word, params = {}) =>
    formatMessage(words.word(word, language) ?? reportWords[word], language, params);
  // Where there is one type, it is said once at the top.
  const isMixed = report.recordTypes.length + (report.records.withoutType > 0 ? 1 : 0) > 1;
  const labels = ['where', 'why', 'fix', 'code', ...(isMixed ? (['type'] as const) : [])] as const;
  const labelWidth = Math.max(...labels.map((word) => visible(say(word))));
  const { records, counts, verdicts } = report;
  const lines: string[] = [
    ink.strong(say('head', { tool: `Amparo ${report.tool}`, source: sources(), standard: report.standard })),
    say('records', {
      read: records.read,
      errors: records.withErrors,
      warnings: records.withWarnings,
      clean: records.read - records.withErrors - records.withWarnings,
    }),
    ...table(typeRows()),
    '',
    ...table([
      [say('readable'), verdict(verdicts.readable), verdicts.readable ? '' : say('readableNo')],
      [
        say('followsStandard'),
        verdict(verdicts.followsStandard),
        verdicts.followsStandard ? '' : say('followsNo', { errors: counts.error }),
      ],
      [
        say('safeToShare'),
        verdict(verdicts.safeToShare),
        verdicts.safeToShare ? '' : sharingReasons(report, say).join(' · '),
      ],
    ]),
    '',
  ];
  if (report.questions.length > 0) {
    lines.push(say('questions', { count: report.questions.length }));
    for (const question of report.questions)
      lines.push('', ...questionLines(wordQuestion(question, families, words, language)));
    lines.push('', questionsHint(say, options.answers), '');
  }
  if (report.causes.length === 0) lines.push(say('nothing'));
  else {
    lines.push(say('causes'));
    const explained = new Set<string>();
    for (const [at, cause] of causesToShow(report.causes).entries())
      lines.push('', ...causeLines(cause, at + 1, explained));
  }
  const skipped = Object.values(report.notEvaluated);
  if (skipped.length > 0)
    lines.push(
      '',
      say('notEvaluated', {
        rules: skipped.length,
        times: skipped.reduce((a, b) => a + b, 0),
      }),
    );
  if (report.missingRecords.length > 0) {
    lines.push('', say('missing'));
    lines.push(
      ...table(
        report.missingRecords.map(({ recordType, rules }) => [
          typeTitle(recordType),
          say('missingRules', { rules }),
        ]),
      ),
    );
    lines.push(say('missingHint'));
  }
  lines.push(
    '',
    ink.strong(
      say('total', {
        errors: counts.error,
        warnings: counts.warning,
        notes: counts.note,
      }),
    ),
  );
  if (report.notListed > 0) lines.push(say('notListed', { count: report.notListed }));
  if (report.causes.length > 0) lines.push(ink.faint(say('explain')));
  lines.push(ink.faint(say('noValues')));
  if (words.isDraft(language)) lines.push(ink.faint(say('draft')));
  if (standsInEnglish(report, words, language)) lines.push(ink.faint(say('partly')));
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;

  function verdict(good: boolean): string {
    return good ? ink.good(say('yes')) : ink.bad(say('no'));
  }

  /** The names of the files, of many the first. */
  function sources(): string {
    const names = report.files.slice(0, shownFiles).map(({ name }) => inert(name));
    const more = report.files.length - names.length;
    return [...names, ...(more > 0 ? [say('more', { count: more })] : [])].join(', ');
  }

  /** Each record type with how many records have it and how that is known. */
  function typeRows(): string[][] {
    const { withoutType } = records;
    const types = report.recordTypes.map(({ recordType, records: count, knownFrom }) => ({
      title: typeTitle(recordType),
      count: say('typeRecords', { count }),
      known: knownFrom.map((source) => say(typeWords[source])).join(', '),
    }));
    if (withoutType > 0)
      types.push({ title: say('typeUnknown'), count: say('typeRecords', { count: withoutType }), known: '' });
    const countWidth = Math.max(0, ...types.map(({ count }) => visible(count)));
    return types.map(({ title, count, known }) => [
      title,
      known === '' ? count : padded(count, countWidth),
      known,
    ]);
  }

  function typeTitle(recordType: string): string {
    const tree = trees.get(recordType);
    return tree ? titleOf(words, tree, '', language) : recordType;
  }

  function fieldTitle(recordType: string | undefined, path: string): string {
    const tree = recordType === undefined ? undefined : trees.get(recordType);
    return tree ? titleOf(words, tree, path, language) : path;
  }

  /** Reason and remedy are given once; further causes of the same code have the same. */
  function causeLines(cause: ShownCause, number: number, explained: Set<string>): string[] {
    const field = listTitles(
      cause.fields.map((path) => fieldTitle(cause.recordType, path)),
      say,
    );
    const { what, why, fix } = wordDiagnostic(words, cause, field, language);
    const paint = cause.severity === 'error' ? ink.bad : cause.severity === 'warning' ? ink.warn : ink.faint;
    const times = cause.severity === 'note' ? '' : ` ${say('times', { count: cause.count })}`;
    const reason = `${why}\n${fix}`;
    const first = !explained.has(reason);
    explained.add(reason);
    return [
      `${`${number}.`.padEnd(4)}${paint(say(cause.severity))}${times}: ${ink.strong(what)}`,
      ...(isMixed && cause.recordType !== undefined ? [detail('type', typeTitle(cause.recordType))] : []),
      ...(cause.places.length > 0 ? [detail('where', writePlaces(cause, say))] : []),
      ...(first ? [detail('why', why), detail('fix', fix)] : []),
      detail('code', ink.faint(cause.code)),
    ];
  }

  function detail(word: ReportWord, text: string): string {
    return `    ${padded(say(word), labelWidth)}  ${text}`;
  }
}

/** How many files are named at the top. */
const shownFiles = 5;

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - visible(text)));
}

/** Aligns the first column; the others follow after two blanks. */
function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first]) => visible(first ?? '')));
  return rows.map(
    ([first = '', ...rest]) => `  ${padded(first, width)}  ${rest.filter((cell) => cell !== '').join('  ')}`,
  );
}
