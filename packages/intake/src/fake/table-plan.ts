import type { RecordType } from '@amparo/core';
import type { ItemPlan } from '../forms/item-plan.ts';
import type { RecordItem } from '../item.ts';
import { type ReadyColumn, readyColumn } from '../table/build-record.ts';
import { type HeadingRow, readHeadings } from '../table/find-headings.ts';
import { type FoundStart, findStart } from '../table/find-start.ts';
import type { HeadingLanguages } from '../table/heading-languages.ts';
import { holdsNepaliDates } from '../table/nepali-sample.ts';
import type { TableRow } from '../table/table.ts';
import { TableReader, type TableReading } from '../table/table-reader.ts';
import { loadAids } from '../values/load-aids.ts';
import type { AnsweredWords, FakeAnswers } from './fake-answers.ts';
import type { FakeDays } from './fake-days.ts';
import { type TitleOf, titlesFrom } from './fake-heading.ts';
import type { FakeIds } from './fake-ids.ts';
import type { SheetNames } from './fake-sheet-names.ts';
import type { Guard } from './guard.ts';
import { type LinkFaker, linkColumns, rootColumn } from './link-cells.ts';
import type { LinkedSheets } from './linked-sheets.ts';
import { type SplitColumns, splitColumns } from './split-columns.ts';
import type { Tally } from './tally.ts';

/** What all tables of a file are made up with. */
export interface Faking extends Omit<TableReading, 'indexes'> {
  readonly languages: HeadingLanguages;
  /** The sheets whose rows belong together. */
  readonly linked: LinkedSheets;
  readonly names: SheetNames;
  readonly days: FakeDays;
  /** What the answers are for the fake. */
  readonly answered: FakeAnswers;
  readonly ids: FakeIds;
  readonly guard: Guard;
  readonly tally: Tally;
  readonly date1904: boolean;
  readonly judge: (item: RecordItem) => readonly string[];
  /** Whether records stay closer to the original, so that rules over several of them find the same. */
  readonly isCloser: boolean;
}

/** What the columns of a table mean. */
export interface TablePlan {
  readonly found: FoundStart;
  readonly sheet: string | undefined;
  readonly row: number | undefined;
  readonly records: readonly RecordType[];
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ReadyColumn>>;
  /** One for the original, one for the fake: what they note of a table must not mix. */
  readonly readers?: readonly [TableReader, TableReader];
  readonly split: SplitColumns;
  /** By the place of the column. */
  readonly words: ReadonlyMap<number, AnsweredWords>;
  readonly links: ReadonlyMap<number, LinkFaker>;
  /** The columns among these that people write: the record's id, and positions. */
  readonly linkedBy: ReadonlySet<number>;
  readonly titleOf: TitleOf;
  /** What record a row is of, where other sheets have rows of the same. */
  readonly rootOf?: ReturnType<typeof rootColumn>;
  /** The list that rows are entries of. */
  readonly list?: ItemPlan['index'] | undefined;
}

const noSplit: SplitColumns = { headings: new Map(), kept: new Set() };

/** Finds out by the first rows of a table what its columns are. */
export async function planTable(
  top: readonly TableRow[],
  faking: Faking,
  sheet: string | undefined,
): Promise<TablePlan> {
  const plan = faking.linked.item(sheet);
  const { types, languages, answers } = faking;
  const found = plan ? startOf(plan) : await findStart(top, types, languages, sheet, answers);
  const { start, lookup, rows, form } = found;
  const titleOf = titlesFrom(plan?.index.steps.length);
  const links = linkColumns(form, plan, faking);
  if (start.row === undefined)
    return {
      found,
      sheet,
      row: start.unclear?.row,
      records: faking.types.all,
      columns: new Map(),
      split: noSplit,
      words: new Map(),
      links,
      linkedBy: new Set(),
      titleOf,
    };
  const headings = rows.find(({ row }) => row === start.row) as HeadingRow;
  const meant = start.known && start.typeColumn === undefined ? [start.known.record] : faking.types.all;
  const aids = await loadAids(
    meant.flatMap((type) => readHeadings(headings, lookup.of(type)).found.map(({ column }) => column)),
  );
  const sample = top.filter(({ row }) => row > headings.row);
  const reading = {
    ...faking,
    indexes: lookup,
    aids,
    sample,
    ...(form && { form }),
    ...(plan && { list: plan.index.path }),
  };
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
  const words = headings.cells.flatMap(({ at, key }) => {
    const its = faking.answered.wordsOf(reading.answers.of(sheet, key.text));
    return its ? [[at, its] as const] : [];
  });
  return {
    found,
    sheet,
    row: start.row,
    records: meant,
    columns,
    readers,
    split: splitColumns(headings, meant, lookup, titleOf),
    words: new Map(words),
    links,
    linkedBy: new Set(plan?.kind === 'id' ? [...plan.parentAt, plan.positionAt ?? -1] : []),
    titleOf,
    rootOf: rootColumn(form, faking.linked.main(sheet), plan),
    list: plan?.index,
  };
}

/** A sheet of entries, as the start of a table whose headings are those of an entry. */
function startOf({ sheet, record, index, headings }: ItemPlan): FoundStart {
  const { lookup, form } = sheet.found;
  return {
    rows: [headings],
    lookup: { of: () => index.fields, titlesOf: (type) => lookup.titlesOf(type) },
    form,
    start: {
      row: headings.row,
      known: { record, source: 'headings' },
      typeColumn: undefined,
      candidates: [],
    },
  };
}
