/** One coded field that records are counted by. */
export interface Dimension {
  /** Path of the field without list positions: `issues/issueCode`. It has a code list and is not `special`. */
  readonly field: string;
  /** Of the entries of a list, those in which this field beside the coded one is true: `isPrimary`. */
  readonly where?: string;
  /** `top` counts the codes of a list with levels at its first level. As they are, without it. */
  readonly level?: 'top';
}

/**
 * By what the records of a type are counted in reports. Few dimensions that say different things: of two that say nearly
 * the same, such as nationality and country of origin, one gives away what the other hides. Fields whose sensitivity is
 * `special` are never among them, since a count can harm a whole group.
 */
export interface Disaggregation {
  readonly by: readonly Dimension[];
  /**
   * Paths of pseudonyms that tell whom a record is about, of which the first that is filled counts: many records of few
   * people are as small a group as few records. Without it, each record is taken for a person of its own.
   */
  readonly persons?: readonly string[];
  /** Path of the yes or no without which nothing of a record is counted but that it is there. */
  readonly consent?: string;
  /** Where people were promised how small a group may be shown; nothing is shown while that is not known. */
  readonly promise?: {
    readonly recordType: string;
    /** The path of a whole number. */
    readonly field: string;
  };
}
