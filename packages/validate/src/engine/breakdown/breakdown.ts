/** The fewest records, and people, of which a count is shown where nothing else was promised to them. */
export const smallestGroup = 10;

/** How many records of one type have each code of some fields. Small counts are hidden, and whatever gives them away. */
export interface Breakdown {
  readonly recordType: string;
  /** How many records there are. */
  readonly records: number;
  /** The fewest records, and people, of which a count is shown. */
  readonly smallestGroup: number;
  /**
   * Why nothing at all is shown. `few`: there are fewer records or people than that. `promise`: how small a group may be
   * shown was promised to people, and the record that says so was not among those checked.
   */
  readonly withheld?: 'few' | 'promise';
  /** Without the fields in which no record has anything. Empty where nothing is shown. */
  readonly by: readonly BreakdownByField[];
}

/** The counts by one field, which add up to the number of records where nothing is hidden. */
export interface BreakdownByField {
  /** The field's path without list positions. */
  readonly field: string;
  /** By code of its list, the most frequent first; those of a list with levels may be counted at the first. */
  readonly counts: readonly { readonly code: string; readonly records: number }[];
  /** How many have more than one code. */
  readonly several?: number;
  /** How many have none. Absent where everything is hidden. */
  readonly notRecorded?: number;
  /** How many have something that is no code of the list. Absent where everything is hidden. */
  readonly notACode?: number;
  /** Whether there are codes whose counts are not shown. Which ones, and how many, is not said. */
  readonly hidden: boolean;
}
