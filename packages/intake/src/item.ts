import type { Address, Diagnostic } from '@amparo/core';

/** A record as read, with what reading found and the way back to the file. */
export interface RecordItem {
  readonly kind: 'record';
  readonly record: unknown;
  /** Its row as a spreadsheet shows it, or its line. */
  readonly row: number;
  /** In JSON, the column in its line where it begins; from 1. */
  readonly column: number;
  /** The sheet or file it is from; records of the same one have their columns at the same places. */
  readonly origin: object;
  /** Faults of single cells; where there is one, the checker's finding at the same path says less. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the file a finding about the record is. */
  readonly locate: (diagnostic: Diagnostic) => Address | undefined;
}

/** Something found that belongs to no record: a column that is not known, a line that is not JSON. */
export interface FindingItem {
  readonly kind: 'finding';
  readonly diagnostic: Diagnostic;
  readonly address?: Address;
}

/** What reading gives, in the order of the file. */
export type IntakeItem = RecordItem | FindingItem;
