import type { CelContext } from '../../cel/frame.ts';
import type { Following } from '../compile-record.ts';
import { blocked, type CompiledRule, type Outcome } from '../compile-rule.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Gathers what a rule with `links` follows from record to record, and runs it at the end. Only records that have a link
 * are remembered, and of them only the fields that the rule reads.
 */
export class Links {
  readonly #compiled: CompiledRule;
  readonly #following: Following;
  readonly #next = new Map<string, string>();
  readonly #waiting = new Map<number, Fields>();

  constructor(compiled: CompiledRule, following: Following) {
    this.#compiled = compiled;
    this.#following = following;
  }

  note(record: Fields, position: number, faults: readonly (readonly string[])[], outcome: Outcome): void {
    const { rule, reads } = this.#compiled;
    if (blocked(faults, [], reads.self)) {
      outcome.notEvaluated.push({ code: rule.code, path: rule.at, reason: 'structure' });
      return;
    }
    const { from, to } = rule.links as { from: string; to: string };
    const target = record[to];
    if (typeof target !== 'string') return;
    this.#next.set(String(record[from]), target);
    this.#waiting.set(
      position,
      Object.fromEntries(reads.self.map(([name]) => [name, record[name as string]])),
    );
  }

  finish(
    facts: Pick<CelContext, 'now' | 'settings'>,
    report: (position: number, outcome: Outcome) => void,
  ): void {
    this.#following.follow = (id) => {
      const reached = new Set<string>();
      for (let at = this.#next.get(id); at !== undefined && !reached.has(at); at = this.#next.get(at))
        reached.add(at);
      return [...reached];
    };
    for (const [position, self] of this.#waiting) {
      const outcome: Outcome = { diagnostics: [], notEvaluated: [] };
      this.#compiled.run({ ...facts, self }, [], outcome);
      report(position, outcome);
    }
  }
}
