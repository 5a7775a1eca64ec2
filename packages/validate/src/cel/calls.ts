import { type CelNode, celFault, type Evaluate, type Scope, UnsupportedError } from './frame.ts';
import { durationOf, epochOf } from './timestamp.ts';

type Compile = (node: CelNode, scope: Scope) => Evaluate;

const standard: Readonly<Record<string, (value: unknown) => unknown>> = {
  size: sizeOf,
  timestamp: epochOf,
  int: (value) => (typeof value === 'number' ? Math.trunc(value) : fail()),
  double: (value) => (typeof value === 'number' ? value : doubleOf(value)),
};

const methods: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
};

/** Compiles a call of a function, `f(x)`, or of a method, `x.f(y)`. */
export function compileCall(
  op: string,
  name: string,
  rest: readonly unknown[],
  scope: Scope,
  compile: Compile,
): Evaluate {
  return op === 'call'
    ? compileFunction(name, rest[0] as readonly CelNode[], scope, compile)
    : compileMethod(name, rest, scope, compile);
}

function compileFunction(name: string, nodes: readonly CelNode[], scope: Scope, compile: Compile): Evaluate {
  const values = nodes.map((node) => compile(node, scope));
  const [first, second, third, fourth] = values as [Evaluate, Evaluate, Evaluate, Evaluate];
  if (name === 'duration' && nodes[0]?.op === 'value') {
    const milliseconds = durationOf(nodes[0].args);
    return () => milliseconds;
  }
  const known = standard[name];
  if (known) return (frame) => known(first(frame));
  const own = scope.functions.get(name) as ((...args: unknown[]) => unknown) | undefined;
  if (!own) throw new UnsupportedError(name);
  // No array of arguments is made for the few arities there are.
  if (values.length === 1) return (frame) => own(first(frame));
  if (values.length === 2) return (frame) => own(first(frame), second(frame));
  if (values.length === 4) return (frame) => own(first(frame), second(frame), third(frame), fourth(frame));
  return (frame) => own(...values.map((value) => value(frame)));
}

function compileMethod(name: string, rest: readonly unknown[], scope: Scope, compile: Compile): Evaluate {
  const [receiver, nodes] = rest as [CelNode, readonly CelNode[]];
  const text = compile(receiver, scope);
  if (name === 'size' && nodes.length === 0) return (frame) => sizeOf(text(frame));
  const [part] = nodes;
  if (name === 'matches' && part?.op === 'value') {
    const pattern = new RegExp(String(part.args), 'u');
    return (frame) => pattern.test(stringOf(text(frame)));
  }
  const method = methods[name];
  if (!method || !part) throw new UnsupportedError(name);
  const other = compile(part, scope);
  return (frame) => method(stringOf(text(frame)), stringOf(other(frame)));
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  // CEL counts code points.
  if (typeof value === 'string') return [...value].length;
  return fail();
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : fail();
}

function fail(): never {
  throw celFault;
}

const decimalText = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/u;

/** The double that a text writes. */
function doubleOf(value: unknown): number {
  return typeof value === 'string' && decimalText.test(value) ? Number(value) : fail();
}
