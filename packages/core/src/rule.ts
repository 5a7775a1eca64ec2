import type { Severity } from './diagnostic.ts';

/**
 * What a rule sees: `record` the record alone, `subject` also other records of the same person, `dataset` also other
 * records of any kind that are checked together.
 */
export type RuleScope = 'record' | 'subject' | 'dataset';

/**
 * Other records that a rule of scope `subject` or `dataset` looks at. The rule finds them in CEL as `others.<name>`.
 * The record itself is never among them.
 */
export interface Among {
  /** Their record type, of the same family; may be that of the rule. */
  readonly record: string;
  /**
   * Which of them: pointers of fields of theirs, each with the pointer of the field of this record that must have the
   * same text. A field that neither has is the same too; where this record has none of them, the rule does not apply.
   */
  readonly on: Readonly<Record<string, string>>;
  /**
   * What the rule gets: `one` is the one record that these fields identify (of several the first given), `all` their list in the order given,
   * `count` how many there are, `countBy` a map from each text of `field` to how many have it, `sum` the exact decimal
   * sum of `field`.
   */
  readonly give: 'one' | 'all' | 'count' | 'countBy' | 'sum';
  /** The pointer of theirs that is counted or added, for `countBy` and `sum`. */
  readonly field?: string;
  /**
   * Whether the rule can only be judged where there is at least one; always so with `one`. Without any it counts as not
   * evaluated, with the reason that records of this type are missing.
   */
  readonly needed?: boolean;
}

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
 * and, with `forEach`, `item` and `index`; with `among`, `others`.
 */
export interface Rule extends RuleBase {
  readonly scope: RuleScope;
  /** The pointer a finding is placed at; with `forEach`, below the item. */
  readonly at: string;
  /** A pointer whose steps may be `*`: the rule runs once for each place that exists. */
  readonly forEach?: string;
  /** For `dataset` scope: the pairs that `follow` walks, as two field names of the record. */
  readonly links?: { readonly from: string; readonly to: string };
  /** For `subject` and `dataset` scope: other records, by the name under `others`. */
  readonly among?: Readonly<Record<string, Among>>;
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
