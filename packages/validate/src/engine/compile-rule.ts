import { type Diagnostic, fromPointer, isStructural, type Rule, type Step, toPointer } from '@amparo/core';
import { type CelEnvironment, type CelExpression, parseExpression } from '../cel/environment.ts';
import type { CelContext } from '../cel/frame.ts';
import { type ReadPath, type Reads, readsOf } from '../cel/reads.ts';
import { compilePlaces } from './places.ts';

/** A rule that was not run, and why: it reads a part with a fault of structure, or it could not be evaluated there. */
export interface NotEvaluated {
  readonly code: string;
  readonly path: string;
  readonly reason: 'structure' | 'failed';
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
  const run =
    rule.forEach === undefined
      ? once(rule, when, check, reads)
      : forEach(rule, rule.forEach, when, check, reads);
  return { rule, reads, when, check, run };
}

function once(
  rule: Rule,
  when: CelExpression | undefined,
  check: CelExpression,
  reads: Reads,
): CompiledRule['run'] {
  return (context, faults, outcome) => {
    if (faults.length > 0 && blocked(faults, [], reads.self)) {
      outcome.notEvaluated.push({
        code: rule.code,
        path: rule.at,
        reason: 'structure',
      });
      return;
    }
    if (!holds(context, when, check, rule, '', outcome)) outcome.diagnostics.push(finding(rule, ''));
  };
}

function forEach(
  rule: Rule,
  pointer: string,
  when: CelExpression | undefined,
  check: CelExpression,
  reads: Reads,
): CompiledRule['run'] {
  const places = compilePlaces(pointer);
  return (context, faults, outcome) => {
    if (faults.length > 0 && blocked(faults, [], reads.self)) {
      outcome.notEvaluated.push({
        code: rule.code,
        path: pointer + rule.at,
        reason: 'structure',
      });
      return;
    }
    places(context.self, (item, index, steps) => {
      if (faults.length > 0 && blockedAt(faults, steps, reads.item)) {
        outcome.notEvaluated.push({
          code: rule.code,
          path: toPointer(steps) + rule.at,
          reason: 'structure',
        });
        return;
      }
      context.item = item;
      context.index = index;
      if (!holds(context, when, check, rule, steps, outcome))
        outcome.diagnostics.push(finding(rule, toPointer(steps)));
    });
  };
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

/**
 * The places of faults of structure, as steps. A field that the standard does not know is none: what it does know in
 * the same group is as sound as before.
 */
export function faultsOf(diagnostics: readonly Diagnostic[]): readonly (readonly string[])[] {
  return diagnostics
    .filter(({ code }) => isStructural(code) && code !== 'core.unknown-field')
    .map(({ path }) => fromPointer(path));
}
