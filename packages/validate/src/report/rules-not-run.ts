import type { NotEvaluated } from '../engine/compile-rule.ts';
import type { MissingRecords } from './report.ts';

/** Counts rules that were not run, apart by whether records to compare with were missing. */
export class RulesNotRun {
  readonly #stopped = new Map<string, number>();
  readonly #missing = new Map<string, Map<string, number>>();

  add(rules: readonly (NotEvaluated & { readonly count?: number })[]): void {
    for (const { code, reason, needs, count = 1 } of rules) {
      if (reason === 'missing-records' && needs !== undefined) {
        const byRule = this.#missing.get(needs) ?? new Map<string, number>();
        this.#missing.set(needs, byRule.set(code, (byRule.get(code) ?? 0) + count));
      } else this.#stopped.set(code, (this.#stopped.get(code) ?? 0) + count);
    }
  }

  /** How often each rule could not be run on what was there. */
  stopped(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#stopped);
  }

  missing(): MissingRecords[] {
    return [...this.#missing].map(([recordType, byRule]) => ({
      recordType,
      rules: byRule.size,
      times: [...byRule.values()].reduce((a, b) => a + b, 0),
    }));
  }
}
