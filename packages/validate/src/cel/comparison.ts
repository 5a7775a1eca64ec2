import { type CelNode, celFault, type Evaluate, hasKey, UnsupportedError } from './frame.ts';

/** Compiles an operator that compares or adds. `nodes` are the operands' syntax, for constants. */
export function compileComparison(
  op: string,
  operands: readonly Evaluate[],
  nodes: readonly CelNode[],
): Evaluate {
  const [left, right] = operands as [Evaluate, Evaluate];
  switch (op) {
    case '==':
      return (frame) => equal(left(frame), right(frame));
    case '!=':
      return (frame) => !equal(left(frame), right(frame));
    case '<':
      return (frame) => order(left(frame), right(frame)) < 0;
    case '<=':
      return (frame) => order(left(frame), right(frame)) <= 0;
    case '>':
      return (frame) => order(left(frame), right(frame)) > 0;
    case '>=':
      return (frame) => order(left(frame), right(frame)) >= 0;
    case 'in':
      return compileIn(left, right, nodes[1] as CelNode);
    case '+':
      return (frame) => add(left(frame), right(frame));
    case '-':
      return (frame) => numberOf(left(frame)) - numberOf(right(frame));
    default:
      throw new UnsupportedError(op);
  }
}

/** Equality of plain values. Lists and groups are not compared by any rule, and would hide a slip. */
function equal(a: unknown, b: unknown): boolean {
  if (typeof a === 'object' || typeof b === 'object') throw celFault;
  return a === b;
}

function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  throw celFault;
}

function add(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b];
  throw celFault;
}

function numberOf(value: unknown): number {
  if (typeof value !== 'number') throw celFault;
  return value;
}

/** A list of constants becomes a set once. */
function compileIn(value: Evaluate, list: Evaluate, node: CelNode): Evaluate {
  const entries = node.op === 'list' ? (node.args as readonly CelNode[]) : [];
  if (entries.length > 0 && entries.every(({ op, args }) => op === 'value' && typeof args === 'string')) {
    const known = new Set(entries.map(({ args }) => args));
    return (frame) => known.has(value(frame));
  }
  return (frame) => {
    const wanted = value(frame);
    const found = list(frame);
    if (Array.isArray(found)) return found.includes(wanted);
    if (typeof found !== 'object' || found === null) throw celFault;
    return hasKey(found, wanted);
  };
}
