import type { RecordType } from '@amparo/core';
import { fold } from '../values/fold.ts';

/**
 * How the type of a record is known: it names it itself, its field names or its headings tell it, or whoever reads
 * said so.
 */
export type TypeSource = 'data' | 'fields' | 'headings' | 'given';

/** A type with how it is known. */
export interface KnownType {
  readonly record: RecordType;
  readonly source: TypeSource;
}

/** The record types that a source may hold. */
export class RecordTypes {
  readonly all: readonly RecordType[];
  /** The type of what does not name its own: the one that was given, or the only one there is. */
  readonly given: RecordType | undefined;
  readonly #byName: ReadonlyMap<string, RecordType>;
  readonly #byFolded: ReadonlyMap<string, RecordType>;

  /** @throws {RangeError} when there is no type, or `as` is none of them. */
  constructor(records: readonly RecordType[], as?: string) {
    this.all = records;
    this.#byName = new Map(records.map((record) => [record.type, record]));
    this.#byFolded = new Map(
      records.flatMap((record) => [record.type, record.title].map((name) => [fold(name), record])),
    );
    const given = as === undefined ? undefined : this.#byName.get(as);
    if (records.length === 0) throw new RangeError('The option records must name at least one record type.');
    if (as !== undefined && !given)
      throw new RangeError('The option as must be one of the record types given.');
    this.given = given ?? (records.length === 1 ? records[0] : undefined);
  }

  /** The type with exactly this name. */
  named(name: unknown): RecordType | undefined {
    return typeof name === 'string' ? this.#byName.get(name) : undefined;
  }

  /** The type that a cell names, by its name or English title, however it is written. */
  meant(text: string): RecordType | undefined {
    return this.#byName.get(text) ?? this.#byFolded.get(fold(text));
  }
}
