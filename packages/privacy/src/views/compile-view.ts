import type { FieldNode, GroupNode } from '@amparo/core';

/** A record, or a part of one, as JSON gives it. */
export type Plain = Readonly<Record<string, unknown>>;

/** Makes the view of a record: a fresh object, with the fields in the order of their record type. */
export type View = (record: object) => Plain;

/** Copies what may be seen of a value; undefined for a value that is not of the shape of its field. */
type Copy = (value: unknown) => unknown;

/**
 * Compiles the view that shows the fields in `shown`, as paths without positions. One closure a field and no text made into
 * code, so it runs under any content security policy. Whatever the record type does not know is left out, and so is
 * a value of the wrong shape (an object where a text should be): it could hold anything.
 */
export function compileView(tree: FieldNode, shown: ReadonlySet<string>): View {
  const copy = compileGroup(tree as GroupNode, '', shown);
  return (record) => (copy?.(record) ?? {}) as Plain;
}

function compileField(node: FieldNode, at: string, shown: ReadonlySet<string>): Copy | undefined {
  const path = at === '' ? node.name : `${at}/${node.name}`;
  if (node.kind === 'group') return compileGroup(node, path, shown);
  if (node.kind === 'leaf') return shown.has(path) ? copyValue : undefined;
  if (node.of.kind === 'leaf') return shown.has(path) ? copyValues : undefined;
  const entry = compileGroup(node.of as GroupNode, path, shown);
  return entry && listOf(entry);
}

/** How a field of a group is copied, and its place in the order of the record type. */
interface Shown {
  readonly copy: Copy;
  readonly place: number;
}

/** A group of which nothing may be seen is not shown to be there. */
function compileGroup({ fields }: GroupNode, at: string, shown: ReadonlySet<string>): Copy | undefined {
  const copies = new Map<string, Shown>();
  for (const [place, field] of fields.entries()) {
    const copy = compileField(field, at, shown);
    if (copy !== undefined) copies.set(field.name, { copy, place });
  }
  return copies.size === 0 ? undefined : (value) => copyGroup(value, copies);
}

/** Copies what is there, which most fields of a record are not; then puts it in order, which most records are in. */
function copyGroup(value: unknown, copies: ReadonlyMap<string, Shown>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const view: Record<string, unknown> = {};
  let last = -1;
  let isOrdered = true;
  for (const name in value) {
    const shown = copies.get(name);
    if (shown === undefined) continue;
    const copied = shown.copy((value as Plain)[name]);
    if (copied === undefined) continue;
    if (shown.place < last) isOrdered = false;
    last = shown.place;
    view[name] = copied;
  }
  return isOrdered ? view : inOrder(view, copies);
}

/** The order in which a record came could tell who wrote it. */
function inOrder(view: Plain, copies: ReadonlyMap<string, Shown>): Plain {
  const names: string[] = [];
  for (const name in view) names[(copies.get(name) as Shown).place] = name;
  const ordered: Record<string, unknown> = {};
  for (const name of names) if (name !== undefined) ordered[name] = view[name];
  return ordered;
}

function listOf(entry: Copy): Copy {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries: unknown[] = [];
    for (const one of value) {
      const copied = entry(one);
      if (copied !== undefined) entries.push(copied);
    }
    return entries;
  };
}

function copyValue(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

function copyValues(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const values: unknown[] = [];
  for (const one of value) if (copyValue(one) !== undefined) values.push(one);
  return values;
}
