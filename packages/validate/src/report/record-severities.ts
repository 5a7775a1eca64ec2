import type { Severity } from '@amparo/core';

const ranks: Readonly<Record<Severity, number>> = {
  note: 1,
  warning: 2,
  error: 3,
};

/** Records of one page: two bits each. */
const pageRecords = 1 << 18;

/** The worst severity found in each record, in two bits a record. */
export class RecordSeverities {
  readonly #pages: (Uint8Array | undefined)[] = [];
  readonly #counts = [0, 0, 0, 0];

  /** Notes a finding in a record, by its position from 0. */
  note(position: number, severity: Severity): void {
    const number = Math.floor(position / pageRecords);
    let page = this.#pages[number];
    if (page === undefined) {
      page = new Uint8Array(pageRecords / 4);
      this.#pages[number] = page;
    }
    const at = (position % pageRecords) >> 2;
    const shift = (position & 3) * 2;
    const four = page[at] as number;
    const before = (four >> shift) & 3;
    const rank = ranks[severity];
    if (rank <= before) return;
    page[at] = (four & ~(3 << shift)) | (rank << shift);
    this.#counts[before] = (this.#counts[before] as number) - 1;
    this.#counts[rank] = (this.#counts[rank] as number) + 1;
  }

  /** How many records have this as their worst severity. */
  count(severity: Severity): number {
    return this.#counts[ranks[severity]] as number;
  }
}
