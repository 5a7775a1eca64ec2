import type { Severity } from '@amparo/core';

const ranks: Readonly<Record<Severity, number>> = {
  note: 1,
  warning: 2,
  error: 3,
};

/** The worst severity found in each record, in one byte a record. */
export class RecordSeverities {
  #worst = new Uint8Array(1024);
  readonly #counts = [0, 0, 0, 0];

  /** Notes a finding in a record, by its position from 0. */
  note(position: number, severity: Severity): void {
    if (position >= this.#worst.length) {
      const larger = new Uint8Array(Math.max(position + 1, this.#worst.length * 2));
      larger.set(this.#worst);
      this.#worst = larger;
    }
    const before = this.#worst[position] as number;
    const rank = ranks[severity];
    if (rank <= before) return;
    this.#worst[position] = rank;
    this.#counts[before] = (this.#counts[before] as number) - 1;
    this.#counts[rank] = (this.#counts[rank] as number) + 1;
  }

  /** How many records have this as their worst severity. */
  count(severity: Severity): number {
    return this.#counts[ranks[severity]] as number;
  }
}
