import type { Diagnostic } from '@amparo/core';
import type { CelContext } from '../../cel/frame.ts';
import type { CompiledRecord } from '../compile-record.ts';
import type { NotEvaluated, Outcome } from '../compile-rule.ts';
import { Join } from './join.ts';
import { planJoins } from './join-plan.ts';
import { LineSorter } from './line-sorter.ts';
import { Links } from './links.ts';
import type { MemoryBudget } from './memory-budget.ts';
import { positionText } from './position-text.ts';

/** A finding about a record that was given earlier. `position` counts records from 0. */
export interface LateFinding {
  readonly position: number;
  readonly recordType: string;
  readonly diagnostic: Diagnostic;
}

/** A rule that was not run on records given earlier, and on how many. */
export interface LateNotEvaluated extends NotEvaluated {
  readonly recordType: string;
  readonly count: number;
}

/** What rules over several records found when all were known. */
export interface LateResult {
  /** In the order of the records; taken once. */
  readonly findings: Iterable<LateFinding>;
  readonly notEvaluated: readonly LateNotEvaluated[];
}

/** What a check is made with. */
export interface OthersFacts {
  readonly facts: Pick<CelContext, 'now' | 'settings'>;
  readonly budget: MemoryBudget;
  /** Whether records of a type may still come. */
  readonly mayCome: (recordType: string) => boolean;
}

interface OfType {
  readonly joins: Join[];
  readonly links: Links[];
  /** The joins of other records that look at this type. */
  readonly memberOf: Join[];
}

/** Gathers what the rules over several records of one family need while records pass by. */
export class OtherRecords {
  readonly #types = new Map<string, OfType>();
  readonly #facts: OthersFacts;
  readonly #found: LineSorter;

  constructor(records: readonly CompiledRecord[], facts: OthersFacts) {
    this.#facts = facts;
    this.#found = new LineSorter(facts.budget);
    for (const { record, wide, following } of records) {
      const { type } = record;
      const joins = planJoins(type, wide).map((plan) => ({
        join: new Join(plan, facts.facts, facts.budget, facts.mayCome),
        looksAt: new Set(plan.stages.map(({ among }) => among.record)),
      }));
      const links = wide
        .filter(({ rule }) => rule.links)
        .map((rule) => new Links(rule, following, facts.budget));
      const own = this.#of(type);
      own.joins.push(...joins.map(({ join }) => join));
      own.links.push(...links);
      for (const { join, looksAt } of joins) for (const other of looksAt) this.#of(other).memberOf.push(join);
    }
  }

  /** Notes a record for all rules; what can be judged at once goes to its outcome. */
  note(
    recordType: string,
    value: unknown,
    position: number,
    faults: readonly (readonly string[])[],
    outcome: Outcome,
  ): void {
    const { joins, links, memberOf } = this.#of(recordType);
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    const record = (isGroup ? value : {}) as Readonly<Record<string, unknown>>;
    const places = isGroup ? faults : [[]];
    for (const join of joins) join.noteOwn(record, position, places, outcome);
    for (const link of links) link.note(record, position, places, outcome);
    for (const join of memberOf) join.noteMember(recordType, record, position, places);
  }

  /** Judges what was left. */
  finish(): LateResult {
    const refused = new Map<string, LateNotEvaluated>();
    for (const [recordType, { joins, links }] of this.#types) {
      const report = (position: number, { diagnostics, notEvaluated }: Outcome): void => {
        for (const diagnostic of diagnostics)
          this.#found.add(
            `${positionText(position)}\t${JSON.stringify({ position, recordType, diagnostic })}`,
          );
        for (const one of notEvaluated) {
          const key = JSON.stringify([recordType, one]);
          refused.set(key, { ...one, recordType, count: (refused.get(key)?.count ?? 0) + 1 });
        }
      };
      for (const join of joins) join.finish(report);
      for (const link of links) link.finish(this.#facts.facts, report);
    }
    return { findings: read(this.#found), notEvaluated: [...refused.values()] };
  }

  #of(recordType: string): OfType {
    const known = this.#types.get(recordType) ?? { joins: [], links: [], memberOf: [] };
    this.#types.set(recordType, known);
    return known;
  }
}

function* read(sorter: LineSorter): Generator<LateFinding, void, undefined> {
  for (const line of sorter.sorted()) yield JSON.parse(line.slice(line.indexOf('\t') + 1)) as LateFinding;
}
