import type { Address, FieldNode } from '@amparo/core';
import { formatMessage } from '../messages/format-message.ts';
import { type ReportWord, reportWords } from '../messages/report-words.ts';
import { titleOf, wordDiagnostic } from '../messages/word-diagnostic.ts';
import type { Words } from '../messages/words.ts';
import { type Ink, plainInk } from './ink.ts';
import type { Cause, Report } from './report.ts';
import { visible, wrap } from './wrap.ts';

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
  const labelWidth = Math.max(
    ...(['where', 'why', 'fix', 'code'] as const).map((word) => visible(say(word))),
  );
  const { records, counts, verdicts, sharing } = report;
  const lines: string[] = [
    ink.strong(
      say('head', {
        tool: `Amparo ${report.tool}`,
        source: inert(report.source),
        type: titleOf(words, tree, '', language),
        standard: report.standard,
      }),
    ),
    say('records', {
      read: records.read,
      errors: records.withErrors,
      warnings: records.withWarnings,
      clean: records.read - records.withErrors - records.withWarnings,
    }),
    '',
    ...table([
      [say('readable'), verdict(verdicts.readable), verdicts.readable ? '' : say('readableNo')],
      [
        say('followsStandard'),
        verdict(verdicts.followsStandard),
        verdicts.followsStandard ? '' : say('followsNo', { errors: counts.error }),
      ],
      [say('safeToShare'), verdict(verdicts.safeToShare), verdicts.safeToShare ? '' : sharingReason()],
    ]),
    '',
  ];
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
  return `${lines.flatMap((line) => wrap(line, width)).join('\n')}\n`;

  function verdict(good: boolean): string {
    return good ? ink.good(say('yes')) : ink.bad(say('no'));
  }

  function sharingReason(): string {
    const { special, personal, internal, unknown } = sharing;
    const both = special.length > 0 && personal.length > 0 ? 'yes' : 'no';
    const reasons: string[] = [];
    if (special.length + personal.length > 0) {
      reasons.push(say('safeNo', { special: special.length, personal: personal.length, both }));
    } else if (internal.length > 0) reasons.push(say('safeInternal', { internal: internal.length }));
    if (unknown) reasons.push(say('safeUnknown'));
    return reasons.join(' · ');
  }

  /** Reason and remedy are given once; further causes of the same code have the same. */
  function causeLines(cause: ShownCause, number: number, explained: Set<string>): string[] {
    const field = cause.fields.map((path) => titleOf(words, tree, path, language)).join(', ');
    const { what, why, fix } = wordDiagnostic(words, cause, field, language);
    const paint = cause.severity === 'error' ? ink.bad : cause.severity === 'warning' ? ink.warn : ink.faint;
    const times = cause.severity === 'note' ? '' : ` ${say('times', { count: cause.count })}`;
    const reason = `${why}\n${fix}`;
    const first = !explained.has(reason);
    explained.add(reason);
    return [
      `${`${number}.`.padEnd(4)}${paint(say(cause.severity))}${times}: ${ink.strong(what)}`,
      ...(cause.places.length > 0 ? [detail('where', where(cause))] : []),
      ...(first ? [detail('why', why), detail('fix', fix)] : []),
      detail('code', ink.faint(cause.code)),
    ];
  }

  function detail(word: ReportWord, text: string): string {
    return `    ${padded(say(word), labelWidth)}  ${text}`;
  }

  /** The first places, those of one column together after its heading, and how many more there are. */
  function where({ fields, places, count }: ShownCause): string {
    const groups: {
      readonly heading: string | undefined;
      readonly cells: string[];
    }[] = [];
    for (const address of places) {
      const heading = address.kind === 'cell' && fields.length === 1 ? address.heading : undefined;
      if (groups.length > 0 && groups.at(-1)?.heading === heading) groups.at(-1)?.cells.push(place(address));
      else groups.push({ heading, cells: [place(address)] });
    }
    const listed = groups.map(
      ({ heading, cells }) => (heading === undefined ? '' : `“${inert(heading)}” `) + cells.join(', '),
    );
    const more = count > places.length ? [say('more', { count: count - places.length })] : [];
    return [listed.join('; '), ...more].join(', ');
  }

  function place(address: Address): string {
    if (address.kind === 'line') {
      return address.column === undefined
        ? say('line', { line: String(address.line) })
        : say('lineColumn', {
            line: String(address.line),
            column: String(address.column),
          });
    }
    const { cell } = address;
    const sheet = address.sheet === undefined ? undefined : inert(address.sheet);
    if (/^\d/u.test(cell))
      return [sheet, say('row', { row: cell })].filter((part) => part !== undefined).join(' ');
    return sheet === undefined ? cell : `${quoted(sheet)}!${cell}`;
  }
}

/** Text from the file without what would steer a terminal: control characters and changes of direction. */
function inert(text: string): string {
  return text.replaceAll(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, '\u{fffd}');
}

/** A cause as the text shows it: automatic changes of one kind stand together, whatever their fields. */
type ShownCause = Omit<Cause, 'field'> & { readonly fields: readonly string[] };

const shownPlaces = 5;

function causesToShow(causes: readonly Cause[]): ShownCause[] {
  const shown: ShownCause[] = [];
  const changes = new Map<string, number>();
  for (const { field, ...cause } of causes) {
    const at = changes.get(cause.code);
    const before = at === undefined ? undefined : shown[at];
    if (at === undefined || before === undefined) {
      if (cause.severity === 'note' && typeof cause.params.cells === 'number')
        changes.set(cause.code, shown.length);
      shown.push({ ...cause, fields: [field] });
      continue;
    }
    shown[at] = {
      ...before,
      fields: [...before.fields, field],
      params: {
        ...before.params,
        cells: Number(before.params.cells) + Number(cause.params.cells),
      },
      count: before.count + cause.count,
      places: [...before.places, ...cause.places].slice(0, shownPlaces),
    };
  }
  return shown;
}

/** A sheet's name as spreadsheets write it before an address. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

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
