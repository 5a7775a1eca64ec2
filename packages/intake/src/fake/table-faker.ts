import type { RecordType } from '@amparo/core';
import type { CellContent } from '../bytes/xlsx-cell.ts';
import { cellValue } from '../bytes/xlsx-cell.ts';
import type { IntakeItem, RecordItem } from '../item.ts';
import { type ReadyColumn, readyColumn } from '../table/build-record.ts';
import { isFilled } from '../table/content.ts';
import { type HeadingRow, headingRow, readHeadings } from '../table/find-headings.ts';
import { type FoundStart, findStart } from '../table/find-start.ts';
import type { HeadingLanguages } from '../table/heading-languages.ts';
import { holdsNepaliDates } from '../table/nepali-sample.ts';
import type { TableRow } from '../table/table.ts';
import { TableReader, type TableReading } from '../table/table-reader.ts';
import { loadAids } from '../values/load-aids.ts';
import { cellText } from '../values/value.ts';
import { type CellOutcome, outcomeOf } from './cell-reading.ts';
import { fakeContent } from './fake-content.ts';
import { fakeHeading } from './fake-heading.ts';
import type { FakeIds } from './fake-ids.ts';
import { type FieldFacts, isPlain, isWord, measuredKinds } from './fake-text.ts';
import type { Guard } from './guard.ts';
import { countDiffering, imitate, type Slot } from './imitate.ts';
import type { Mood } from './mood.ts';
import { type SplitColumns, splitColumns } from './split-columns.ts';
import type { Tally } from './tally.ts';

/** What all tables of a file are made up with. */
export interface Faking extends Omit<TableReading, 'indexes'> {
  readonly languages: HeadingLanguages;
  readonly ids: FakeIds;
  readonly guard: Guard;
  readonly tally: Tally;
  readonly date1904: boolean;
  readonly judge: (item: RecordItem) => readonly string[];
  /** Whether records stay closer to the original, so that rules over several of them find the same. */
  readonly isCloser: boolean;
}

/** A row to be written. */
export interface FakeRow {
  readonly row: number;
  readonly content: readonly (CellContent | undefined)[];
}

/** How often a cell is made up until it is read like the original. */
const mostDraws = 40;
const noSplit: SplitColumns = { headings: new Map(), kept: new Set() };
const nothing: CellOutcome = { isRead: false, key: '' };

/** Makes up the rows of one table. */
export class TableFaker {
  readonly #faking: Faking;
  readonly #start: FoundStart;
  readonly #row: number | undefined;
  readonly #records: readonly RecordType[];
  readonly #columns: ReadonlyMap<string, ReadonlyMap<number, ReadyColumn>>;
  readonly #split: SplitColumns;
  /** One for the original, one for the fake: what they note of a table must not mix. */
  readonly #readers: readonly [TableReader, TableReader] | undefined;

  private constructor(
    faking: Faking,
    start: FoundStart,
    row: number | undefined,
    records: readonly RecordType[],
    columns: ReadonlyMap<string, ReadonlyMap<number, ReadyColumn>>,
    readers: readonly [TableReader, TableReader] | undefined,
    split: SplitColumns,
  ) {
    this.#split = split;
    this.#faking = faking;
    this.#start = start;
    this.#row = row;
    this.#records = records;
    this.#columns = columns;
    this.#readers = readers;
  }

  /** Finds out by the first rows of a table what its columns are. */
  static async begin(
    top: readonly TableRow[],
    faking: Faking,
    sheet: string | undefined,
  ): Promise<TableFaker> {
    const found = await findStart(top, faking.types, faking.languages, sheet);
    const { start, lookup, rows, form } = found;
    if (start.row === undefined)
      return new TableFaker(
        faking,
        found,
        start.unclear?.row,
        faking.types.all,
        new Map(),
        undefined,
        noSplit,
      );
    const headings = rows.find(({ row }) => row === start.row) as HeadingRow;
    const meant = start.known && start.typeColumn === undefined ? [start.known.record] : faking.types.all;
    const aids = await loadAids(
      meant.flatMap((type) => readHeadings(headings, lookup.of(type)).found.map(({ column }) => column)),
    );
    const sample = top.filter(({ row }) => row > headings.row);
    const reading = { ...faking, indexes: lookup, aids, sample, ...(form && { form }) };
    const columns = new Map(
      meant.map((type) => {
        const all = readHeadings(headings, lookup.of(type)).found;
        const ready = all.map((heading) => {
          const facts = { ...reading, answers: reading.answers.of(sheet, heading.text) };
          const mayBeNepali = holdsNepaliDates(heading, sample, facts);
          return readyColumn(heading, mayBeNepali ? { ...facts, mayBeNepali } : facts, all);
        });
        return [type.type, new Map(ready.map((column) => [column.at, column]))];
      }),
    );
    const readers = [
      new TableReader(sheet, reading, start, headings),
      new TableReader(sheet, reading, start, headings),
    ] as const;
    return new TableFaker(
      faking,
      found,
      start.row,
      meant,
      columns,
      readers,
      splitColumns(headings, meant, lookup),
    );
  }

  /** Makes up one row. */
  fake(row: TableRow): FakeRow {
    if (row.row === this.#row) return this.#headings(row);
    const reader = this.#row !== undefined && row.row > this.#row ? this.#readers : undefined;
    return { row: row.row, content: this.#values(row, reader) };
  }

  #headings(row: TableRow): FakeRow {
    const content: (CellContent | undefined)[] = row.content.map(() => undefined);
    for (const { at, key } of headingRow(row).cells) {
      content[at] = this.#split.headings.get(at) ?? fakeHeading(key, at, this.#records, this.#start);
      if (content[at] !== key.text) this.#faking.guard.add(key.text);
    }
    return { row: row.row, content };
  }

  #values(
    row: TableRow,
    readers: readonly [TableReader, TableReader] | undefined,
  ): (CellContent | undefined)[] {
    const filled = [...row.content.keys()].filter((at) => isFilled(row.content[at]));
    const [original, fake] = readers ?? [];
    const items = original ? readOne(original, row) : [];
    const record = items.find((item) => item.kind === 'record');
    const columns = this.#columns.get(record?.recordType ?? '');
    const slots = filled.map((at) => this.#slot(row.content[at] as CellContent, columns?.get(at), at));
    const put = (values: readonly CellContent[]) => {
      const content = [...row.content];
      for (const [number, at] of filled.entries()) content[at] = values[number];
      return content;
    };
    const { judge, tally, isCloser } = this.#faking;
    const wanted = keysOf(items, judge);
    const differ = (drawn: readonly CellContent[]) =>
      fake ? countDiffering(wanted, keysOf(readOne(fake, new DrawnRow(row.row, put(drawn))), judge)) : 0;
    const { values, differing } = imitate(slots, differ, isCloser);
    tally.add(record !== undefined, wanted.length, differing);
    return put(values);
  }

  #slot(content: CellContent, column: ReadyColumn | undefined, at: number): Slot<CellContent> {
    const { ids, guard, date1904 } = this.#faking;
    const field: FieldFacts | undefined = column && factsOf(column);
    const outcome = column ? outcomeOf(column, content) : nothing;
    const about = { field, isRead: outcome.isRead, ids };
    if (typeof content === 'string' && !isPlain(about)) guard.add(content);
    const isType = column?.column.path === 'recordType' && outcome.isRead;
    if (isType && this.#faking.types.meant(cellText(cellValue(content))))
      return { draw: () => content, isMeasured: false, isWord: false };
    if (this.#split.kept.has(at) && (column ? isWord(about) : isMark(content)))
      return { draw: () => content, isMeasured: false, isWord: false };
    const draw = (mood: Mood): CellContent => {
      let drawn = fakeContent(content, { ...about, mood, draws: 0 }, date1904);
      for (let draws = 1; column && draws < mostDraws; draws += 1) {
        if (outcomeOf(column, drawn).key === outcome.key) break;
        drawn = fakeContent(content, { ...about, mood, draws }, date1904);
      }
      return drawn;
    };
    const isDate = typeof content === 'object' && content.kind === 'date';
    return {
      draw,
      isMeasured: isDate || (field !== undefined && measuredKinds.has(field.kind)),
      isWord: isWord(about),
    };
  }
}

/** Whether a cell only says that a choice was made or not. */
function isMark(content: CellContent): boolean {
  return typeof content === 'string'
    ? /^(0|1|true|false)$/iu.test(content.trim())
    : content.kind === 'boolean' || (content.kind === 'number' && /^[01]$/u.test(content.text));
}

/** A row that was made up, as reading takes it. */
class DrawnRow implements TableRow {
  readonly row: number;
  readonly content: readonly (CellContent | undefined)[];

  constructor(row: number, content: readonly (CellContent | undefined)[]) {
    this.row = row;
    this.content = content;
  }

  get cells(): TableRow['cells'] {
    return this.content.flatMap((content, column) =>
      content === undefined || content === '' ? [] : [{ column, value: cellValue(content) }],
    );
  }
}

function readOne(reader: TableReader, row: TableRow): IntakeItem[] {
  const items: IntakeItem[] = [];
  reader.read(row, items);
  return items;
}

/** What reading and judging a row say of it, without values. */
function keysOf(items: readonly IntakeItem[], judge: Faking['judge']): string[] {
  // What is said of a heading is said once, whichever row comes first.
  const record = items.find((item) => item.kind === 'record');
  if (!record) return [];
  return [
    ...record.diagnostics.map(({ code, path }) => `${code} ${path}`),
    ...(record.changes?.() ?? []).map(({ code, path }) => `${code} ${path}`),
    ...judge(record),
  ];
}

function factsOf({ column: { kind, many, codelist, sensitivity } }: ReadyColumn): FieldFacts {
  return { kind, many, sensitivity, ...(codelist && { codelist }) };
}
