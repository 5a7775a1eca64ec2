import type { Address, Diagnostic } from '@amparo/core';
import type { RecordItem } from '@amparo/intake';
import { PositionList } from './position-list.ts';

/** Remembers where each record stands, in eight bytes a record, for findings that come when all have passed by. */
export class LatePlaces {
  readonly #rows = new PositionList();
  readonly #columns = new PositionList();
  /** One record of each sheet or file, with the position at which that sheet begins: its columns serve for all. */
  readonly #origins: { readonly from: number; readonly item: RecordItem }[] = [];

  note(item: RecordItem, position: number): void {
    this.#rows.push(item.row);
    this.#columns.push(item.column);
    if (this.#origins.at(-1)?.item.origin !== item.origin) this.#origins.push({ from: position, item });
  }

  locate(position: number, diagnostic: Diagnostic): Address | undefined {
    const sample = this.#origins.findLast(({ from }) => from <= position)?.item;
    const address = sample?.locate(diagnostic);
    const row = this.#rows.at(position);
    if (address?.kind !== 'cell')
      return address && { kind: 'line', line: row, column: this.#columns.at(position) };
    return {
      ...address,
      row,
      cell: address.cell.replace(/\d+$/u, String(row)),
    };
  }
}
