import type { Address, Diagnostic } from '@amparo/core';
import type { TypeSource } from './record-type/record-types.ts';

/** A record as read, with what reading found and the way back to the file. */
export interface RecordItem {
  readonly kind: 'record';
  readonly record: unknown;
  /** Its type; undefined where it names none that is known and nothing else tells it. */
  readonly recordType: string | undefined;
  /** How its type is known. */
  readonly typeSource: TypeSource | undefined;
  /** Its row as a spreadsheet shows it, or its line. */
  readonly row: number;
  /** In JSON, the column in its line where it begins; from 1. */
  readonly column: number;
  /** The table and type, or the file, that it is from; records of the same one have their columns at the same places. */
  readonly origin: object;
  /** Faults of single cells, and an unclear type; where there is one, the checker's finding at the same path says less. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the file a finding about the record is. */
  readonly locate: (diagnostic: Diagnostic) => Address | undefined;
}

/** Something found that belongs to no record: a column that is not known, a line that is not JSON. */
export interface FindingItem {
  readonly kind: 'finding';
  readonly diagnostic: Diagnostic;
  /** The record type that the path of the diagnostic belongs to, where it has one. */
  readonly recordType?: string;
  readonly address?: Address;
}

/** What reading gives, in the order of the file. */
export type IntakeItem = RecordItem | FindingItem;
