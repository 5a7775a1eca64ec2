import { type Diagnostic, type Family, isStructuralFault } from '@amparo/core';
import type { CelContext } from '../cel/frame.ts';
import type { Breakdown } from './breakdown/breakdown.ts';
import { Breakdowns } from './breakdown/breakdowns.ts';
import type { CompiledRecord, RecordResult } from './compile-record.ts';
import { faultsOf } from './compile-rule.ts';
import { MemoryBudget } from './others/memory-budget.ts';
import { type LateFinding, type LateResult, OtherRecords } from './others/other-records.ts';
import type { Overflow } from './others/overflow.ts';
import { type Sharing, SharingFacts } from './sharing.ts';

/** What was found in one record of a run. */
export interface RunResult extends RecordResult {
  /** The type it was checked against; undefined where it is not known, which is a finding. */
  readonly recordType: string | undefined;
}

/** A check in progress over many records, of one type or several. */
export interface Run {
  /** Checks the next record, against the type given, the type of the run, or the record's own `recordType`. */
  readonly check: (record: unknown, recordType?: string) => RunResult;
  /** Runs the rules that need all records. Call once, after the last. */
  readonly finish: () => LateResult;
  /** Which fields seen so far keep the records from being shared as they are, by record type. */
  readonly sharing: () => Readonly<Record<string, Sharing>>;
  /**
   * How many records have each code of the fields that their type is counted by, with small counts hidden. What is hidden
   * depends on all findings, so call it when those of `finish` were taken.
   */
  readonly breakdowns: () => readonly Breakdown[];
  /** Lets go of what was kept of the records. Call it when the run ends, also after a failure. */
  readonly close: () => void;
}

/** What a run is made with. */
export interface RunFacts {
  readonly families: readonly Family[];
  /** The record type of all records, where it was given. */
  readonly as: string | undefined;
  readonly now: string;
  readonly settings: Readonly<Record<string, number>> | undefined;
  readonly overflow: Overflow | undefined;
  readonly memory: number | undefined;
  readonly compiledFor: (recordType: string) => CompiledRecord;
}

/** What a run keeps of one record type. */
interface OfType {
  readonly compiled: CompiledRecord;
  readonly context: Pick<CelContext, 'now' | 'settings'>;
  readonly others: OtherRecords;
  readonly sharing: SharingFacts;
}

/** Starts a run. */
export function startRun(facts: RunFacts): Run {
  const budget = new MemoryBudget(facts.overflow, facts.memory);
  const families = new Map<Family, OtherRecords>();
  const types = new Map<string, OfType>();
  const breakdowns = new Breakdowns(facts.families);
  let position = 0;

  const prepare = (family: Family, recordType: string): OfType => {
    const context = { now: facts.now, settings: { ...family.settings, ...facts.settings } };
    const others =
      families.get(family) ??
      new OtherRecords(
        family.records.map(({ record }) => facts.compiledFor(record.type)),
        { facts: context, budget, mayCome: (type) => facts.as === undefined || facts.as === type },
      );
    families.set(family, others);
    const compiled = facts.compiledFor(recordType);
    return { compiled, context, others, sharing: new SharingFacts(compiled.record.tree) };
  };

  const ofType = (recordType: string): OfType | undefined => {
    const known = types.get(recordType);
    if (known) return known;
    const family = facts.families.find(({ records }) =>
      records.some(({ record }) => record.type === recordType),
    );
    if (!family) return undefined;
    const made = prepare(family, recordType);
    types.set(recordType, made);
    return made;
  };

  return {
    check: (value, given) => {
      const at = position;
      position += 1;
      const recordType = given ?? facts.as ?? recordTypeOf(value);
      const type = recordType === undefined ? undefined : ofType(recordType);
      if (recordType === undefined || !type)
        return { recordType: undefined, ...untyped(recordType, facts.families) };
      const { diagnostics, notEvaluated } = type.compiled.check(value, type.context);
      const structural = diagnostics.filter(isStructuralFault);
      type.sharing.note(value, structural.length === 0);
      const outcome = { diagnostics: [...diagnostics], notEvaluated: [...notEvaluated] };
      type.others.note(recordType, value, at, faultsOf(structural), outcome);
      breakdowns.note(type.compiled.record, value, outcome.diagnostics);
      breakdowns.noteNotEvaluated(recordType, outcome.notEvaluated);
      return { recordType, ...outcome };
    },
    finish: () => {
      const results = [...families.values()].map((others) => others.finish());
      const notEvaluated = results.flatMap((result) => result.notEvaluated);
      for (const one of notEvaluated) breakdowns.noteNotEvaluated(one.recordType, [one]);
      return { findings: noted(inOrder(results.map(({ findings }) => findings)), breakdowns), notEvaluated };
    },
    sharing: () => Object.fromEntries([...types].map(([type, { sharing }]) => [type, sharing.result()])),
    breakdowns: () => breakdowns.results(facts.compiledFor),
    close: () => budget.close(),
  };
}

/** The record type a value names itself. */
export function recordTypeOf(value: unknown): string | undefined {
  const type =
    typeof value === 'object' && value !== null ? (value as { recordType?: unknown }).recordType : undefined;
  return typeof type === 'string' ? type : undefined;
}

/** The finding about a record whose type is not known: nothing else can be said of it. */
function untyped(recordType: string | undefined, families: readonly Family[]): RecordResult {
  const known = families.flatMap(({ records }) => records.map(({ record }) => record.type)).join(', ');
  const diagnostic: Diagnostic =
    recordType === undefined
      ? { code: 'validate.no-record-type', severity: 'error', path: '', params: {} }
      : { code: 'validate.unknown-record-type', severity: 'error', path: '/recordType', params: { known } };
  return { diagnostics: [diagnostic], notEvaluated: [] };
}

/** The findings, each noted when it is taken. */
function* noted(
  findings: Iterable<LateFinding>,
  breakdowns: Breakdowns,
): Generator<LateFinding, void, undefined> {
  for (const finding of findings) {
    breakdowns.noteLate(finding.diagnostic);
    yield finding;
  }
}

/** Findings of several families, each in the order of the records, as one sequence in that order. */
function* inOrder<T extends { readonly position: number }>(
  sources: readonly Iterable<T>[],
): Generator<T, void, undefined> {
  const heads = sources.map((source) => {
    const rest = source[Symbol.iterator]();
    return { rest, next: rest.next() };
  });
  for (;;) {
    const open = heads.filter(({ next }) => !next.done);
    if (open.length === 0) return;
    const first = open.reduce((a, b) => (b.next.value.position < a.next.value.position ? b : a));
    yield first.next.value;
    first.next = first.rest.next();
  }
}
