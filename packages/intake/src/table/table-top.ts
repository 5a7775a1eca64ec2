import { type RecordType, type Step, toPointer } from '@amparo/core';
import type { FoundHeading } from './find-headings.ts';
import type { Heading } from './heading.ts';

/** The top of a table: its headings, and the columns known by them. */
export interface TableTop {
  readonly headingRow: number;
  /** The last row that holds headings: another one where they stand twice. */
  readonly lastRow: number;
  readonly columns: readonly KnownColumn[];
  /** Whether the headings stand in two lines, which were read together: their merged cells belong to them. */
  readonly isJoined?: boolean;
}

/** A column of which the heading is known, or which links a sheet of entries to its records. */
export interface KnownColumn {
  /** Counts from 0. */
  readonly at: number;
  /** As written. */
  readonly heading: string;
  readonly recordType: string;
  /** The field's path without positions; absent for a column that says only which entry is meant. */
  readonly field?: string;
  /** The field in a record, as a JSON Pointer; empty where there is none. */
  readonly path: string;
}

/** The columns found by the headings of record types; where several types know a heading, the first counts. */
export function knownColumns(
  types: readonly { readonly record: RecordType; readonly found: readonly FoundHeading[] }[],
): KnownColumn[] {
  const columns = new Map<number, KnownColumn>();
  for (const { record, found } of types) {
    for (const heading of found) {
      const { at, text, column } = heading;
      if (columns.has(at)) continue;
      const path = pathOf(heading);
      columns.set(at, { at, heading: text, recordType: record.type, field: column.path, path });
    }
  }
  return [...columns.values()];
}

/** A column's pointer as a diagnostic carries it. */
export function pathOf({ column, positions }: Heading): string {
  const steps: Step[] = [];
  let list = 0;
  for (const { name, numbered } of column.steps) {
    steps.push(name);
    if (numbered) steps.push((positions[list++] ?? 1) - 1);
  }
  return toPointer(steps);
}
