import type { Diagnostic } from '@amparo/core';
import type { DatasetFunctions } from '../cel/environment.ts';
import type { CelContext } from '../cel/frame.ts';
import type { CompiledRule, NotEvaluated } from './compile-rule.ts';
import { IdIndex } from './id-index.ts';

/** A finding about a record that was given earlier. `position` counts records from 0. */
export interface LateFinding {
  readonly position: number;
  readonly diagnostic: Diagnostic;
}

interface Pending {
  readonly position: number;
  readonly self: Readonly<Record<string, unknown>>;
}

/**
 * Gathers what rules of dataset scope need while records pass by, and runs them at the end. Only records that have a
 * link, or share an id, are remembered, and of them only the fields that the rule reads.
 */
export class Dataset implements DatasetFunctions {
  readonly #rules: readonly CompiledRule[];
  readonly #links = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #seen: ReadonlyMap<CompiledRule, IdIndex>;
  readonly #pending = new Map<CompiledRule, Map<number, Pending>>();

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules;
    this.#seen = new Map(rules.filter(({ rule }) => rule.unique).map((rule) => [rule, new IdIndex()]));
    for (const rule of rules) this.#pending.set(rule, new Map());
  }

  /** Notes one record of sound structure. */
  note(record: Readonly<Record<string, unknown>>, position: number): void {
    for (const compiled of this.#rules) {
      const { links, unique } = compiled.rule;
      if (links) this.#noteLink(compiled, links, record, position);
      if (unique) this.#noteId(compiled, unique, record, position);
    }
  }

  #noteLink(
    compiled: CompiledRule,
    { from, to }: { from: string; to: string },
    record: Readonly<Record<string, unknown>>,
    position: number,
  ): void {
    const target = record[to];
    if (typeof target !== 'string') return;
    this.#links.set(String(record[from]), target);
    this.#remember(compiled, record, position);
  }

  #noteId(
    compiled: CompiledRule,
    field: string,
    record: Readonly<Record<string, unknown>>,
    position: number,
  ): void {
    const id = record[field];
    if (typeof id !== 'string') return;
    const first = this.#seen.get(compiled)?.add(id, position);
    if (first === undefined) return;
    this.#counts.set(id, (this.#counts.get(id) ?? 1) + 1);
    this.#remember(compiled, record, position);
    // The first of them has passed by; all that the rule reads of it is the id it shares.
    const pending = this.#pending.get(compiled);
    if (!pending?.has(first)) pending?.set(first, { position: first, self: { [field]: id } });
  }

  #remember(compiled: CompiledRule, record: Readonly<Record<string, unknown>>, position: number): void {
    const self = Object.fromEntries(compiled.reads.self.map(([name]) => [name, record[name as string]]));
    this.#pending.get(compiled)?.set(position, { position, self });
  }

  /** Runs the rules on what was remembered, in the order of the records. */
  finish(context: Pick<CelContext, 'now' | 'settings'>): {
    findings: LateFinding[];
    notEvaluated: NotEvaluated[];
  } {
    const findings: LateFinding[] = [];
    const notEvaluated: NotEvaluated[] = [];
    for (const compiled of this.#rules) {
      for (const { position, self } of this.#pending.get(compiled)?.values() ?? []) {
        const diagnostics: Diagnostic[] = [];
        compiled.run({ ...context, self }, [], { diagnostics, notEvaluated });
        for (const diagnostic of diagnostics) findings.push({ position, diagnostic });
      }
    }
    findings.sort((a, b) => a.position - b.position);
    return { findings, notEvaluated };
  }

  follow(id: string): string[] {
    const reached = new Set<string>();
    for (let at = this.#links.get(id); at !== undefined && !reached.has(at); at = this.#links.get(at))
      reached.add(at);
    return [...reached];
  }

  occurrences(id: string): number {
    return this.#counts.get(id) ?? 1;
  }
}
