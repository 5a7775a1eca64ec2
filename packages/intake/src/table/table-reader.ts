import type { Diagnostic, RecordType, Severity } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { FormExport } from '../forms/form-export.ts';
import { FormWatch } from '../forms/form-watch.ts';
import { readFormHeadings } from '../forms/read-form-headings.ts';
import type { FindingItem, IntakeItem, QuestionItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import type { KnownType, RecordTypes } from '../record-type/record-types.ts';
import { namesOf } from '../record-type/type-of-record.ts';
import { cellText } from '../values/value.ts';
import type { TableStart } from './choose-type.ts';
import { isFilled } from './content.ts';
import { type HeadingRow, readHeadings } from './find-headings.ts';
import type { HeadingLookup } from './heading-index.ts';
import { idColumns } from './id-columns.ts';
import { LikelyColumns } from './likely-columns.ts';
import { NoRecords } from './no-records.ts';
import { RowReader, type RowReading } from './row-reader.ts';
import type { TableRow } from './table.ts';

/** What a table is read with. */
export interface TableReading extends RowReading {
  readonly types: RecordTypes;
  readonly indexes: HeadingLookup;
  /** The form that the table is an export of. */
  readonly form?: FormExport;
  /** A second row of headings below the first, such as labels below names. */
  readonly secondRow?: number;
  /** Whether the headings stand in two lines, which were read together. */
  readonly isJoined?: boolean;
  /** The columns of a sheet of entries that say which record each belongs to. */
  readonly linkAt?: readonly number[];
}

/** Cells of one column that were not read. */
interface Unread {
  /** The row of the first. */
  readonly row: number;
  count: number;
  /** The type of a row with such a cell, where that type must not hold certain fields: this could be one of them. */
  strict?: RecordType;
}

/** The rows of one type met in a table. */
interface TypeInTable {
  readonly reader: RowReader;
  /** Columns that are known to other types only. */
  readonly foreign: readonly number[];
  /** Those of them whose headings name what records of this type must never hold. */
  readonly foreignForbidden: ReadonlySet<number>;
}

/** Reads rows once the headings are known: each as the type it names, else as the type of the table. */
export class TableReader {
  readonly #sheet: string | undefined;
  readonly #reading: TableReading;
  readonly #start: Extract<TableStart, { row: number }>;
  readonly #headings: HeadingRow;
  /** Columns without a heading between those that have one, and the first behind them all. */
  readonly #gaps: readonly number[];
  readonly #width: number;
  readonly #met = new Map<RecordType, TypeInTable>();
  /** How severe was what was said of headings, by code and column. */
  readonly #said = new Map<string, Severity>();
  readonly #form: FormWatch | undefined;
  /** The column whose ids of submissions serve as those of the records. */
  #idAt: number | undefined;
  readonly #withoutHeading = new Map<number, Unread>();
  readonly #foreign = new Map<number, Unread>();
  readonly #likely: LikelyColumns;
  readonly #noRecords: NoRecords;

  constructor(
    sheet: string | undefined,
    reading: TableReading,
    start: Extract<TableStart, { row: number }>,
    headings: HeadingRow,
  ) {
    this.#sheet = sheet;
    this.#reading = reading;
    this.#start = start;
    this.#headings = headings;
    const headed = new Set([...headings.cells.map(({ at }) => at), ...(headings.beside ?? [])]);
    this.#width = Math.max(-1, ...headed) + 1;
    const { form, answers } = reading;
    this.#likely = new LikelyColumns(sheet, answers);
    this.#noRecords = new NoRecords(
      new Set([...idColumns(reading, start, headings), ...(reading.linkAt ?? [])]),
    );
    if (form) this.#form = new FormWatch(form, new Set(headings.beside), sheet);
    this.#gaps = Array.from({ length: this.#width }, (_, at) => at).filter((at) => !headed.has(at));
  }

  get headingRow(): number {
    return this.#headings.row;
  }

  /** What is found in the headings, then the records of the rows already taken. */
  begin(top: readonly TableRow[], items: IntakeItem[]): void {
    const { row, known, typeColumn } = this.#start;
    if (top.some((candidate) => candidate.row < row))
      items.push(this.#finding('intake.headings-not-first', 'safe', String(row), row, { row }));
    const { secondRow, list, isJoined } = this.#reading;
    if (isJoined) items.push(this.#finding('intake.headings-joined', 'safe', String(row), row));
    else if (secondRow !== undefined)
      items.push(this.#finding('intake.headings-twice', 'safe', String(secondRow), secondRow));
    for (const line of top)
      if (line.row === row || line.row === secondRow) this.#noRecords.addHeadings(line.content);
    const met = known && typeColumn === undefined ? this.#meet(known.record) : [];
    if (this.#form && list === undefined) items.push(...this.#form.begin(this.#idAt));
    items.push(...met);
    for (const candidate of top) if (candidate.row > row) this.read(candidate, items);
  }

  /** Reads a row and adds what comes of it to `items`. */
  read(given: TableRow, items: IntakeItem[]): void {
    if (given.row === this.#reading.secondRow || this.passesOver(given)) return;
    const tableRow = this.#form?.see(given) ?? given;
    const { row, content } = tableRow;
    if (!content.some(isFilled)) return;
    const known = this.#typeOf(content);
    for (const at of this.#gaps) this.#noteWithoutHeading(content[at], at, row, known?.record);
    for (let at = this.#width; at < content.length; at += 1)
      this.#noteWithoutHeading(content[at], at, row, known?.record);
    if (!known) {
      items.push(this.#unclearRow(row));
      return;
    }
    if (this.#reading.fromTemplate && this.#isOnlyId(content, known.record)) return;
    if (!this.#met.has(known.record)) items.push(...this.#meet(known.record));
    const { reader, foreign, foreignForbidden } = this.#met.get(known.record) as TypeInTable;
    for (const column of foreign) {
      if (!isFilled(content[column])) continue;
      if (foreignForbidden.has(column))
        items.push(...this.#heading('intake.column-forbidden', column, known.record));
      else countIn(this.#foreign, column, row, known.record);
    }
    if (this.#likely.isAsking) this.#likely.see(content, row);
    items.push(reader.read(tableRow, known.source));
  }

  /** Whether a row repeats the headings or holds sums. It is counted, and no record. */
  passesOver(row: TableRow): boolean {
    return this.#noRecords.passesOver(row);
  }

  #noteWithoutHeading(
    content: CellContent | undefined,
    at: number,
    row: number,
    record: RecordType | undefined,
  ): void {
    if (isFilled(content)) countIn(this.#withoutHeading, at, row, record);
  }

  /** Whether a row holds nothing but the id that a template has ready for a record to come. */
  #isOnlyId(content: TableRow['content'], record: RecordType): boolean {
    const filled = content.findIndex(isFilled);
    if (filled !== content.findLastIndex(isFilled)) return false;
    const heading = this.#headings.cells.find(({ at }) => at === filled);
    return (
      heading !== undefined &&
      this.#reading.indexes.of(record).find(heading.key)?.column.path === record.idField
    );
  }

  /** What was not read or was changed automatically, one finding per kind and column. */
  finish(): (FindingItem | QuestionItem)[] {
    const found = new Set(
      [...this.#met.values()].flatMap(({ reader }) => reader.headings.found.map(({ at }) => at)),
    );
    return [
      ...this.#noRecords.findings(this.#sheet),
      ...(this.#form?.finish([...this.#met.keys()].map((record) => this.#reading.indexes.of(record))) ?? []),
      ...this.#unread('intake.cells-without-heading', this.#withoutHeading),
      ...[...this.#met]
        .toSorted(([one], [other]) => Number(isStrict(other)) - Number(isStrict(one)))
        .flatMap(([record, { foreign }]) =>
          foreign
            .filter((at) => !found.has(at))
            .flatMap((at) => this.#heading('intake.column-not-recognised', at, record)),
        ),
      ...this.#unread(
        'intake.cells-of-other-type',
        [...this.#foreign].filter(([at]) => found.has(at)),
      ),
      ...[...this.#met.values()].flatMap(({ reader }) => [...reader.finish(), ...reader.questions()]),
      ...this.#likely.questions(found),
    ];
  }

  /** The type that a row names, else that of the table. */
  #typeOf(content: TableRow['content']): KnownType | undefined {
    const { known, typeColumn } = this.#start;
    const cell = typeColumn === undefined ? undefined : content[typeColumn];
    const own = cell === undefined ? undefined : this.#reading.types.meant(cellText(cellValue(cell)));
    return own ? { record: own, source: 'data' } : known;
  }

  /**
   * Reads the headings for a type met for the first time. Where rows name their types, a heading that another type knows
   * is no fault yet: rows of that type may follow. Only what stands in it in rows of this type is.
   */
  #meet(record: RecordType): FindingItem[] {
    const { types, indexes } = this.#reading;
    const { form, list } = this.#reading;
    const { headings, choices, beside, idAt } = readFormHeadings(
      this.#headings,
      indexes.of(record),
      form,
      list === undefined && !isStrict(record),
    );
    this.#form?.leaveOut(beside);
    this.#idAt = idAt;
    const mayFollow = new Set(
      this.#start.typeColumn === undefined
        ? []
        : types.all.flatMap((other) =>
            readHeadings(this.#headings, indexes.of(other)).found.map(({ at }) => at),
          ),
    );
    const own = (at: number) => !mayFollow.has(at);
    this.#likely.meet(this.#headings, headings, headings.unknown.filter(own), indexes.of(record));
    this.#met.set(record, {
      reader: new RowReader(record, headings, { ...this.#reading, choices }, this.#sheet),
      foreign: [...headings.unknown, ...headings.forbidden].filter((at) => mayFollow.has(at)),
      foreignForbidden: new Set(headings.forbidden.filter((at) => mayFollow.has(at))),
    });
    return [
      ...headings.forbidden.filter(own).flatMap((at) => this.#heading('intake.column-forbidden', at, record)),
      ...headings.unknown
        .filter(own)
        .flatMap((at) => this.#heading('intake.column-not-recognised', at, record)),
      ...headings.repeated.flatMap((at) => this.#heading('intake.column-repeated', at)),
    ];
  }

  /** A row that names no known type in a table whose headings tell none. */
  #unclearRow(row: number): FindingItem {
    const { candidates, typeColumn = 0 } = this.#start;
    return this.#finding(
      'intake.record-type-unclear',
      'ask',
      cellRef(typeColumn, row),
      row,
      namesOf(candidates),
    );
  }

  #unread(code: string, columns: Iterable<readonly [at: number, unread: Unread]>): FindingItem[] {
    return [...columns].map(([at, { row, count, strict }]) =>
      atLeastFor(strict, this.#finding(code, 'ask', cellRef(at, row), row, { cells: count })),
    );
  }

  /**
   * A finding about a heading, once for each. Its text is not repeated: what stands in an unknown column could be
   * anything.
   */
  #heading(code: string, at: number, record?: RecordType): FindingItem[] {
    const { row } = this.#headings;
    const fix = code === 'intake.column-forbidden' ? 'never' : 'ask';
    const finding = atLeastFor(record, this.#finding(code, fix, cellRef(at, row), row));
    // A warning for one type does not stand for the error that it is for another; the error stands for both.
    const key = `${code} ${at}`;
    const said = this.#said.get(key);
    if (said === 'error' || said === finding.diagnostic.severity) return [];
    this.#said.set(key, finding.diagnostic.severity);
    return [finding];
  }

  #finding(
    code: string,
    fix: 'safe' | 'ask' | 'never',
    cell: string,
    row: number,
    params: Diagnostic['params'] = {},
  ): FindingItem {
    return {
      kind: 'finding',
      diagnostic: { code, severity: severityOf(code), path: '', params, fix },
      address: { kind: 'cell', cell, row, ...(this.#sheet !== undefined && { sheet: this.#sheet }) },
    };
  }
}

/** Whether a type must not hold certain fields. A column that nobody knows could be one of them under any heading. */
function isStrict({ forbids }: RecordType): boolean {
  return forbids !== undefined && forbids.length > 0;
}

/** What was not read is an error for a strict type, as an unknown field is in JSON, and then says of which type. */
function atLeastFor(record: RecordType | undefined, finding: FindingItem): FindingItem {
  if (!record || !isStrict(record)) return finding;
  return { ...finding, recordType: record.type, diagnostic: { ...finding.diagnostic, severity: 'error' } };
}

function countIn(
  unread: Map<number, Unread>,
  column: number,
  row: number,
  record: RecordType | undefined,
): void {
  const cells: Unread = unread.get(column) ?? { row, count: 0 };
  unread.set(column, cells);
  cells.count += 1;
  if (record && isStrict(record)) cells.strict = record;
}
