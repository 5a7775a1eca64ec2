import type { CellContent } from '../bytes/xlsx-cell.ts';
import { newGroup, newListOf, newRecord } from '../new-objects.ts';
import type { ValueReading } from '../values/value.ts';
import { hasThousandths } from './beside-currency.ts';
import type { ReadyColumn } from './build-record.ts';

type Tree = Record<string, unknown>;

/** A group of a record, or one entry of a list of groups. */
interface Group {
  /** The group that it is in, by its number. */
  readonly parent: number;
  readonly name: string;
  /** The list that it is an entry of, by its number, and its position there, from 1; -1 for a group that is none. */
  readonly list: number;
  readonly position: number;
}

/** A column and the group that its values go to. */
class PlannedColumn {
  readonly ready: ReadyColumn;
  // The same for all, so that V8 finds them quickly; columns themselves differ.
  readonly at: number;
  readonly reader: ReadyColumn['reader'];
  readonly beside: ReadyColumn['beside'] | undefined;
  /** Reads the currency of an amount, where that stands beside it. */
  readonly currency: ReadyColumn['reader'] | undefined;
  readonly choices: ReadyColumn['choices'] | undefined;
  readonly group: number;
  readonly name: string;
  /** Whether it holds the id of the record, and the id is a UUID. */
  readonly isId: boolean;

  constructor(
    ready: ReadyColumn,
    currency: ReadyColumn | undefined,
    group: number,
    idField: string | undefined,
  ) {
    this.ready = ready;
    this.at = ready.at;
    this.reader = ready.reader;
    this.beside = ready.beside;
    this.currency = currency?.reader;
    this.choices = ready.choices;
    this.group = group;
    this.name = ready.steps.at(-1)?.name as string;
    this.isId = ready.column.kind === 'uuid' && ready.column.path === idField;
  }
}

/** Something to say of a cell. */
export interface NotedCell {
  readonly column: ReadyColumn;
  readonly reading: ValueReading;
}

/** Makes records of rows. The way from each column to its field is worked out once, for all rows. */
export class RecordPlan {
  readonly #columns: readonly PlannedColumn[];
  /** The first is the record itself. */
  readonly #groups: Group[] = [{ parent: -1, name: '', list: -1, position: 0 }];
  #lists = 0;
  readonly #noObjects: readonly undefined[];
  readonly #noEntries: readonly undefined[];
  // What the present row has of them: new for each, as V8 takes notes of young objects in old lists.
  #objects: (Tree | undefined)[] = [];
  #entries: (Tree[] | undefined)[] = [];
  readonly #lastPositions: number[];
  #isDisordered = false;
  /** The id of the present row, where it is known to have the form of a UUID. */
  uuid: string | undefined;

  constructor(columns: readonly ReadyColumn[], idField?: string) {
    const numbers = new Map<string, number>();
    this.#columns = columns.map((ready) => {
      const currency = ready.beside && columns.find(({ at }) => at === ready.beside?.at);
      return this.#planned(ready, currency, numbers, idField);
    });
    this.#noObjects = this.#groups.map(() => undefined);
    this.#noEntries = Array.from({ length: this.#lists }, () => undefined);
    this.#lastPositions = Array.from({ length: this.#lists }, () => 0);
  }

  /**
   * Makes a record of a row. Entries of numbered lists that are blank throughout are left out, and those after them move
   * up. A cell that cannot be read keeps its text, unless that would pass for a value. Cells of which there is something
   * to say go to `noted`.
   */
  build(content: readonly (CellContent | undefined)[], noted: NotedCell[]): Tree {
    const record = newRecord();
    const objects: (Tree | undefined)[] = this.#noObjects.slice();
    objects[0] = record;
    this.#objects = objects;
    this.#entries = this.#noEntries.slice();
    this.uuid = undefined;
    for (const column of this.#columns) {
      if (column.choices) {
        const { value, reading } = column.choices.read(content);
        if (value === undefined) continue;
        if (reading) noted.push({ column: column.ready, reading });
        (objects[column.group] ?? this.#open(column.group))[column.name] = ownCopy(value);
        continue;
      }
      const cell = content[column.at];
      if (cell === undefined || cell === '') continue;
      const { beside } = column;
      const reader = beside && hasThousandths(content[beside.at]) ? beside.reader : column.reader;
      const text = typeof cell === 'string' ? cell : cell.kind === 'date' ? cell.text : undefined;
      let value = text === undefined ? undefined : reader.quick?.(text);
      if (value === undefined) {
        const read = reader.read(cell);
        value = read.value;
        if (value === undefined) continue;
        let reading = read.reading;
        if (beside && reading && 'fault' in reading) {
          const own = reader.readBeside(cell, column.currency, content[beside.at]);
          if (own) {
            ({ reading } = own);
            value = own.value;
            // Written only in the cell of the amount.
            if (own.currency !== undefined)
              (objects[column.group] ?? this.#open(column.group)).currency = own.currency;
          }
        }
        if (typeof value === 'object') value = ownCopy(value);
        if (reading) noted.push({ column: column.ready, reading });
      } else if (column.isId) this.uuid = value as string;
      (objects[column.group] ?? this.#open(column.group))[column.name] = value;
    }
    if (this.#isDisordered) this.#order();
    return record;
  }

  #planned(
    ready: ReadyColumn,
    currency: ReadyColumn | undefined,
    numbers: Map<string, number>,
    idField: string | undefined,
  ): PlannedColumn {
    const { steps } = ready;
    let group = 0;
    let path = '';
    let list = 0;
    for (const { name, numbered } of steps.slice(0, -1)) {
      path += `/${name}`;
      if (!numbered) {
        group = this.#group(path, numbers, { parent: group, name, list: -1, position: 0 });
        continue;
      }
      const position = ready.lists[list++]?.position as number;
      let number = numbers.get(path);
      if (number === undefined) {
        number = this.#lists++;
        numbers.set(path, number);
      }
      path += `/${position}`;
      group = this.#group(path, numbers, { parent: group, name, list: number, position });
    }
    return new PlannedColumn(ready, currency, group, idField);
  }

  #group(path: string, numbers: Map<string, number>, group: Group): number {
    let number = numbers.get(path);
    if (number === undefined) {
      number = this.#groups.push(group) - 1;
      numbers.set(path, number);
    }
    return number;
  }

  /** Makes a group of the present row, and what it is in. */
  #open(number: number): Tree {
    const { parent, name, list, position } = this.#groups[number] as Group;
    const group = newGroup();
    this.#objects[number] = group;
    const around = this.#objects[parent] ?? this.#open(parent);
    if (list === -1) {
      around[name] = group;
      return group;
    }
    const entries = this.#entries[list];
    if (entries === undefined) {
      const first = newListOf(group);
      this.#entries[list] = first;
      around[name] = first;
    } else {
      entries.push(group);
      if (position < (this.#lastPositions[list] as number)) this.#isDisordered = true;
    }
    this.#lastPositions[list] = position;
    return group;
  }

  /** Puts entries in the order of their positions, where their columns stand in another. */
  #order(): void {
    this.#isDisordered = false;
    for (const [list, entries] of this.#entries.entries()) {
      const ordered = this.#groups
        .map((group, number) => ({ group, made: this.#objects[number] }))
        .filter(({ group, made }) => group.list === list && made !== undefined)
        .sort((one, other) => one.group.position - other.group.position);
      entries?.splice(0, entries.length, ...ordered.map(({ made }) => made as Tree));
    }
  }
}

/** A list or an amount, not shared with another record that was read from the same text. */
function ownCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownCopy);
  return typeof value === 'object' && value !== null ? { ...value } : value;
}
