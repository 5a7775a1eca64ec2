import { compileCall } from './calls.ts';
import { compileComparison } from './comparison.ts';
import {
  type CelNode,
  celFault,
  type Evaluate,
  hasKey,
  type Scope,
  truth,
  UnsupportedError,
} from './frame.ts';
import { compileMacro, isMacro } from './macros.ts';

const variables = ['self', 'now', 'settings', 'item', 'index', 'others'] as const;

/**
 * Compiles a syntax tree into closures. Numbers are doubles throughout, moments and durations are milliseconds; the
 * typed check of rules in the tests keeps them apart. Two independent implementations confirm the result there.
 */
export function compileNode(node: CelNode, scope: Scope): Evaluate {
  const { op, args } = node;
  const list = args as readonly CelNode[];
  switch (op) {
    case 'value':
      return compileValue(args);
    case 'id':
      return compileVariable(String(args), scope);
    case '.':
      return compileField(compileNode(list[0] as CelNode, scope), String((args as unknown[])[1]));
    case '[]':
      return compileIndex(compileNode(list[0] as CelNode, scope), compileNode(list[1] as CelNode, scope));
    case 'list':
      return compileList(list.map((entry) => compileNode(entry, scope)));
    case '!_':
      return not(compileNode(args as CelNode, scope));
    case '-_': {
      const of = compileNode(args as CelNode, scope);
      return (frame) => -(of(frame) as number);
    }
    case '&&':
    case '||':
      return logical(
        op === '||',
        compileNode(list[0] as CelNode, scope),
        compileNode(list[1] as CelNode, scope),
      );
    case '?:': {
      const [condition, yes, no] = list.map((entry) => compileNode(entry, scope)) as [
        Evaluate,
        Evaluate,
        Evaluate,
      ];
      return (frame) => (truth(condition(frame)) ? yes(frame) : no(frame));
    }
    case 'call':
    case 'rcall': {
      const [name, ...rest] = args as [string, ...unknown[]];
      return isMacro(op, name, rest)
        ? compileMacro(name, rest, scope, compileNode)
        : compileCall(op, name, rest, scope, compileNode);
    }
    default:
      if (!Array.isArray(args)) throw new UnsupportedError(op);
      return compileComparison(
        op,
        list.map((entry) => compileNode(entry, scope)),
        list,
      );
  }
}

function compileValue(value: unknown): Evaluate {
  const constant = typeof value === 'bigint' ? Number(value) : value;
  return () => constant;
}

function compileVariable(name: string, { locals }: Scope): Evaluate {
  const slot = locals.lastIndexOf(name);
  if (slot !== -1) return (frame) => frame.locals[slot];
  const known = variables.find((variable) => variable === name);
  if (known === undefined) throw new UnsupportedError(name);
  if (known === 'self') return (frame) => frame.self;
  if (known === 'item') return (frame) => frame.item;
  return (frame) => frame[known];
}

function compileField(of: Evaluate, name: string): Evaluate {
  return (frame) => {
    const value = (of(frame) as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) throw celFault;
    return value;
  };
}

function compileIndex(of: Evaluate, at: Evaluate): Evaluate {
  return (frame) => {
    const value = entryOf(of(frame), at(frame));
    if (value === undefined) throw celFault;
    return value;
  };
}

/** The entry of a list at a position, or of a map under a key. */
function entryOf(of: unknown, at: unknown): unknown {
  if (Array.isArray(of)) return typeof at === 'number' ? of[at] : undefined;
  return typeof at === 'string' && hasKey(of, at) ? of[at] : undefined;
}

function compileList(entries: readonly Evaluate[]): Evaluate {
  return (frame) => entries.map((entry) => entry(frame));
}

function not(of: Evaluate): Evaluate {
  return (frame) => !truth(of(frame));
}

/** In CEL an error on one side does not matter when the other side decides. `decisive` is the value that decides. */
function logical(decisive: boolean, left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => {
    let first: boolean;
    try {
      first = truth(left(frame));
    } catch (fault) {
      if (truth(right(frame)) === decisive) return decisive;
      throw fault;
    }
    return first === decisive ? decisive : truth(right(frame));
  };
}
