import {
  type CelNode,
  celFault,
  type Evaluate,
  type Frame,
  type Scope,
  truth,
  UnsupportedError,
} from './frame.ts';

type Compile = (node: CelNode, scope: Scope) => Evaluate;

const overLists = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

/** Whether a call is a macro: `has(…)`, or one over a list with a variable of its own. */
export function isMacro(op: string, name: string, rest: readonly unknown[]): boolean {
  return op === 'call' ? name === 'has' : overLists.has(name) && (rest[1] as unknown[]).length >= 2;
}

/** Compiles a macro. */
export function compileMacro(
  name: string,
  rest: readonly unknown[],
  scope: Scope,
  compile: Compile,
): Evaluate {
  if (name === 'has') return compileHas((rest[0] as readonly CelNode[])[0] as CelNode, scope, compile);
  const [receiver, inner] = rest as [CelNode, readonly CelNode[]];
  const [variable, body, result] = inner as [CelNode, CelNode, CelNode | undefined];
  if (result !== undefined) throw new UnsupportedError(name);
  const list = compile(receiver, scope);
  const slot = scope.locals.length;
  const within = compile(body, {
    ...scope,
    locals: [...scope.locals, String(variable.args)],
  });
  const each = (frame: Frame, entry: unknown): unknown => {
    frame.locals[slot] = entry;
    return within(frame);
  };
  const test = (frame: Frame, entry: unknown): boolean => truth(each(frame, entry));
  switch (name) {
    case 'all':
      return (frame) => decide(listOf(list(frame)), (entry) => test(frame, entry), false);
    case 'exists':
      return (frame) => decide(listOf(list(frame)), (entry) => test(frame, entry), true);
    case 'exists_one':
      return (frame) => listOf(list(frame)).filter((entry) => test(frame, entry)).length === 1;
    case 'filter':
      return (frame) => listOf(list(frame)).filter((entry) => test(frame, entry));
    default:
      return (frame) => listOf(list(frame)).map((entry) => each(frame, entry));
  }
}

/** `has(a.b)`: whether the field is there; that `a` is missing is a fault. */
function compileHas({ op, args }: CelNode, scope: Scope, compile: Compile): Evaluate {
  if (op !== '.') throw new UnsupportedError('has');
  const [of, name] = args as [CelNode, string];
  const owner = compile(of, scope);
  return (frame) => {
    const value = owner(frame);
    if (typeof value !== 'object' || value === null) throw celFault;
    return (value as Record<string, unknown>)[name] !== undefined;
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw celFault;
  return value;
}

/** One entry that decides is enough, whatever faults others have; otherwise a fault is a fault. */
function decide(list: readonly unknown[], test: (entry: unknown) => boolean, decisive: boolean): boolean {
  let fault: unknown;
  for (const entry of list) {
    try {
      if (test(entry) === decisive) return decisive;
    } catch (thrown) {
      fault = thrown;
    }
  }
  if (fault !== undefined) throw fault;
  return !decisive;
}
