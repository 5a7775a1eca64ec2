import type { Diagnostic } from '../diagnostic.ts';
import { toPointer } from '../pointer.ts';
import { type FieldNode, readFields } from '../tree.ts';
import type { Fields, OperationParameters } from './operation.ts';
import type { AnyOperation } from './operation-for.ts';
import type { OperationId, RequestOf } from './operation-types.ts';

/** Values by their names, or the problem and where it is. */
export type ParametersResult<Id extends OperationId> =
  | ({ readonly ok: true } & Pick<RequestOf<Id>, 'path' | 'query' | 'headers'>)
  | {
      readonly ok: false;
      readonly problem: 'malformed-request' | 'idempotency-key-missing' | 'precondition-required';
      readonly diagnostics: readonly Diagnostic[];
    };

/** The text of a value, as often as it was given. */
type Texts = (name: string) => readonly string[];

const trees = new WeakMap<Fields, readonly FieldNode[]>();

/**
 * Reads the path, query and headers of a request into typed values. Whatever is missing, given twice, unknown to the query or
 * not of its form is a fault; the diagnostics name it by `/path`, `/query` or `/headers` and hold no value. Headers that the
 * operation does not know are left alone.
 *
 * @param operation As `operationFor` found it.
 * @param given The values in the path as `operationFor` decoded them, and the query and headers as they came.
 * @example
 * ```ts
 * import { operationFor, readParameters } from '@amparo/core/exchange';
 * const route = operationFor('GET', '/v1/changes');
 * if (route.found) {
 *   const query = new URLSearchParams('limit=ten');
 *   readParameters(route.operation, { path: route.path, query, headers: new Headers() }).ok; // false
 * }
 * ```
 */
export function readParameters<Id extends OperationId = OperationId>(
  operation: AnyOperation & { readonly id: Id },
  given: {
    readonly path: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly headers: Headers;
  },
): ParametersResult<Id> {
  const parameters: OperationParameters = 'parameters' in operation ? operation.parameters : {};
  const found: Diagnostic[] = [];
  const path = readPart(parameters.path, 'path', (name) => given.path[name] ?? [], found);
  const query = readPart(parameters.query, 'query', (name) => given.query.getAll(name), found);
  const headers = readPart(parameters.headers, 'headers', (name) => given.headers.get(name) ?? [], found);
  findUnknown(parameters.query, given.query, found);
  if (found.length > 0) return { ok: false, problem: problemOf(found), diagnostics: found };
  return { ok: true, path, query, headers } as unknown as ParametersResult<Id>;
}

function readPart(
  shape: Fields | undefined,
  part: keyof OperationParameters,
  textsOf: (name: string) => string | readonly string[],
  found: Diagnostic[],
): Record<string, unknown> {
  const texts: Texts = (name) => [textsOf(name)].flat();
  const values: Record<string, unknown> = {};
  for (const node of shape ? fieldsOf(shape) : []) {
    const report = (code: string, params: Diagnostic['params'] = {}) => {
      found.push({ code, severity: 'error', path: toPointer([part, node.name]), params });
    };
    const [text, ...more] = texts(node.name);
    if (more.length > 0) report('exchange.repeated-parameter');
    else if (text !== undefined) readValue(node, text, values, report);
    else if (node.required) report('core.missing-field');
  }
  return values;
}

function readValue(
  node: FieldNode,
  text: string,
  values: Record<string, unknown>,
  report: (code: string, params: Diagnostic['params']) => void,
): void {
  if (node.kind !== 'leaf') throw new Error(`The parameter ${node.name} is not one value.`);
  const value = node.wire.schema.type === 'integer' ? toInteger(text) : text;
  const fault = node.wire.fault(value);
  if (fault) report(fault.code, fault.params);
  else values[node.name] = value;
}

/** A whole number in its one form, without sign, leading zero or exponent; anything else stays text, and is a fault. */
function toInteger(text: string): number | string {
  return /^(0|[1-9][0-9]{0,14})$/u.test(text) ? Number(text) : text;
}

/** Names that are not known are data and could hold anything: they are counted, not named. */
function findUnknown(shape: Fields | undefined, query: URLSearchParams, found: Diagnostic[]): void {
  let position = 0;
  for (const name of query.keys()) {
    position += 1;
    if (shape === undefined || !Object.hasOwn(shape, name))
      found.push({
        code: 'exchange.unknown-parameter',
        severity: 'error',
        path: '/query',
        params: { position },
      });
  }
}

function problemOf(found: readonly Diagnostic[]) {
  const isMissing = (path: string) =>
    found.some((one) => one.code === 'core.missing-field' && one.path === path);
  if (isMissing('/headers/idempotency-key')) return 'idempotency-key-missing';
  if (found.length === 1 && isMissing('/headers/if-match')) return 'precondition-required';
  return 'malformed-request';
}

function fieldsOf(shape: Fields): readonly FieldNode[] {
  const known = trees.get(shape) ?? readFields(shape);
  trees.set(shape, known);
  return known;
}
