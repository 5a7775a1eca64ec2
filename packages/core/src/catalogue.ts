/** The words of one finding: what is wrong, why it matters, what to do. ICU MessageFormat. */
export interface Wording {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * The words of one package in one language. `draft` catalogues were not yet read by a native speaker
 * who knows the field, and reports made with them say so.
 */
export interface Catalogue {
  /** BCP 47. */
  readonly language: string;
  readonly status: 'reviewed' | 'draft';
  /** By diagnostic code. */
  readonly messages: Readonly<Record<string, Wording>>;
  /**
   * Titles of fields, by the block or record they are written in (`Claim`, `GrievanceCase`) and their name, and of a
   * record type itself under the empty name: each is said once, wherever its block stands. English stands in for a
   * missing one. Those of shared blocks are in the catalogues of core.
   */
  readonly titles?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words of reports and questions by key, where the package has any. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The catalogues of one package by language (BCP 47), each loaded only when its words are needed. */
export type CatalogueLoaders = Readonly<Record<string, () => Promise<Catalogue>>>;

/** A message with a code of its own that no rule of a record produces: faults of structure or of reading. */
export interface MessageFacts extends Wording {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
}

/** English wordings by code, from where they are written. */
export function messagesOf(facts: readonly MessageFacts[]): Record<string, Wording> {
  return Object.fromEntries(facts.map(({ code, what, why, fix }) => [code, { what, why, fix }]));
}
