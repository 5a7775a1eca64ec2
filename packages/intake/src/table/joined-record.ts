import type { Address, Diagnostic } from '@amparo/core';
import type { CellChange, RecordItem } from '../item.ts';
import type { TypeSource } from '../record-type/record-types.ts';
import type { AttachedEntry } from './table.ts';

/** A record of which entries stand on other sheets: what is found in them leads to their own cells. */
export class JoinedRecord implements RecordItem {
  readonly kind = 'record';
  readonly record: unknown;
  readonly recordType: string | undefined;
  readonly typeSource: TypeSource | undefined;
  readonly row: number;
  readonly column: number;
  readonly origin: object;
  readonly diagnostics: readonly Diagnostic[];
  readonly #main: RecordItem;
  readonly #entries: readonly AttachedEntry[];
  #byPointer: Map<string, RecordItem> | undefined;

  constructor(main: RecordItem, entries: readonly AttachedEntry[]) {
    this.#main = main;
    this.#entries = entries;
    this.record = main.record;
    this.recordType = main.recordType;
    this.typeSource = main.typeSource;
    this.row = main.row;
    this.column = main.column;
    this.origin = main.origin;
    this.diagnostics = entries.some(({ item }) => item.diagnostics.length > 0)
      ? [...main.diagnostics, ...entries.flatMap(faultsOf)]
      : main.diagnostics;
  }

  get locate(): (diagnostic: Diagnostic) => Address | undefined {
    return (diagnostic) => this.#locate(diagnostic);
  }

  get changes(): () => readonly CellChange[] {
    return () => [
      ...(this.#main.changes?.() ?? []),
      ...this.#entries.flatMap(({ pointer, item }) =>
        (item.changes?.() ?? []).map((change) => ({ ...change, path: pointer + change.path })),
      ),
    ];
  }

  /** A finding belongs to the innermost entry that its path leads into. */
  #locate(diagnostic: Diagnostic): Address | undefined {
    this.#byPointer ??= new Map(this.#entries.map(({ pointer, item }) => [pointer, item]));
    const { path } = diagnostic;
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const entry = this.#byPointer.get(path.slice(0, end));
      if (entry) return entry.locate({ ...diagnostic, path: path.slice(end) });
    }
    return this.#main.locate(diagnostic);
  }
}

function faultsOf({ pointer, item }: AttachedEntry): readonly Diagnostic[] {
  return item.diagnostics.map((diagnostic) => ({ ...diagnostic, path: pointer + diagnostic.path }));
}
