import { type Diagnostic, toPointer } from '@amparo/core';
import type { WithheldField } from '@amparo/privacy';

/**
 * The values of a record that stand in fields which are withheld, as diagnostics at their places: what somebody was sent and
 * should not have been. An empty group or list is none; what the standard does not know is for the check of the record.
 */
export function findBeyond(record: object, fields: readonly WithheldField[]): readonly Diagnostic[] {
  const withheld = setOf(fields);
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
    if (withheld.has(path) && found.length < mostFound)
      found.push({ code: 'exchange.not-to-be-sent', severity: 'error', path: toPointer(steps), params: {} });
  };
  visit(record, '', []);
  return found;
}

const mostFound = 1000;
const sets = new WeakMap<readonly WithheldField[], ReadonlySet<string>>();

/** The fields as a set, made once for a list that comes again. */
function setOf(fields: readonly WithheldField[]): ReadonlySet<string> {
  const known = sets.get(fields) ?? new Set(fields.map(({ path }) => path));
  sets.set(fields, known);
  return known;
}
