import type { Address, FieldNode } from '@amparo/core';
import { formatMessage, titleOf, wordDiagnostic } from '../messages/format.ts';
import { type ReportWord, reportWords } from '../messages/report-words.ts';
import type { Words } from '../messages/words.ts';
import { type Ink, plainInk } from './ink.ts';
import type { Cause, Report } from './report.ts';
import { wrap } from './wrap.ts';

/** How to write a report as text. */
export interface TextOptions {
  /** BCP 47; English where the language is not known. */
  readonly language?: string;
  /** Columns of the terminal. */
  readonly width?: number;
  readonly ink?: Ink;
}

/** Writes a report for people: verdicts first, then causes, then where to go on. Ends with a line break. */
export function writeText(report: Report, tree: FieldNode, words: Words, options: TextOptions = {}): string {
  const { language = 'en', width = 100, ink = plainInk } = options;
  const say = (word: ReportWord, params: Record<string, string | number> = {}) =>
    formatMessage(words.word(word, language) ?? reportWords[word], language, params);
  const { records, counts, verdicts, sharing } = report;
  const lines: string[] = [
    ink.strong(say('head', { tool: `Amparo ${report.tool}`, source: report.source, type: titleOf(words, tree, '', language), standard: report.standard })),
    say('records', { read: records.read, errors: records.withErrors, warnings: records.withWarnings, clean: records.read - records.withErrors - records.withWarnings }),
    '',
    ...table([
      [say('readable'), verdict(verdicts.readable), verdicts.readable ? '' : say('readableNo')],
      [say('followsStandard'), verdict(verdicts.followsStandard), verdicts.followsStandard ? '' : say('followsNo', { errors: counts.error })],
      [say('safeToShare'), verdict(verdicts.safeToShare), verdicts.safeToShare ? '' : sharingReason()],
    ]),
    '',
  ];
  if (report.causes.length === 0) lines.push(say('nothing'));
  else {
    lines.push(say('causes'));
    const explained = new Set<string>();
    for (const [at, cause] of report.causes.entries()) lines.push('', ...causeLines(cause, at + 1, explained));
  }
  const skipped = Object.values(report.notEvaluated);
  if (skipped.length > 0) lines.push('', say('notEvaluated', { rules: skipped.length, times: skipped.reduce((a, b) => a + b, 0) }));
  lines.push('', ink.strong(say('total', { errors: counts.error, warnings: counts.warning, notes: counts.note })));
  if (report.notListed > 0) lines.push(say('notListed', { count: report.notListed }));
  if (report.causes.length > 0) lines.push(ink.faint(say('explain')));
  lines.push(ink.faint(say('noValues')));
  if (words.isDraft(language)) lines.push(ink.faint(say('draft')));
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;

  function verdict(good: boolean): string {
    return good ? ink.good(say('yes')) : ink.bad(say('no'));
  }

  function sharingReason(): string {
    if (sharing.safe) return say('safeUnknown');
    const { special, personal } = sharing;
    return say('safeNo', { special: special.length, personal: personal.length, both: special.length > 0 && personal.length > 0 ? 'yes' : 'no' });
  }

  /** Reason and remedy are given once; further causes of the same code have the same. */
  function causeLines(cause: Cause, number: number, explained: Set<string>): string[] {
    const field = titleOf(words, tree, cause.field, language);
    const { what, why, fix } = wordDiagnostic(words, cause, field, language);
    const paint = cause.severity === 'error' ? ink.bad : cause.severity === 'warning' ? ink.warn : ink.faint;
    const where = [...cause.places.map(place), ...(cause.count > cause.places.length && cause.places.length > 0 ? [say('more', { count: cause.count - cause.places.length })] : [])];
    const reason = `${why}\n${fix}`;
    const first = !explained.has(reason);
    explained.add(reason);
    return [
      `${`${number}.`.padEnd(4)}${paint(say(cause.severity))} ${say('times', { count: cause.count })}: ${ink.strong(what)}`,
      ...(where.length > 0 ? [detail('where', where.join(', '))] : []),
      ...(first ? [detail('why', why), detail('fix', fix)] : []),
      detail('code', ink.faint(cause.code)),
    ];
  }

  function detail(word: ReportWord, text: string): string {
    return `    ${say(word).padEnd(labelWidth())} ${text}`;
  }

  function labelWidth(): number {
    return Math.max(...(['where', 'why', 'fix', 'code'] as const).map((word) => say(word).length));
  }

  function place(address: Address): string {
    if (address.kind === 'line') {
      return address.column === undefined
        ? say('line', { line: String(address.line) })
        : say('lineColumn', { line: String(address.line), column: String(address.column) });
    }
    const cell = /^\d/u.test(address.cell) ? say('row', { row: address.cell }) : address.cell;
    return address.sheet === undefined ? cell : `${address.sheet}!${cell}`;
  }
}

/** Aligns the first column; the others follow after two blanks. */
function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first?.length ?? 0));
  return rows.map(([first = '', ...rest]) => `  ${first.padEnd(width)}  ${rest.filter((cell) => cell !== '').join('  ')}`);
}
