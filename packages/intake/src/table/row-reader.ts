import type { Diagnostic, RecordType } from '@amparo/core';
import { ChoiceReader } from '../forms/choice-reader.ts';
import type { ChoiceColumn } from '../forms/split-choices.ts';
import type { FindingItem, QuestionItem, RecordItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import { newList } from '../new-objects.ts';
import type { AnswerBook } from '../questions/answer-book.ts';
import { ColumnQuestions } from '../questions/column-questions.ts';
import type { TypeSource } from '../record-type/record-types.ts';
import type { ValueFacts, ValueReading } from '../values/value.ts';
import { type ReadyColumn, readyColumn } from './build-record.ts';
import { ChangeLog } from './change-log.ts';
import { type Completion, RecordCompletion } from './complete-record.ts';
import { CopiedRecord } from './copied-record.ts';
import type { Headings } from './find-headings.ts';
import { JoinedRecord } from './joined-record.ts';
import { NamesWatch } from './names-watch.ts';
import { holdsNepaliDates } from './nepali-sample.ts';
import { type NotedCell, RecordPlan } from './record-plan.ts';
import { RowPlaces } from './row-places.ts';
import { type RowOrigin, RowRecord } from './row-record.ts';
import type { RowWatch, WatchFinding } from './row-watch.ts';
import type { RecordEntries, TableRow } from './table.ts';
import { pathOf } from './table-top.ts';
import { ZerosWatch } from './zeros-watch.ts';

/** What rows are read with. */
export interface RowReading extends Completion, Omit<ValueFacts, 'answers'> {
  readonly answers: AnswerBook;
  /** The first rows below the headings, which are read again with the others. */
  readonly sample?: readonly TableRow[];
  /** The list of groups, without positions, of which each row is an entry; without it, rows are records. */
  readonly list?: string;
  /** The entries of records that stand on other sheets. */
  readonly entries?: RecordEntries;
  /** Whether cells of rows may have been filled from merged ones. */
  readonly copiesDown?: boolean;
  /** Columns that say of one choice whether it was made, by the column of their question. */
  readonly choices?: ReadonlyMap<number, readonly ChoiceColumn[]>;
}

/** Reads the rows of a table that are records of one type. */
export class RowReader implements RowOrigin {
  readonly record: RecordType;
  readonly headings: Headings;
  readonly places: RowPlaces;
  readonly #plan: RecordPlan;
  readonly #completion: RecordCompletion;
  readonly #changes = new ChangeLog();
  readonly #questions = new ColumnQuestions();
  readonly #watches: readonly RowWatch[];
  /** Columns of which it was known from the first rows that they may be Nepali. */
  readonly #nepali = new Set<ReadyColumn>();
  readonly #entries: RecordEntries | undefined;
  readonly #isEntry: boolean;
  readonly #copiesDown: boolean;
  #provenanceAdded = 0;

  constructor(record: RecordType, headings: Headings, reading: RowReading, sheet: string | undefined) {
    this.record = record;
    this.headings = headings;
    const { list } = reading;
    this.#isEntry = list !== undefined;
    this.#copiesDown = reading.copiesDown === true;
    const from = list === undefined ? 0 : list.split('/').length;
    if (reading.entries?.record === record) this.#entries = reading.entries;
    const columns = headings.found.map((found) => {
      const facts: ValueFacts = { ...reading, answers: reading.answers.of(sheet, found.text) };
      const mayBeNepali = holdsNepaliDates(found, reading.sample ?? [], facts);
      const column = readyColumn(
        found,
        mayBeNepali ? { ...facts, mayBeNepali } : facts,
        headings.found,
        from,
      );
      if (mayBeNepali) this.#nepali.add(column);
      const choices = reading.choices?.get(found.at);
      if (!choices) return column;
      const { node } = found.column;
      return { ...column, choices: new ChoiceReader(found.at, node, column.reader, choices, facts) };
    });
    this.places = new RowPlaces(sheet, columns, list);
    this.#plan = new RecordPlan(columns, record.idField);
    this.#watches = [...ZerosWatch.for(columns), ...NamesWatch.for(columns)];
    this.#completion = new RecordCompletion(record, reading);
  }

  read(tableRow: TableRow, typeSource: TypeSource): RecordItem {
    const { row, content } = tableRow;
    const noted = newList<NotedCell>();
    const record = this.#plan.build(content, noted);
    for (const { column, reading } of noted) this.#note(column, reading, row);
    for (const watch of this.#watches) watch.see(content, row);
    if (this.#isEntry) return this.#item(record, tableRow, noted, typeSource);
    const entries = this.#entries?.attach(record, tableRow);
    if (this.#completion.complete(record, this.#plan.uuid)) this.#provenanceAdded += 1;
    const item = this.#item(record, tableRow, noted, typeSource);
    return entries === undefined || entries.length === 0 ? item : new JoinedRecord(item, entries);
  }

  #item(
    record: Record<string, unknown>,
    row: TableRow,
    noted: readonly NotedCell[],
    typeSource: TypeSource,
  ): RecordItem {
    return this.#copiesDown && row.copied
      ? new CopiedRecord(this, record, row, noted, typeSource, row.copied)
      : new RowRecord(this, record, row, noted, typeSource);
  }

  #note(column: ReadyColumn, reading: ValueReading, row: number): void {
    if (reading.evidence || ('fault' in reading && reading.fault.asks))
      this.#questions.note(column, reading, row);
    if ('fault' in reading) return;
    const { change, doubt } = reading;
    if (change !== undefined) this.#changes.add(change, column, row);
    if (doubt !== undefined) this.#changes.add(doubt, column, row);
  }

  /** What the cells of this type's columns leave open. */
  questions(): QuestionItem[] {
    return this.#questions
      .questions(this.record.type, (column, row) => ({
        address: this.places.cell(column, row),
        ...this.places.onSheet(),
      }))
      .map((asked) => ({ kind: 'question', ...asked }));
  }

  /** What was changed automatically, one finding per kind and column. */
  finish(): FindingItem[] {
    const changed = this.#changes.entries().map(
      ({ code, column, row, count }): FindingItem => ({
        kind: 'finding',
        recordType: this.record.type,
        diagnostic: {
          code,
          severity: severityOf(code),
          path: pathOf(column),
          params: { cells: count },
          fix: severityOf(code) === 'note' ? 'safe' : 'ask',
        },
        address: this.places.cell(column, row),
      }),
    );
    const found = [...changed, ...this.#watched()];
    if (this.#provenanceAdded === 0) return found;
    const diagnostic: Diagnostic = {
      code: 'intake.provenance-added',
      severity: 'note',
      path: '',
      params: { records: this.#provenanceAdded },
      fix: 'safe',
    };
    return [...found, { kind: 'finding', diagnostic }];
  }

  /** What no single cell shows. */
  #watched(): FindingItem[] {
    const late: WatchFinding[] = this.#questions
      .speakingFor('calendar', 'bikram-sambat')
      .filter(({ column }) => !this.#nepali.has(column))
      .map((found) => ({ code: 'intake.calendar-unclear', fix: 'ask', ...found }));
    return [...late, ...this.#watches.map((watch) => watch.found())]
      .filter((finding) => finding !== undefined)
      .map(({ code, fix, column, row, cells }) => ({
        kind: 'finding',
        recordType: this.record.type,
        diagnostic: { code, severity: severityOf(code), path: pathOf(column), params: { cells }, fix },
        address: this.places.cell(column, row),
      }));
  }
}
