/** `error` breaks a MUST of the standard, `warning` a SHOULD, `note` is good to know. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * A finding, as data. Its wording is made at the edge, in the reader's language, from `code` and `params`.
 * It never holds a value of the data it is about, so that a report is safe to send.
 */
export interface Diagnostic {
  /** `family.kebab-words`; never renamed, never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer (RFC 6901) into the record; names of fields and positions only. */
  readonly path: string;
  /** Limits, expected types and counts: facts of the standard, never of the person. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
  /** Whether a program may mend it: `safe` without loss, `ask` after one question, `never` because information is gone. */
  readonly fix?: 'safe' | 'ask' | 'never';
}
