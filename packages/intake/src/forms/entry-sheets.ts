import { type RecordType, toPointer } from '@amparo/core';
import { cellRef } from '../bytes/cell-address.ts';
import type { Workbook } from '../bytes/xlsx.ts';
import type { IntakeItem } from '../item.ts';
import { severityOf } from '../messages.ts';
import type { TableFacts } from '../table/read-table.ts';
import type { AttachedEntry, EntrySource, TableRow } from '../table/table.ts';
import { type Entry, EntrySheet, joinKey, textAt } from './entry-sheet.ts';
import type { ItemPlan, LinkKind, MainPlan } from './item-plan.ts';
import { KeySet } from './key-set.ts';

type Tree = Record<string, unknown>;

/** Where entries are put: a record, or an entry of one. */
interface Target {
  /** The sheet it stands on. */
  readonly sheet: string;
  readonly made: Tree;
  readonly pointer: string;
  /** How many steps lead to it from the record. */
  readonly steps: number;
  readonly key: (kind: LinkKind) => string | undefined;
}

/** The sheets of entries that belong to the records of one sheet, read side by side with it. */
export class EntrySheets implements EntrySource {
  readonly record: RecordType;
  readonly #plan: MainPlan;
  readonly #sheets: readonly EntrySheet[];
  /** What records and entries were read already, by kind of link and key; and those of them that got entries. */
  readonly #past = new KeySet();
  readonly #withEntries = new KeySet();
  readonly #found: IntakeItem[] = [];

  constructor(plan: MainPlan, workbook: Workbook, reading: TableFacts) {
    this.record = plan.record;
    this.#plan = plan;
    this.#sheets = plan.items.map(
      (item) =>
        new EntrySheet(item, workbook, reading, (key) =>
          this.#past.has(joinKey(item.kind, item.parent, key)),
        ),
    );
  }

  isLow(): boolean {
    return this.#sheets.some(({ isLow }) => isLow);
  }

  async fill(): Promise<void> {
    for (const sheet of this.#sheets) await sheet.fill();
  }

  attach(made: Tree, { row, content }: TableRow): readonly AttachedEntry[] {
    const { sheet, keyAt } = this.#plan;
    const attached: AttachedEntry[] = [];
    const key = (kind: LinkKind) => {
      const at = keyAt[kind];
      const text = at === undefined ? '' : textAt(content, at);
      return text === '' ? undefined : text;
    };
    this.#attachTo({ sheet, made, pointer: '', steps: 0, key }, row, attached);
    return attached;
  }

  found(): IntakeItem[] {
    return [...this.#found.splice(0), ...this.#sheets.flatMap((sheet) => sheet.found())];
  }

  async *finish(): AsyncGenerator<IntakeItem[], void, undefined> {
    yield this.found();
    for (const sheet of this.#sheets) yield* sheet.finish();
  }

  #attachTo(target: Target, row: number, attached: AttachedEntry[]): void {
    const { sheet, key } = target;
    for (const entries of this.#sheets) {
      const { plan } = entries;
      if (plan.parent !== sheet) continue;
      const named = key(plan.kind);
      if (named === undefined) continue;
      const known = joinKey(plan.kind, sheet, named);
      const taken = entries.take(named);
      if (taken.length === 0 && this.#withEntries.has(joinKey(plan.sheet.name, known)))
        this.#sayTwice(target, plan, row);
      this.#past.add(known);
      if (taken.length === 0) continue;
      this.#withEntries.add(joinKey(plan.sheet.name, known));
      this.#put(taken, target, plan, named, attached);
    }
  }

  /** Puts entries into their list, each with what belongs to it in turn. Entries that hold nothing are left out. */
  #put(
    entries: readonly Entry[],
    target: Target,
    plan: ItemPlan,
    named: string,
    attached: AttachedEntry[],
  ): void {
    const names = plan.index.steps.slice(target.steps).map(({ name }) => name);
    const list: unknown[] = [];
    const before = listAt(target.made, names);
    const pointer = target.pointer + toPointer(names);
    for (const { item, own, position } of inOrder(entries)) {
      const made = item.record as Tree;
      const at = (before?.length ?? 0) + list.length;
      const inner: AttachedEntry[] = [];
      const key = (kind: LinkKind) => {
        if (kind !== plan.kind) return undefined;
        if (kind === 'id') return joinKey(named, position);
        return own === '' ? undefined : own;
      };
      const place = `${pointer}/${at}`;
      this.#attachTo(
        { sheet: plan.sheet.name, made, pointer: place, steps: plan.index.steps.length, key },
        item.row,
        inner,
      );
      if (Object.keys(made).length === 0) continue;
      list.push(made);
      attached.push({ pointer: place, item }, ...inner);
    }
    if (list.length > 0) (before ?? newListAt(target.made, names))?.push(...list);
  }

  /** Entries that name what two rows are called were given to the first of them. */
  #sayTwice({ sheet }: Target, plan: ItemPlan, row: number): void {
    const code = 'intake.entries-of-first';
    const outer = this.#plan.items.find((item) => item.sheet.name === sheet);
    const at = outer ? (outer.positionAt ?? outer.ownAt[0] ?? 0) : (this.#plan.keyAt[plan.kind] ?? 0);
    this.#found.push({
      kind: 'finding',
      recordType: this.record.type,
      diagnostic: { code, severity: severityOf(code), path: '', params: {}, fix: 'ask' },
      address: { kind: 'cell', sheet, cell: cellRef(at, row), row },
    });
  }
}

/** Entries in the order of their positions; those without one have that of their row. */
function inOrder(entries: readonly Entry[]): (Entry & { readonly position: number })[] {
  return entries
    .map((entry, at) => ({ ...entry, position: entry.position ?? at + 1 }))
    .sort((one, other) => one.position - other.position);
}

/** The list that steps lead to, if it is there. */
function listAt(from: Tree, names: readonly string[]): unknown[] | undefined {
  let value: unknown = from;
  for (const name of names) value = isTree(value) ? value[name] : undefined;
  return Array.isArray(value) ? value : undefined;
}

/** Makes the list that steps lead to, and the groups around it; undefined where something else stands in its place. */
function newListAt(from: Tree, names: readonly string[]): unknown[] | undefined {
  let group = from;
  for (const name of names.slice(0, -1)) {
    const next = group[name] ?? {};
    if (!isTree(next)) return undefined;
    group[name] = next;
    group = next;
  }
  const list: unknown[] = [];
  group[names.at(-1) as string] = list;
  return list;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
