import type { Severity } from './diagnostic.ts';

/** What a rule sees: `record` the record alone, `dataset` all records given. */
export type RuleScope = 'record' | 'dataset';

/** The words of a rule, in English. Other languages stand in the family's `locales` folder. */
export interface RuleWords {
  /** What is wrong, as one sentence. `{field}` becomes the field's title in the reader's language. */
  readonly title: string;
  /** Why it matters to the people concerned. */
  readonly because: string;
  /** What to do next. */
  readonly fix: string;
}

/** What rules of records and of blocks share. */
interface RuleBase extends RuleWords {
  /** `family.kebab-words`; never renamed, never reused. */
  readonly code: string;
  /** The clause it comes from, such as `G01`, or the law or standard. */
  readonly source: string;
  readonly severity: Severity;
  /** CEL: whether the rule applies. Without it the rule always does. */
  readonly when?: string;
  /** CEL: true when all is well. */
  readonly check: string;
}

/**
 * A rule about one record, as data: `when` and `check` are CEL over `self` (the record), `now` (RFC 3339 text)
 * and, with `forEach`, `item` and `index`.
 */
export interface Rule extends RuleBase {
  readonly scope: RuleScope;
  /** The pointer a finding is placed at; with `forEach`, below the item. */
  readonly at: string;
  /** A pointer whose steps may be `*`: the rule runs once for each place that exists. */
  readonly forEach?: string;
  /** For `dataset` scope: the pairs that `follow` walks, as two field names of the record. */
  readonly links?: { readonly from: string; readonly to: string };
  /** For `dataset` scope: the field whose repetition the rule is about; it runs for records that share a value. */
  readonly unique?: string;
}

/** A rule that holds wherever its block stands; CEL over `item` (the block), `self` and `now`. */
export interface BlockRule extends RuleBase {
  /** The pointer a finding is placed at, below the block. */
  readonly at: string;
}

/**
 * Defines a rule. Its scope is `record` unless it says otherwise.
 *
 * @example
 * ```ts
 * import { rule } from '@amparo/core';
 * export const incidentEndsAfterStart = rule({
 *   code: 'grievance.incident-ends-before-start', source: 'G02', severity: 'error', at: '/incidentEnd',
 *   when: 'has(self.incidentEnd)', check: 'self.incidentStart <= self.incidentEnd',
 *   title: 'The incident ends before it starts.', because: 'The order of events decides which law applies.',
 *   fix: 'Check both dates.',
 * });
 * ```
 */
export function rule(definition: Omit<Rule, 'scope'> & { readonly scope?: RuleScope }): Rule {
  return { scope: 'record', ...definition };
}
