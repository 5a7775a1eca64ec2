/** What an expression sees while it runs. */
export interface CelContext {
  self: unknown;
  now: string;
  settings: Readonly<Record<string, number>>;
  item?: unknown;
  index?: number;
  /** The other records that the rule asked for, by the names it gave them. */
  others?: Readonly<Record<string, unknown>>;
}

/** A context with room for the variables of macros. */
export interface Frame extends CelContext {
  readonly locals: unknown[];
}

/** A part of an expression, made ready to run. Throws `celFault` where CEL says that there is an error. */
export type Evaluate = (frame: Frame) => unknown;

/** The one error of evaluation. It says nothing, since what went wrong could name data. */
export const celFault = new Error('A rule could not be evaluated.');

/** A node of the syntax tree, as the parser gives it. */
export interface CelNode {
  readonly op: string;
  readonly args: unknown;
}

/** The functions an expression may call beyond standard CEL, by name. */
export type Functions = ReadonlyMap<string, (...values: never[]) => unknown>;

/** What a compilation knows on the way down: the variables of the macros around, and the functions. */
export interface Scope {
  readonly locals: readonly string[];
  readonly functions: Functions;
}

/** Thrown at compile time for a part of CEL that is not compiled; the expression then runs in the library. */
export class UnsupportedError extends Error {
  override name = 'UnsupportedError';
}

/** The boolean that a value must be. */
export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw celFault;
  return value;
}

/** Whether a value is a map with an entry under a key. */
export function hasKey<K>(value: unknown, key: K): value is Readonly<Record<K & string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof key === 'string' &&
    Object.hasOwn(value, key)
  );
}
