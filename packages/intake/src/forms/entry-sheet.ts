import type { RecordType } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { Workbook } from '../bytes/xlsx.ts';
import { type CellContent, cellValue } from '../bytes/xlsx-cell.ts';
import type { FindingItem, IntakeItem, RecordItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import { isFilled } from '../table/content.ts';
import { CopyDown } from '../table/copy-down.ts';
import { readHeadings } from '../table/find-headings.ts';
import { secondHeadings } from '../table/find-start.ts';
import type { TableFacts } from '../table/read-table.ts';
import { SheetSource } from '../table/sheet-source.ts';
import type { TableRow } from '../table/table.ts';
import { TableReader } from '../table/table-reader.ts';
import { knownColumns, type TableTop } from '../table/table-top.ts';
import { loadAids } from '../values/load-aids.ts';
import { cellText } from '../values/value.ts';
import type { ItemPlan } from './item-plan.ts';
import { linkColumns } from './link-columns.ts';

/** An entry that was read and waits for what it belongs to. */
export interface Entry {
  readonly item: RecordItem;
  /** Its position in its list, where the sheet says it. */
  readonly position: number | undefined;
  /** The key by which entries on further sheets name it, of links that are no ids. */
  readonly own: string;
}

/** How many entries of a sheet are read ahead of the records that they belong to. */
export const mostAhead = 10_000;

/** Reads a sheet of entries ahead of what they belong to, so that both need not be in the same order. */
export class EntrySheet {
  readonly plan: ItemPlan;
  readonly #source: SheetSource;
  readonly #reading: TableFacts;
  /** Rows as they stand: what they are read into takes more room. */
  readonly #waiting = new Map<string, TableRow[]>();
  #ahead = 0;
  #rows: AsyncIterator<readonly (TableRow | FindingItem)[]> | undefined;
  #reader: TableReader | undefined;
  #top: TableTop | undefined;
  #copyDown: CopyDown | undefined;
  #isDone = false;
  #found: IntakeItem[] = [];
  /** Whether what a key names has already been read without this entry. */
  readonly #isPast: (key: string) => boolean;

  constructor(plan: ItemPlan, workbook: Workbook, reading: TableFacts, isPast: (key: string) => boolean) {
    this.plan = plan;
    this.#source = new SheetSource(workbook, plan.sheet.name, reading.answers);
    this.#reading = reading;
    this.#isPast = isPast;
  }

  get isLow(): boolean {
    return !this.#isDone && this.#ahead < mostAhead / 2;
  }

  /** Reads on until so many entries are ahead as may be. */
  async fill(): Promise<void> {
    this.#reader ??= await this.#begin();
    this.#rows ??= this.#source.rows();
    while (!this.#isDone && this.#ahead < mostAhead) {
      const next = await this.#rows.next();
      if (next.done) this.#isDone = true;
      else for (const row of next.value) this.#see(row);
    }
  }

  /** Takes the entries of what a key names. */
  take(key: string): readonly Entry[] {
    const rows = this.#waiting.get(key);
    const reader = this.#reader;
    if (!rows || !reader) return [];
    this.#waiting.delete(key);
    this.#ahead -= rows.length;
    return rows.flatMap((row) => this.#read(row, reader));
  }

  /** What was found since it was asked last. */
  found(): IntakeItem[] {
    return this.#found.splice(0);
  }

  /** Reads the rest, of which nothing belongs to any record, and tells what was found in all. */
  async *finish(): AsyncGenerator<IntakeItem[], void, undefined> {
    for (;;) {
      const left = [...this.#waiting.values()].flat();
      this.#waiting.clear();
      this.#ahead = 0;
      yield [...this.found(), ...left.map(({ row }) => this.#astray('intake.entry-without-record', row))];
      if (this.#isDone) break;
      await this.fill();
    }
    if (!this.#reader || !this.#top) return;
    yield [
      ...(this.#copyDown?.findings() ?? []),
      ...this.#reader.finish(),
      ...(await this.#source.finish(this.#top)),
    ];
  }

  /** A finding about the row of an entry that went nowhere, or not where it says. */
  #astray(code: string, row: number): FindingItem {
    const at = this.plan.parentAt[0] as number;
    return {
      kind: 'finding',
      recordType: this.plan.record.type,
      diagnostic: {
        code,
        severity: severityOf(code),
        path: '',
        params: code === 'intake.entry-too-far' ? { limit: mostAhead } : {},
        fix: 'ask',
      },
      address: { kind: 'cell', sheet: this.plan.sheet.name, cell: cellRef(at, row), row },
    };
  }

  async #begin(): Promise<TableReader> {
    const { sheet, record, index, headings } = this.plan;
    const { found } = readHeadings(headings, index.fields);
    const { lookup, form } = sheet.found;
    const fields = { of: () => index.fields, titlesOf: (type: RecordType) => lookup.titlesOf(type) };
    const secondRow = secondHeadings({ ...sheet.found, lookup: fields }, headings, record);
    const top: TableTop = {
      headingRow: headings.row,
      lastRow: secondRow ?? headings.row,
      columns: [...linkColumns(this.plan), ...knownColumns([{ record, found }])],
    };
    this.#top = top;
    const source = { sheet: sheet.name, merged: () => this.#source.merged() };
    this.#copyDown = await CopyDown.of(source, top, this.#reading.answers);
    const reader = new TableReader(
      sheet.name,
      {
        ...this.#reading,
        indexes: fields,
        ...(secondRow !== undefined && { secondRow }),
        list: index.path,
        linkAt: this.plan.parentAt,
        aids: await loadAids(found.map(({ column }) => column)),
        sample: sheet.top.filter(({ row }) => row > headings.row),
        ...(form && { form }),
        copiesDown: this.#copyDown !== undefined,
      },
      {
        row: headings.row,
        known: { record, source: 'headings' },
        typeColumn: undefined,
        candidates: [],
      },
      headings,
    );
    reader.begin(
      sheet.top.filter(({ row }) => row <= headings.row),
      this.#found,
    );
    return reader;
  }

  #see(row: TableRow | FindingItem): void {
    if ('kind' in row) this.#found.push(row);
    else if (row.row > (this.#top?.lastRow ?? 0)) {
      const filled = this.#copyDown?.fill(row) ?? row;
      if (!this.#reader?.passesOver(filled)) this.#keep(filled);
    }
  }

  /** Lets a row wait for what it belongs to. */
  #keep(row: TableRow): void {
    const key = keyOf(row.content, this.plan.parentAt);
    if (key === undefined) {
      if (row.content.some(isFilled)) this.#found.push(this.#astray('intake.entry-without-record', row.row));
      return;
    }
    if (this.#isPast(key)) {
      this.#found.push(this.#astray('intake.entry-too-far', row.row));
      return;
    }
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.push(row);
    else this.#waiting.set(key, [row]);
    this.#ahead += 1;
  }

  #read(row: TableRow, reader: TableReader): Entry[] {
    const { kind, positionAt, ownAt } = this.plan;
    const items: IntakeItem[] = [];
    reader.read(row, items);
    return items.flatMap((item): Entry[] => {
      if (item.kind !== 'record') {
        this.#found.push(item);
        return [];
      }
      return [
        {
          item,
          position: positionAt === undefined ? undefined : positionOf(textAt(row.content, positionAt)),
          own: kind === 'id' ? '' : (keyOf(row.content, ownAt) ?? ''),
        },
      ];
    });
  }
}

/** A key of several parts, as one text. */
export function joinKey(...parts: readonly (string | number)[]): string {
  return parts.join('\u0000');
}

/** The text of a cell, as keys are compared. */
export function textAt(content: readonly (CellContent | undefined)[], at: number): string {
  const cell = content[at];
  return cell === undefined ? '' : cellText(cellValue(cell));
}

/** What the cells of columns name; undefined where the first is empty. A position that is not given is the first. */
function keyOf(content: readonly (CellContent | undefined)[], at: readonly number[]): string | undefined {
  const [first = '', ...positions] = at.map((column) => textAt(content, column));
  if (first === '') return undefined;
  return joinKey(first, ...positions.map((position) => positionOf(position) ?? 1));
}

function positionOf(text: string): number | undefined {
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
