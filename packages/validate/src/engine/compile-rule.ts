import {
  type Diagnostic,
  fromPointer,
  isStructuralFault,
  type Rule,
  type Step,
  toPointer,
} from '@amparo/core';
import { type CelEnvironment, type CelExpression, parseExpression } from '../cel/environment.ts';
import type { CelContext } from '../cel/frame.ts';
import { type ReadPath, type Reads, readsOf } from '../cel/reads.ts';
import { compilePlaces } from './places.ts';

/**
 * A rule that was not run, and why: it reads a part with a fault of structure, it could not be evaluated there, it
 * needs records that are not among those checked, more of them belong together than it can compare, or it reads a field that the
 * view leaves out.
 */
export interface NotEvaluated {
  readonly code: string;
  readonly path: string;
  readonly reason: 'structure' | 'failed' | 'missing-records' | 'too-many-records' | 'withheld';
  /** With `missing-records`: the record type that is needed. */
  readonly needs?: string;
}

/** What running rules on a record gives. */
export interface Outcome {
  readonly diagnostics: Diagnostic[];
  readonly notEvaluated: NotEvaluated[];
}

/** A rule made ready to run. `faults` are the places with faults of structure, as steps. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly reads: Reads;
  readonly when: CelExpression | undefined;
  readonly check: CelExpression;
  readonly run: (context: CelContext, faults: readonly (readonly string[])[], outcome: Outcome) => void;
}

const none: Readonly<Record<string, never>> = {};

/** Parses a rule's expressions and works out what they read. */
export function compileRule(environment: CelEnvironment, rule: Rule): CompiledRule {
  const when = rule.when === undefined ? undefined : parseExpression(environment, rule.when);
  const check = parseExpression(environment, rule.check);
  const reads = readsOf(when ? [when.ast, check.ast] : [check.ast]);
  const parts: RuleParts = { rule, reads, when, check };
  return { ...parts, run: rule.forEach === undefined ? once(parts) : forEach(rule.forEach, [parts]) };
}

/** Runs rules one after the other; those for each entry of one list go through it together. */
export function runAll(rules: readonly CompiledRule[]): CompiledRule['run'] {
  const groups = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    const { forEach: pointer } = compiled.rule;
    const key = pointer === undefined ? compiled.rule.code : `each ${pointer}`;
    groups.set(key, [...(groups.get(key) ?? []), compiled]);
  }
  const runs = [...groups.values()].flatMap((group) => {
    const pointer = group[0]?.rule.forEach;
    return pointer === undefined ? group.map(({ run }) => run) : [forEach(pointer, group)];
  });
  return (context, faults, outcome) => {
    for (const run of runs) run(context, faults, outcome);
  };
}

type RuleParts = Omit<CompiledRule, 'run'>;

function once({ rule, reads, when, check }: RuleParts): CompiledRule['run'] {
  return (context, faults, outcome) => {
    if (faults.length > 0 && blocked(faults, [], reads.self)) {
      outcome.notEvaluated.push({ code: rule.code, path: rule.at, reason: 'structure' });
      return;
    }
    if (!holds(context, when, check, rule, '', outcome)) outcome.diagnostics.push(finding(rule, ''));
  };
}

function forEach(pointer: string, rules: readonly RuleParts[]): CompiledRule['run'] {
  const places = compilePlaces(pointer);
  return (context, faults, outcome) => {
    const sound = faults.length === 0 ? rules : rules.filter((parts) => isSound(parts, faults, outcome));
    if (sound.length === 0) return;
    places(context.self, (item, index, steps) => {
      context.item = item;
      context.index = index;
      for (const { rule, reads, when, check } of sound) {
        if (faults.length > 0 && blockedAt(faults, steps, reads.item)) {
          const path = toPointer(steps) + rule.at;
          outcome.notEvaluated.push({ code: rule.code, path, reason: 'structure' });
        } else if (!holds(context, when, check, rule, steps, outcome))
          outcome.diagnostics.push(finding(rule, toPointer(steps)));
      }
    });
  };
}

/** Whether what a rule reads of the record is sound; otherwise it is not evaluated anywhere in it. */
function isSound(
  { rule, reads }: RuleParts,
  faults: readonly (readonly string[])[],
  outcome: Outcome,
): boolean {
  if (!blocked(faults, [], reads.self)) return true;
  outcome.notEvaluated.push({ code: rule.code, path: (rule.forEach ?? '') + rule.at, reason: 'structure' });
  return false;
}

/** Whether the rule holds; what cannot be evaluated counts as neither broken nor kept and is reported as such. */
function holds(
  context: CelContext,
  when: CelExpression | undefined,
  check: CelExpression,
  rule: Rule,
  steps: readonly Step[] | '',
  outcome: Outcome,
): boolean {
  try {
    const applies = when === undefined || when.evaluate(context);
    const result = applies === true ? check.evaluate(context) : !applies;
    if (typeof applies === 'boolean' && typeof result === 'boolean') return result;
  } catch {
    // The engine's own message quotes data; only the fact is kept.
  }
  outcome.notEvaluated.push({
    code: rule.code,
    path: (steps === '' ? '' : toPointer(steps)) + rule.at,
    reason: 'failed',
  });
  return true;
}

function finding(rule: Rule, place: string): Diagnostic {
  return {
    code: rule.code,
    severity: rule.severity,
    path: place + rule.at,
    params: none,
  };
}

function blockedAt(
  faults: readonly (readonly string[])[],
  steps: readonly Step[],
  reads: readonly ReadPath[],
): boolean {
  const place = steps.map(String);
  return blocked(faults, place, [[], ...reads]);
}

/** Whether a fault lies at or above something that is read. A fault below it leaves it sound enough to count or compare. */
export function blocked(
  faults: readonly (readonly string[])[],
  place: readonly string[],
  reads: readonly ReadPath[],
): boolean {
  return faults.some((fault) => reads.some((read) => covers(fault, place, read)));
}

function covers(fault: readonly string[], place: readonly string[], read: ReadPath): boolean {
  if (fault.length > place.length + read.length) return false;
  return fault.every((step, at) => {
    const other = at < place.length ? place[at] : read[at - place.length];
    return other === step || (other === '*' && at >= place.length);
  });
}

const unknown = new Set(['core.unknown-field', 'core.forbidden-field']);

/**
 * The places of faults of structure, as steps. A field that the standard does not know is none: what it does know in
 * the same group is as sound as before.
 */
export function faultsOf(diagnostics: readonly Diagnostic[]): readonly (readonly string[])[] {
  return diagnostics
    .filter((diagnostic) => isStructuralFault(diagnostic) && !unknown.has(diagnostic.code))
    .map(({ path }) => fromPointer(path));
}
