import type { Codelist } from '../codelist.ts';

/** What the rules of a family may look at besides the record. */
export interface RuleFacts {
  readonly codelists: ReadonlyMap<string, Codelist>;
}

/**
 * One function that rules may call beyond standard CEL. The whole library is published with the rules,
 * so that another language can offer the same functions. Numbers are CEL doubles.
 */
export interface CelFunction {
  /** `name(type, type): type`, in CEL's type names. */
  readonly signature: string;
  /** What it gives, in one sentence. */
  readonly description: string;
  /** Makes the function for one family's facts; lists come and go as arrays. */
  readonly bind: (facts: RuleFacts) => (...values: never[]) => unknown;
}
