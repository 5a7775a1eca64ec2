import type { Diagnostic } from '@amparo/core';
import type { DatasetFunctions } from '../cel/environment.ts';
import type { CelContext } from '../cel/frame.ts';
import { blocked, type CompiledRule, type NotEvaluated } from './compile-rule.ts';
import { IdIndex } from './id-index.ts';

/** A finding about a record that was given earlier. `position` counts records from 0. */
export interface LateFinding {
  readonly position: number;
  readonly diagnostic: Diagnostic;
}

/** What rules over all records found. */
export interface LateResult {
  /** In the order of the records. */
  readonly findings: readonly LateFinding[];
  readonly notEvaluated: readonly NotEvaluated[];
}

/** What is remembered for one rule. */
class Gathered {
  readonly links = new Map<string, string>();
  readonly counts = new Map<string, number>();
  readonly seen = new IdIndex();
  /** By position: the fields that the rule reads of the records it runs on. */
  readonly pending = new Map<number, Readonly<Record<string, unknown>>>();
}

/**
 * Gathers what rules of dataset scope need while records pass by, and runs them at the end. Only records that have a
 * link, or share an id, are remembered, and of them only the fields that the rule reads.
 */
export class Dataset implements DatasetFunctions {
  readonly #rules: readonly (readonly [rule: CompiledRule, gathered: Gathered])[];
  readonly #notEvaluated: NotEvaluated[] = [];
  /** What the rule that runs just now gathered. */
  #current = new Gathered();

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules.map((rule) => [rule, new Gathered()]);
  }

  /** Notes one record for each rule whose reads are sound in it; `faults` are the places of faults of structure. */
  note(record: unknown, position: number, faults: readonly (readonly string[])[]): void {
    for (const [compiled, gathered] of this.#rules) {
      if (typeof record !== 'object' || record === null || blocked(faults, [], compiled.reads.self)) {
        this.#notEvaluated.push({ code: compiled.rule.code, path: compiled.rule.at, reason: 'structure' });
        continue;
      }
      const fields = record as Readonly<Record<string, unknown>>;
      const { links, unique } = compiled.rule;
      if (links) noteLink(compiled, gathered, links, fields, position);
      if (unique) noteId(compiled, gathered, unique, fields, position);
    }
  }

  /** Runs the rules on what was remembered. */
  finish(context: Pick<CelContext, 'now' | 'settings'>): LateResult {
    const findings: LateFinding[] = [];
    const notEvaluated = [...this.#notEvaluated];
    for (const [compiled, gathered] of this.#rules) {
      this.#current = gathered;
      for (const [position, self] of gathered.pending) {
        const diagnostics: Diagnostic[] = [];
        compiled.run({ ...context, self }, [], { diagnostics, notEvaluated });
        for (const diagnostic of diagnostics) findings.push({ position, diagnostic });
      }
    }
    findings.sort((a, b) => a.position - b.position);
    return { findings, notEvaluated };
  }

  follow(id: string): string[] {
    const { links } = this.#current;
    const reached = new Set<string>();
    for (let at = links.get(id); at !== undefined && !reached.has(at); at = links.get(at)) reached.add(at);
    return [...reached];
  }

  occurrences(id: string): number {
    return this.#current.counts.get(id) ?? 1;
  }
}

function noteLink(
  compiled: CompiledRule,
  { links, pending }: Gathered,
  { from, to }: { from: string; to: string },
  record: Readonly<Record<string, unknown>>,
  position: number,
): void {
  const target = record[to];
  if (typeof target !== 'string') return;
  links.set(String(record[from]), target);
  pending.set(position, readOf(compiled, record));
}

function noteId(
  compiled: CompiledRule,
  { seen, counts, pending }: Gathered,
  field: string,
  record: Readonly<Record<string, unknown>>,
  position: number,
): void {
  const id = record[field];
  if (typeof id !== 'string') return;
  const first = seen.add(id, position);
  if (first === undefined) return;
  counts.set(id, (counts.get(id) ?? 1) + 1);
  pending.set(position, readOf(compiled, record));
  // The first of them has passed by; all that the rule reads of it is the id it shares.
  if (!pending.has(first)) pending.set(first, { [field]: id });
}

function readOf(
  { reads }: CompiledRule,
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(reads.self.map(([name]) => [name, record[name as string]]));
}
