import type { CellContent } from '../bytes/xlsx-cell.ts';
import { cellValue } from '../bytes/xlsx-cell.ts';
import type { ItemPlan } from '../forms/item-plan.ts';
import type { IntakeItem } from '../item.ts';
import type { ReadyColumn } from '../table/build-record.ts';
import { isFilled } from '../table/content.ts';
import { declaredIn, declareSheet } from '../table/declared-sheets.ts';
import { headingRow } from '../table/find-headings.ts';
import { roleOf, sheetMark } from '../table/sheet-mark.ts';
import type { TableRow } from '../table/table.ts';
import type { TableReader } from '../table/table-reader.ts';
import { cellText } from '../values/value.ts';
import { type CellOutcome, outcomeOf } from './cell-reading.ts';
import { fakeContent } from './fake-content.ts';
import { fakeHeading } from './fake-heading.ts';
import { type FieldFacts, isPlain, isWord, measuredKinds } from './fake-text.ts';
import { holdsAnswered } from './fake-words.ts';
import { countDiffering, imitate, type Slot } from './imitate.ts';
import type { Mood } from './mood.ts';
import { moodFor } from './mood.ts';
import { type Faking, planTable, type TablePlan } from './table-plan.ts';

/** A row to be written. */
export interface FakeRow {
  readonly row: number;
  readonly content: readonly (CellContent | undefined)[];
}

/** How often a cell is made up until it is read like the original. */
const mostDraws = 40;
/** What older exports of forms write into cells of questions that were not asked. */
const notAsked = 'n/a';
const nothing: CellOutcome = { isRead: false, key: '' };

/** Makes up the rows of one table. */
export class TableFaker {
  readonly #faking: Faking;
  readonly #plan: TablePlan;

  private constructor(faking: Faking, plan: TablePlan) {
    this.#faking = faking;
    this.#plan = plan;
  }

  /** Finds out by the first rows of a table what its columns are. */
  static async begin(
    top: readonly TableRow[],
    faking: Faking,
    sheet: string | undefined,
  ): Promise<TableFaker> {
    return new TableFaker(faking, await planTable(top, faking, sheet));
  }

  /** Makes up one row. */
  fake(row: TableRow): FakeRow {
    const { row: headings, readers } = this.#plan;
    const role = roleOf([row]);
    if (role !== undefined) return { row: row.row, content: [sheetMark(role)] };
    if (row.row === headings) return this.#headings(row);
    const reader = headings !== undefined && row.row > headings ? readers : undefined;
    const content = this.#values(row, reader);
    const declared = headings === undefined ? this.#declared(row) : undefined;
    return { row: row.row, content: declared === undefined ? content : [declared, ...content.slice(1)] };
  }

  /** What a row of a template says that a sheet is for, where that is so, under the name that the sheet has now. */
  #declared(row: TableRow): string | undefined {
    const sheet = declaredIn(row)?.sheet;
    const { linked, names } = this.#faking;
    const list = linked.item(sheet)?.index.path;
    return sheet === undefined || list === undefined
      ? undefined
      : declareSheet({ list, sheet: names.of(sheet) });
  }

  #headings(row: TableRow): FakeRow {
    const { found, sheet, records, split, titleOf, linkedBy } = this.#plan;
    const { guard, answered } = this.#faking;
    const content: (CellContent | undefined)[] = row.content.map(() => undefined);
    for (const { at, key } of headingRow(row).cells) {
      // Columns that people link entries with were recognised by words of the standard.
      const made = linkedBy.has(at)
        ? key.text
        : (split.headings.get(at) ?? fakeHeading(key, at, records, found, titleOf));
      content[at] = made;
      if (made === key.text) guard.allow(key.text);
      else guard.add(key.text);
      answered.addHeading(sheet, key.text, made);
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
    // A row that is no record, such as one with a prepared id alone, has the columns of its table.
    const [only, ...others] = this.#plan.columns.values();
    const columns =
      this.#plan.columns.get(record?.recordType ?? '') ?? (others.length === 0 ? only : undefined);
    const slots = filled.map((at) => this.#slot(row.content[at] as CellContent, columns?.get(at), at));
    const put = (values: readonly CellContent[]) => {
      const content = [...row.content];
      for (const [number, at] of filled.entries()) content[at] = values[number];
      return content;
    };
    const { tally, isCloser } = this.#faking;
    const { list, rootOf } = this.#plan;
    const judge = list ? judgeEntries(this.#faking.judge, list) : this.#faking.judge;
    const root = rootOf?.(row.content);
    const days = root === undefined ? undefined : this.#faking.days.of(root, () => moodFor(0, isCloser).days);
    const wanted = keysOf(items, judge);
    const differ = (drawn: readonly CellContent[]) =>
      fake ? countDiffering(wanted, keysOf(readOne(fake, new DrawnRow(row.row, put(drawn))), judge)) : 0;
    const { values, differing } = imitate(slots, differ, { isCloser, days });
    tally.add(record !== undefined && !list, wanted.length, differing);
    return put(values);
  }

  #slot(content: CellContent, column: ReadyColumn | undefined, at: number): Slot<CellContent> {
    const { ids, guard, date1904 } = this.#faking;
    const field: FieldFacts | undefined = column && factsOf(column);
    const outcome = column ? outcomeOf(column, content) : nothing;
    const link = this.#plan.links.get(at);
    if (link || (this.#plan.found.form && content === notAsked)) {
      const linked = link && content !== notAsked ? link(content) : content;
      if (typeof content === 'string' && linked !== content) guard.add(content);
      return { draw: () => linked, isMeasured: false, isWord: false };
    }
    const words = this.#plan.words.get(at);
    const about = { field, isRead: outcome.isRead, ids, words };
    const isOwn = typeof content === 'string' && holdsAnswered(content, words);
    if (typeof content === 'string' && (isOwn || !isPlain(about))) guard.add(content);
    const isType = column?.column.path === 'recordType' && outcome.isRead;
    if (isType && this.#faking.types.meant(cellText(cellValue(content))))
      return { draw: () => content, isMeasured: false, isWord: false };
    if (!isOwn && this.#plan.split.kept.has(at) && (column ? isWord(about) : isMark(content)))
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

/** Judges an entry as the only one of a record that holds nothing else. */
function judgeEntries(judge: Faking['judge'], { steps }: ItemPlan['index']): Faking['judge'] {
  return (item) => {
    const record = steps.reduceRight<unknown>(
      (inside, { name, numbered }) => ({ [name]: numbered ? [inside] : inside }),
      item.record,
    );
    return judge({ ...item, record, locate: (found) => item.locate(found) });
  };
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
