import type { Codelist, Dimension, FieldNode } from '@amparo/core';

/** What a record counts as in one dimension: a code of the list, or none of them. */
export type Category = string | typeof several | typeof notRecorded | typeof notACode;

export const several = 0;
export const notRecorded = 1;
export const notACode = 2;

/**
 * Makes what tells a record's category in a dimension.
 *
 * @throws {Error} when the dimension names a field that has no code list: a fault of its author.
 */
export function categoryReader(
  tree: FieldNode,
  { field, where, level }: Dimension,
): (record: unknown) => Category {
  const steps = field.split('/');
  const codelist = codelistOf(tree, steps);
  if (!codelist) throw new Error(`The field ${field} has no code list, so records cannot be counted by it.`);
  const counted = countedAs(codelist, level);
  const [only = field] = steps;
  return (record) => {
    // Most dimensions are one text of the record, for which no list is needed.
    const direct = steps.length === 1 ? ownText(record, only) : undefined;
    if (direct !== undefined) return counted.get(direct) ?? notACode;
    let category: Category = notRecorded;
    for (const value of valuesAt(record, steps, where)) {
      const code = typeof value === 'string' ? counted.get(value) : undefined;
      if (code === undefined) return notACode;
      if (category === notRecorded) category = code;
      else if (category !== code) category = several;
    }
    return category;
  };
}

function ownText(record: unknown, name: string): string | undefined {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) return undefined;
  const value = (record as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : undefined;
}

/** The code that each code of a list counts as. */
function countedAs({ codes }: Codelist, level: Dimension['level']): ReadonlyMap<string, string> {
  const parents = new Map(codes.map(({ code, parent }) => [code, parent]));
  const top = (code: string): string => {
    const parent = parents.get(code);
    return parent === undefined ? code : top(parent);
  };
  return new Map(codes.map(({ code }) => [code, level === 'top' ? top(code) : code]));
}

/** The code list of a field. */
export function codelistOf(tree: FieldNode, steps: readonly string[]): Codelist | undefined {
  const entry = (node: FieldNode | undefined): FieldNode | undefined =>
    node?.kind === 'list' ? entry(node.of) : node;
  let node = entry(tree);
  for (const step of steps)
    node = entry(node?.kind === 'group' ? node.fields.find(({ name }) => name === step) : undefined);
  return node?.kind === 'leaf' ? node.wire.codelist : undefined;
}

/** What stands at a path, in all entries of the lists on the way, or in those where another field beside it is true. */
export function valuesAt(record: unknown, steps: readonly string[], where?: string): unknown[] {
  const found: unknown[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const entry of value) visit(entry, depth);
    else if (depth === steps.length) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      const group = value as Readonly<Record<string, unknown>>;
      const name = steps[depth] as string;
      const isMeant =
        where === undefined ||
        depth < steps.length - 1 ||
        (Object.hasOwn(group, where) && group[where] === true);
      if (isMeant && Object.hasOwn(group, name) && group[name] !== undefined) visit(group[name], depth + 1);
    }
  };
  visit(record, 0);
  return found;
}
