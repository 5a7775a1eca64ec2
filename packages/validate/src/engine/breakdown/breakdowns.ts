import type { Diagnostic, Family, RecordType } from '@amparo/core';
import type { CompiledRecord } from '../compile-record.ts';
import type { NotEvaluated } from '../compile-rule.ts';
import { type Breakdown, smallestGroup } from './breakdown.ts';
import { BreakdownTally } from './breakdown-tally.ts';
import { protectBreakdown } from './protect-breakdown.ts';
import { valuesAt } from './read-category.ts';
import { toldFields } from './told-fields.ts';

interface OfType {
  readonly record: RecordType;
  readonly tally: BreakdownTally;
}

/** Counts the records of a run by their codes, with what decides how much of it may be shown. */
export class Breakdowns {
  readonly #families: readonly Family[];
  readonly #types = new Map<string, OfType | undefined>();
  readonly #found = new Set<string>();
  /** What was promised, by the path of the promise; not a number where it cannot be read. */
  readonly #promises = new Map<string, number>();
  readonly #promising: readonly { readonly recordType: string; readonly field: string }[];
  readonly #lacking = new Set<string>();

  constructor(families: readonly Family[]) {
    this.#families = families;
    this.#promising = families.flatMap(({ records }) =>
      records.flatMap(({ record }) => record.disaggregation?.promise ?? []),
    );
  }

  /** Notes a record with what was found in it. */
  note(record: RecordType, value: unknown, diagnostics: readonly Diagnostic[]): void {
    const { type, tree, disaggregation } = record;
    if (!this.#types.has(type)) {
      const tally = disaggregation && new BreakdownTally(tree, disaggregation);
      this.#types.set(type, tally && { record, tally });
    }
    this.#types.get(type)?.tally.note(value);
    for (const { code } of diagnostics) this.#found.add(code);
    for (const { recordType, field } of this.#promising) {
      if (recordType !== type) continue;
      const key = `${recordType} ${field}`;
      const [least] = valuesAt(value, field.split('/'));
      // The largest of several promises holds, and one that cannot be read holds everything back.
      this.#promises.set(key, Math.max(this.#promises.get(key) ?? 0, isSize(least) ? least : Number.NaN));
    }
  }

  /** Notes a finding that came when all records had passed by. */
  noteLate({ code }: Diagnostic): void {
    this.#found.add(code);
  }

  /** Notes rules that records of a type could not be held against. */
  noteNotEvaluated(recordType: string, rules: readonly NotEvaluated[]): void {
    if (rules.some(({ reason }) => reason === 'missing-records')) this.#lacking.add(recordType);
  }

  /** What may be shown, once everything was noted. */
  results(compiledFor: (recordType: string) => CompiledRecord): Breakdown[] {
    return [...this.#types.values()].flatMap((entry) =>
      entry === undefined ? [] : [this.#result(entry, compiledFor)],
    );
  }

  #result({ record, tally }: OfType, compiledFor: (recordType: string) => CompiledRecord): Breakdown {
    const least = this.#leastOf(record);
    const { records, people } = tally.all;
    const facts = { recordType: record.type, records, smallestGroup: least ?? smallestGroup };
    if (least === undefined) return { ...facts, withheld: 'promise', by: [] };
    if (Math.min(records, people) < least) return { ...facts, withheld: 'few', by: [] };
    const family = this.#families.find(({ records: all }) =>
      all.some(({ record: { type } }) => type === record.type),
    );
    const compiled = (family?.records ?? []).map(({ record: { type } }) => compiledFor(type));
    const told = toldFields(record.type, compiled, this.#found);
    const by = tally.dimensions.flatMap(
      (dimension) =>
        protectBreakdown(dimension, records, { least, isTold: told.has(dimension.dimension.field) }) ?? [],
    );
    return { ...facts, by };
  }

  /** The fewest records that may be shown of a type, or undefined where that was promised and is not known. */
  #leastOf({ type, disaggregation }: RecordType): number | undefined {
    const promise = disaggregation?.promise;
    if (!promise) return smallestGroup;
    const promised = this.#promises.get(`${promise.recordType} ${promise.field}`) ?? Number.NaN;
    return Number.isNaN(promised) || this.#lacking.has(type) ? undefined : Math.max(smallestGroup, promised);
  }
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}
