import type { RecordType } from '@amparo/core';
import type { HeadingRow } from '../table/find-headings.ts';
import type { FoundStart } from '../table/find-start.ts';
import type { TableRow } from '../table/table.ts';
import type { ListIndex } from './list-index.ts';

/** How the rows of two sheets are told to belong together. */
export type LinkKind =
  /** By the record's id, and the positions of the entries around. */
  | 'id'
  /** By `_index` and `_parent_index` of KoboToolbox. */
  | 'kobo'
  /** By `KEY` and `PARENT_KEY` of ODK. */
  | 'odk';

/** A sheet of a workbook with its first rows. */
export interface SheetTop {
  readonly name: string;
  readonly top: readonly TableRow[];
  readonly found: FoundStart;
}

/** A sheet whose rows are entries of records, or of entries, on another sheet. */
export interface ItemPlan {
  readonly sheet: SheetTop;
  readonly record: RecordType;
  readonly index: ListIndex;
  readonly kind: LinkKind;
  /** The sheet that its entries belong to. */
  readonly parent: string;
  /** Its headings without those that only link it. */
  readonly headings: HeadingRow;
  /** The columns that name the parent: of an id and positions, or one. */
  readonly parentAt: readonly number[];
  /** The column that holds its position in its list; entries without one are in the order of their rows. */
  readonly positionAt: number | undefined;
  /** The columns by which entries on further sheets name its own; of ids, these are those of the parent. */
  readonly ownAt: readonly number[];
}

/** A sheet of records, the columns that name each of them, and the sheets of entries that lead to it. */
export interface MainPlan {
  readonly sheet: string;
  readonly record: RecordType;
  /** By kind of link. */
  readonly keyAt: Readonly<Partial<Record<LinkKind, number>>>;
  readonly items: readonly ItemPlan[];
}
