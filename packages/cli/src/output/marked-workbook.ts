import { extname } from 'node:path';
import { type Address, type Diagnostic, fieldPath } from '@amparo/core';
import { type ChooseEncoding, type RecordItem, UnreadableError } from '@amparo/intake';
import {
  type MarkableForm,
  type MarkedChange,
  type MarkOptions,
  type MarkWords,
  markableForm,
  markWorkbook,
} from '@amparo/intake/workbook';
import { formatMessage, type ReportWord, reportWords, type Words, wordDiagnostic } from '@amparo/validate';
import type { Input } from '../input.ts';
import { UsageError } from '../usage-error.ts';
import type { AtomicFile } from './atomic-file.ts';
import { FindingMarks, titleIn } from './finding-marks.ts';
import { openTarget } from './open-target.ts';
import { Progress } from './progress.ts';

/** Findings about rows of a CSV file that could not be read. */
const unreadRows: ReadonlySet<string> = new Set([
  'intake.cell-too-long',
  'intake.csv-quote',
  'intake.line-too-long',
  'intake.nul',
]);

/** What a marked workbook is made with. */
export interface MarkedFacts extends Pick<MarkOptions, 'answers' | 'encoding' | 'now'> {
  readonly words: Words;
  readonly language: string;
  /** Asked in which encoding a file is written, where nothing tells it. */
  readonly chooseEncoding?: (
    input: Input,
    ...[candidates]: Parameters<ChooseEncoding>
  ) => Promise<string | undefined>;
}

/**
 * Writes the one table among the files that are checked back as a workbook with marks. Until `write`, there is nothing at
 * the place asked for.
 */
export class MarkedWorkbook {
  /** The file that is marked. */
  readonly input: Input;
  readonly #file: AtomicFile;
  readonly #form: MarkableForm;
  readonly #facts: MarkedFacts;
  readonly #findings: FindingMarks;
  #hasChanges = false;
  #isKept = false;
  /** Which records are of the file, by their positions. */
  #from = 0;
  #to = 0;

  private constructor(file: AtomicFile, input: Input, form: MarkableForm, facts: MarkedFacts) {
    this.#file = file;
    this.input = input;
    this.#form = form;
    this.#facts = facts;
    this.#findings = new FindingMarks(facts.words, facts.language);
  }

  /**
   * Finds the table to mark.
   *
   * @throws {UsageError} when there is none, or more than one.
   * @throws {OutputError} when it cannot be written there.
   */
  static async create(path: string, inputs: readonly Input[], facts: MarkedFacts): Promise<MarkedWorkbook> {
    const tables: { readonly input: Input; readonly form: MarkableForm }[] = [];
    for (const input of inputs) {
      const form = await formOf(input);
      if (form) tables.push({ input, form });
    }
    const [table, second] = tables;
    if (!table)
      throw new UsageError(
        '--marked gives a table back with marks, and there is none. Name a CSV or Excel file (.xlsx) that lies on this computer.',
      );
    if (second)
      throw new UsageError(
        '--marked gives one table back. Check the files one by one, or name one table only.',
      );
    const ending = table.form === 'xlsm' ? '.xlsm' : '.xlsx';
    if (extname(path).toLowerCase() !== ending)
      throw new UsageError(
        table.form === 'xlsm'
          ? 'The workbook holds macros, which stay in it. Give --marked a name that ends in .xlsm, or it cannot be opened.'
          : 'Give --marked a name that ends in .xlsx.',
      );
    const sources = inputs.map((input) => input.path);
    const file = await openTarget('--marked', path, sources);
    return new MarkedWorkbook(file, table.input, table.form, facts);
  }

  /** Says at which position the records of the file begin. */
  begin(position: number): void {
    this.#from = position;
    this.#to = Number.POSITIVE_INFINITY;
  }

  /** Says at which position the records of other files begin. */
  end(position: number): void {
    this.#to = position;
  }

  /** Whether the record at a position is of the file. */
  has(position: number): boolean {
    return position >= this.#from && position < this.#to;
  }

  add(diagnostic: Diagnostic, recordType: string | undefined, address: Address | undefined): void {
    this.#findings.add(diagnostic, recordType, address);
  }

  /** Notes whether anything in the file was changed in reading. */
  note({ changes }: RecordItem): void {
    this.#hasChanges ||= (changes?.().length ?? 0) > 0;
  }

  /** Writes the workbook. `records` reads the file again, for the changes: they are data, and kept nowhere. */
  async write(records: () => AsyncIterable<RecordItem>): Promise<void> {
    const { words, chooseEncoding, answers, encoding, language, now } = this.#facts;
    const say: Say = (word, params = {}) =>
      formatMessage(words.word(word, language) ?? reportWords[word], language, params);
    const notes = [
      say('markedKeepSafe'),
      ...(this.#form === 'csv' && this.#findings.hasAny(unreadRows) ? [say('markedRowsUnread')] : []),
      ...(this.#findings.notKept > 0 ? [say('markedNotMarked', { count: this.#findings.notKept })] : []),
      ...(words.isDraft(language) ? [say('draft')] : []),
    ];
    const progress = new Progress(process.stderr, undefined);
    let size = 0;
    try {
      const chunks = markWorkbook(
        this.input.source as Blob,
        this.#findings,
        this.#hasChanges ? changesIn(records(), words, language) : [],
        {
          words: markWords(say),
          language,
          name: this.input.name,
          notes,
          ...(encoding !== undefined && { encoding }),
          ...(answers && { answers }),
          ...(chooseEncoding && { chooseEncoding: (candidates) => chooseEncoding(this.input, candidates) }),
          ...(now !== undefined && { now }),
        },
      );
      for await (const chunk of chunks) {
        size += chunk.length;
        progress.show(() => `--marked: ${(size / 1e6).toFixed(1)} MB`);
        await this.#file.writeBytes(chunk);
      }
      await this.#file.keep();
      this.#isKept = true;
    } finally {
      progress.clear();
    }
  }

  /** Leaves nothing behind, unless the workbook was written. */
  async discard(): Promise<void> {
    if (!this.#isKept) await this.#file.discard();
  }
}

type Say = (word: ReportWord, params?: Record<string, string | number>) => string;

/** What a file can be marked as; undefined for files that are no tables, and for pipes, which are read once. */
async function formOf({ source, name }: Input): Promise<MarkableForm | undefined> {
  if (!('slice' in source)) return undefined;
  try {
    return await markableForm(source, { name });
  } catch (error) {
    // What else is wrong with the file, checking it will say.
    if (error instanceof UnreadableError && error.code === 'intake.not-a-table') return undefined;
    if (error instanceof UnreadableError) return 'xlsx';
    throw error;
  }
}

/** The changes of records, in words. */
async function* changesIn(
  records: AsyncIterable<RecordItem>,
  words: Words,
  language: string,
): AsyncGenerator<MarkedChange, void, undefined> {
  const known = new Map<string, string>();
  const done = (code: string, recordType: string | undefined, field: string): string => {
    const key = `${code} ${recordType} ${field}`;
    const said =
      known.get(key) ??
      wordDiagnostic(
        words,
        { code, params: { cells: 1 } },
        titleIn(words, recordType, field, language),
        language,
      ).what;
    known.set(key, said);
    return said;
  };
  for await (const { changes, recordType } of records) {
    for (const { code, path, address, before, after } of changes?.() ?? []) {
      const { sheet, cell, heading } = address;
      yield {
        cell,
        before,
        after,
        what: done(code, recordType, fieldPath(path)),
        ...(sheet !== undefined && { sheet }),
        ...(heading !== undefined && { heading }),
      };
    }
  }
}

function markWords(say: Say): MarkWords {
  const findings = say('markedFindings');
  return {
    error: say('error'),
    warning: say('warning'),
    note: say('note'),
    why: say('why'),
    fix: say('fix'),
    code: say('code'),
    findings,
    changes: say('markedChanges'),
    aboutFindings: say('markedAboutFindings'),
    aboutChanges: say('markedAboutChanges'),
    noFindings: say('nothing'),
    noChanges: say('markedNoChanges'),
    severity: say('markedKind'),
    sheet: say('markedSheet'),
    cell: say('markedCell'),
    heading: say('markedHeading'),
    what: say('markedWhat'),
    before: say('markedBefore'),
    after: say('markedAfter'),
    done: say('markedDone'),
    moreInCell: (count) => say('markedMoreInCell', { count, sheet: findings }),
    withoutComment: (sheet, count) => say('markedWithoutComment', { count, sheet }),
    changesNotListed: (count) => say('markedChangesNotListed', { count }),
  };
}
