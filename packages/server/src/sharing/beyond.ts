import { type Diagnostic, toPointer } from '@amparo/core';

/**
 * The values of a record that stand in no field of a list, as diagnostics at their places: what somebody was sent and should
 * not have been. An empty group or list is none.
 */
export function findBeyond(record: object, fields: readonly string[]): readonly Diagnostic[] {
  const allowed = setOf(fields);
  const found: Diagnostic[] = [];
  const visit = (value: unknown, path: string, steps: readonly (string | number)[]) => {
    if (Array.isArray(value)) {
      for (const [at, entry] of value.entries()) visit(entry, path, [...steps, at]);
      return;
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value))
        visit(member, path === '' ? name : `${path}/${name}`, [...steps, name]);
      return;
    }
    if (!allowed.has(path) && found.length < mostFound)
      found.push({ code: 'exchange.not-to-be-sent', severity: 'error', path: toPointer(steps), params: {} });
  };
  visit(record, '', []);
  return found;
}

const mostFound = 1000;
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The fields as a set, made once for a list that comes again. */
function setOf(fields: readonly string[]): ReadonlySet<string> {
  const known = sets.get(fields) ?? new Set(fields);
  sets.set(fields, known);
  return known;
}
