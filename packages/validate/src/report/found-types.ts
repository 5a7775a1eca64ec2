import type { FoundType, TypeSource } from './report.ts';

/** Counts records by their types. */
export class FoundTypes {
  readonly #counts = new Map<string, { records: number; readonly knownFrom: Set<TypeSource> }>();
  /** Records of which the type is not known. */
  withoutType = 0;

  add(recordType: string | undefined, source: TypeSource): void {
    if (recordType === undefined) {
      this.withoutType += 1;
      return;
    }
    const known = this.#counts.get(recordType);
    if (known) {
      known.records += 1;
      known.knownFrom.add(source);
    } else this.#counts.set(recordType, { records: 1, knownFrom: new Set([source]) });
  }

  result(): FoundType[] {
    return [...this.#counts].map(([recordType, { records, knownFrom }]) => ({
      recordType,
      records,
      knownFrom: [...knownFrom],
    }));
  }
}
