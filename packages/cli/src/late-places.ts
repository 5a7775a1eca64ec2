import type { Address, Diagnostic } from '@amparo/core';
import type { RecordItem } from '@amparo/intake';
import { PositionList } from './position-list.ts';

/**
 * Remembers where each record of all files stands, for findings that come when all have passed by. Records in rows that
 * follow each other, as most do, take nothing; where that ends it takes twelve bytes, and eight more where records of
 * another sheet, file or type follow.
 */
export class LatePlaces {
  #length = 0;
  /** The first records of stretches in which each stands one row below the last, in the same column. */
  readonly #firsts = new PositionList();
  readonly #rows = new PositionList();
  readonly #columns = new PositionList();
  #nextRow = 0;
  #column = 0;
  /** One record of each table: its columns serve for all. Records of JSON are told by where they begin. */
  readonly #samples: (RecordItem | undefined)[] = [];
  readonly #sampleOf = new Map<object, number>();
  /** At which positions records of another origin begin, and of which. */
  readonly #turns = new PositionList();
  readonly #turnsTo = new PositionList();
  #origin: object | undefined;

  note(item: RecordItem): void {
    if (this.#origin !== item.origin) this.#turn(item);
    if (item.row !== this.#nextRow || item.column !== this.#column) {
      this.#firsts.push(this.#length);
      this.#rows.push(item.row);
      this.#columns.push(item.column);
      this.#column = item.column;
    }
    this.#nextRow = item.row + 1;
    this.#length += 1;
  }

  #turn(item: RecordItem): void {
    this.#origin = item.origin;
    let sample = this.#sampleOf.get(item.origin);
    if (sample === undefined) {
      sample = this.#samples.push(isOfTable(item) ? item : undefined) - 1;
      this.#sampleOf.set(item.origin, sample);
    }
    this.#turns.push(this.#length);
    this.#turnsTo.push(sample);
  }

  /** Where a finding is about the record at a position, from 0. */
  locate(position: number, diagnostic: Diagnostic): Address | undefined {
    const sample = this.#samples[this.#turnsTo.at(this.#turns.findLast(position))];
    const stretch = this.#firsts.findLast(position);
    const row = this.#rows.at(stretch) + position - this.#firsts.at(stretch);
    if (!sample) return { kind: 'line', line: row, column: this.#columns.at(stretch) };
    const address = sample.locate(diagnostic);
    if (address?.kind !== 'cell') return address;
    const own = sample.locate(whole);
    // Entries on another sheet are not in the same row there.
    if (own?.kind === 'cell' && own.sheet !== address.sheet) return { ...own, row, cell: String(row) };
    return {
      ...address,
      row,
      cell: address.cell.replace(/\d+$/u, String(row)),
    };
  }
}

const whole: Diagnostic = { code: '', severity: 'note', path: '', params: {} };

function isOfTable(item: RecordItem): boolean {
  return item.locate(whole)?.kind === 'cell';
}
