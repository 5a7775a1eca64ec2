/** What a code means, in plain words. `{name}` in a sentence is one of the problem's params, in ICU syntax. */
export interface ProblemCode {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** The fault. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do next. */
  readonly fix: string;
}
