import { type Diagnostic, type FieldNode, fromPointer, type RecordType, type Rule } from '@amparo/core';
import type { CelContext } from '../cel/frame.ts';
import type { ReadPath } from '../cel/reads.ts';
import type { CompiledRecord, RecordResult } from './compile-record.ts';
import { type CompiledRule, faultsOf, type Outcome, runAll } from './compile-rule.ts';

type Check = CompiledRecord['check'];

/** How many checks of views are kept for one record type; the one longest unused goes first. */
const keptViews = 64;
const compiled = new WeakMap<CompiledRecord, Map<string, Check>>();
/** By the list itself, where a caller gives the same one again. */
const byList = new WeakMap<readonly string[], { readonly record: CompiledRecord; readonly check: Check }>();

/**
 * The check of a view of a record: of what somebody was given who may not see all of it. Fields that are not in the view
 * may be missing, and rules that read one of them are not evaluated, since nobody can tell whether they hold.
 *
 * @param view The fields that may be seen, as paths without positions, each of one value.
 */
export function checkOfView(record: CompiledRecord, view: readonly string[]): Check {
  const same = byList.get(view);
  if (same?.record === record) return same.check;
  const check = checkByFields(record, view);
  byList.set(view, { record, check });
  return check;
}

function checkByFields(record: CompiledRecord, view: readonly string[]): Check {
  const checks = compiled.get(record) ?? new Map<string, Check>();
  compiled.set(record, checks);
  const key = view.join('\n');
  const known = checks.get(key);
  const check = known ?? compileView(record, new Set(view));
  if (known) checks.delete(key);
  else if (checks.size >= keptViews) checks.delete(checks.keys().next().value as string);
  checks.set(key, check);
  return check;
}

function compileView({ record, rules }: CompiledRecord, view: ReadonlySet<string>): Check {
  const hidden = new HiddenFields(record, view);
  const own = rules.filter(({ rule }) => rule.scope === 'record');
  const run = runAll(own.filter((rule) => !hidden.isReadBy(rule)));
  const withheld = own
    .filter((rule) => hidden.isReadBy(rule))
    .map(({ rule }) => ({ code: rule.code, path: placeOf(rule), reason: 'withheld' as const }));
  return (value, context: Pick<CelContext, 'now' | 'settings'>): RecordResult => {
    const found = record.check(value);
    const faults = found.length === 0 ? [] : faultsOf(found);
    const outcome: Outcome = {
      diagnostics: found.filter((diagnostic) => !hidden.excuses(diagnostic)),
      notEvaluated: [...withheld],
    };
    run({ self: value, ...context }, faults, outcome);
    return outcome;
  };
}

/** The fields of a record type that a view leaves out. */
class HiddenFields {
  /** Of every field and group, whether something or all in it is left out. */
  readonly #hides = new Map<string, 'some' | 'all'>();

  constructor({ tree }: RecordType, view: ReadonlySet<string>) {
    this.#enter(tree, '', view);
  }

  /** Whether a rule reads something that is left out. A group of which a part is there can still be counted. */
  isReadBy({ rule, reads }: CompiledRule): boolean {
    const place = fromPointer(rule.forEach ?? '');
    const isGone = (path: readonly string[]) => this.#hides.get(withoutPositions(path)) === 'all';
    return (
      (rule.forEach !== undefined && isGone(place)) ||
      reads.self.some(isGone) ||
      reads.item.some((path: ReadPath) => isGone([...place, ...path]))
    );
  }

  /** Whether a view explains a fault: that something is not there. */
  excuses({ code, path }: Diagnostic): boolean {
    if (code !== 'core.missing-field' && code !== 'core.list-length') return false;
    return this.#hides.has(withoutPositions(fromPointer(path)));
  }

  #enter(node: FieldNode, path: string, view: ReadonlySet<string>): 'some' | 'all' | undefined {
    const one = node.kind === 'list' ? node.of : node;
    const hides =
      one.kind === 'group'
        ? together(one.fields.map((field) => this.#enter(field, joined(path, field.name), view)))
        : view.has(path)
          ? undefined
          : 'all';
    if (hides) this.#hides.set(path, hides);
    return hides;
  }
}

function together(parts: readonly ('some' | 'all' | undefined)[]): 'some' | 'all' | undefined {
  if (parts.every((part) => part === undefined)) return undefined;
  return parts.every((part) => part === 'all') ? 'all' : 'some';
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function withoutPositions(steps: readonly string[]): string {
  return steps.filter((step) => step !== '*' && !/^\d+$/u.test(step)).join('/');
}

function placeOf({ forEach = '', at }: Rule): string {
  return forEach + at;
}
