/** For how many records it is remembered by how many days theirs are moved. Beyond, the oldest are forgotten. */
const mostRecords = 500_000;

/** By how many days the dates of a record are moved, the same on all sheets that its rows stand on. */
export class FakeDays {
  readonly #days = new Map<string, number>();

  of(record: string, draw: () => number): number {
    const known = this.#days.get(record);
    if (known !== undefined) return known;
    const days = draw();
    this.#days.set(record, days);
    if (this.#days.size > mostRecords) this.#days.delete(this.#days.keys().next().value as string);
    return days;
  }
}
