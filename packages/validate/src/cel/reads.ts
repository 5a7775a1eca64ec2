import type { CelNode } from './frame.ts';

/** A path below a variable: field names, with `*` for any entry of a list. */
export type ReadPath = readonly string[];

/** The paths that an expression reads, below `self`, below `item` and below `others`. */
export interface Reads {
  readonly self: readonly ReadPath[];
  readonly item: readonly ReadPath[];
  /** The first step is the name that the rule gives the other records. */
  readonly others: readonly ReadPath[];
}

interface Place {
  readonly root: keyof Reads;
  readonly steps: ReadPath;
}

type Scope = ReadonlyMap<string, Place>;

const macros = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
const top: Scope = new Map([
  ['self', { root: 'self', steps: [] }],
  ['item', { root: 'item', steps: [] }],
  ['others', { root: 'others', steps: [] }],
]);

/** Collects what expressions read, from their syntax trees, so that a rule is not run on parts that are not sound. */
export function readsOf(trees: readonly CelNode[]): Reads {
  const found = {
    self: new Map<string, ReadPath>(),
    item: new Map<string, ReadPath>(),
    others: new Map<string, ReadPath>(),
  };
  const note = ({ root, steps }: Place): Place => {
    if (steps.length > 0) found[root].set(steps.join('/'), steps);
    return { root, steps };
  };
  for (const tree of trees) visit(tree, top, note);
  return {
    self: [...found.self.values()],
    item: [...found.item.values()],
    others: [...found.others.values()],
  };
}

function visit(node: unknown, scope: Scope, note: (place: Place) => Place): Place | undefined {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, scope, note);
    return undefined;
  }
  if (!isNode(node)) return undefined;
  const { op, args } = node;
  if (op === 'id') return scope.get(String(args));
  // Operators with one operand hold it without a list.
  if (!Array.isArray(args)) return visit(args, scope, note) && undefined;
  if (op === '.') {
    const base = visit(args[0], scope, note);
    return base && note({ root: base.root, steps: [...base.steps, String(args[1])] });
  }
  if (op === '[]') {
    const base = visit(args[0], scope, note);
    visit(args[1], scope, note);
    return base && note({ root: base.root, steps: [...base.steps, '*'] });
  }
  if (op === 'rcall' && macros.has(String(args[0]))) return visitMacro(args, scope, note);
  // What `where` finds are entries of the list that it is given; it reads the field of theirs that it is told.
  if (op === 'call' && args[0] === 'where') {
    const [list, field, ...rest] = args[1] as readonly CelNode[];
    visit(rest, scope, note);
    const base = visit(list, scope, note);
    if (base && field?.op === 'value') note({ ...base, steps: [...base.steps, '*', String(field.args)] });
    return base;
  }
  visit(args, scope, note);
  return undefined;
}

/** `list.all(x, …)`: inside, `x` stands for any entry of the list. A filtered list is still that list. */
function visitMacro(
  args: readonly unknown[],
  scope: Scope,
  note: (place: Place) => Place,
): Place | undefined {
  const [name, receiver, inner] = args as [string, unknown, readonly CelNode[]];
  const list = visit(receiver, scope, note);
  const [variable, ...bodies] = inner;
  const entry = list && { root: list.root, steps: [...list.steps, '*'] };
  const within = new Map(scope);
  if (entry) within.set(String(variable?.args), entry);
  else within.delete(String(variable?.args));
  for (const body of bodies) visit(body, within, note);
  return name === 'filter' ? list : undefined;
}

function isNode(value: unknown): value is CelNode {
  return typeof value === 'object' && value !== null && 'op' in value;
}
