import type { Diagnostic, Severity } from './diagnostic.ts';
import { forbiddenNames } from './forbidden.ts';
import { type Step, toPointer } from './pointer.ts';
import type { FieldNode, GroupNode, LeafNode, ListNode } from './tree.ts';
import type { Fault } from './wire.ts';

/**
 * Checks the structure of a value and lists every fault of it, in the order of the record's fields.
 * A list without errors means that the structure is sound.
 */
export type Checker = (value: unknown) => Diagnostic[];

/** Where a check stands: the steps so far (only the first `depth` count) and what it found. */
interface Walk {
  readonly steps: Step[];
  depth: number;
  readonly found: Diagnostic[];
}

type Check = (value: unknown, walk: Walk) => void;

/** Whether a name of a field is one that must never be stored. */
type IsForbidden = (name: string) => boolean;

/** Turns a tree of fields into a checker once. Nothing is generated as text, so it runs under any content security policy. */
export function compileChecker(tree: FieldNode, forbids?: readonly string[]): Checker {
  const check = compile(tree, forbiddenNames(forbids));
  return (value) => {
    const walk: Walk = { steps: [], depth: 0, found: [] };
    check(value, walk);
    return walk.found;
  };
}

function compile(node: FieldNode, isForbidden: IsForbidden): Check {
  if (node.kind === 'leaf') return compileLeaf(node);
  if (node.kind === 'list') return compileList(node, isForbidden);
  return compileGroup(node, isForbidden);
}

function compileLeaf({ wire }: LeafNode): Check {
  const { caution } = wire;
  if (caution)
    return (value, walk) => {
      const fault = wire.fault(value);
      if (fault) return report(walk, fault);
      const warning = caution(value as string);
      if (warning) report(walk, warning, 'warning');
    };
  return (value, walk) => {
    const fault = wire.fault(value);
    if (fault) report(walk, fault);
  };
}

function compileList({ bounds, of }: ListNode, isForbidden: IsForbidden): Check {
  const notList: Fault = { code: 'core.wrong-type', params: { expected: 'list' } };
  const wrongLength: Fault = { code: 'core.list-length', params: { ...bounds } };
  const entry = compile(of, isForbidden);
  return (value, walk) => {
    if (!Array.isArray(value)) return report(walk, notList);
    if (value.length < bounds.min || value.length > bounds.max) report(walk, wrongLength);
    const depth = walk.depth;
    walk.depth = depth + 1;
    // A list beyond its bound is one fault; its entries past the bound are not read.
    const last = Math.min(value.length, bounds.max);
    for (let index = 0; index < last; index += 1) {
      walk.steps[depth] = index;
      entry(value[index], walk);
    }
    walk.depth = depth;
  };
}

function compileGroup(node: GroupNode, isForbidden: IsForbidden): Check {
  const notGroup: Fault = { code: 'core.wrong-type', params: { expected: 'group' } };
  const missing: Fault = { code: 'core.missing-field', params: {} };
  const checks = new Map<string, { check: Check; required: boolean }>();
  for (const child of node.fields)
    checks.set(child.name, { check: compile(child, isForbidden), required: child.required });
  const required = node.fields.filter((child) => child.required).map((child) => child.name);
  return (value, walk) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return report(walk, notGroup);
    const depth = walk.depth;
    walk.depth = depth + 1;
    let present = 0;
    let position = 0;
    for (const name in value) {
      position += 1;
      const field = checks.get(name);
      if (field === undefined) {
        // Reported at its group and by its position: its name is data and could hold anything.
        walk.depth = depth;
        const code = isForbidden(name) ? 'core.forbidden-field' : 'core.unknown-field';
        report(walk, { code, params: { position } });
        walk.depth = depth + 1;
        continue;
      }
      if (field.required) present += 1;
      walk.steps[depth] = name;
      field.check((value as Record<string, unknown>)[name], walk);
    }
    if (present < required.length) {
      for (const name of required) {
        if (Object.hasOwn(value, name)) continue;
        walk.steps[depth] = name;
        report(walk, missing);
      }
    }
    walk.depth = depth;
  };
}

function report(walk: Walk, { code, params }: Fault, severity: Severity = 'error'): void {
  walk.found.push({ code, severity, path: toPointer(walk.steps.slice(0, walk.depth)), params });
}
