import type * as z from 'zod';
import type { Body } from './body.ts';
import type { ProblemCode } from './problem-table.ts';
import type { OperationScope } from './scopes.ts';

/** Parameters or headers by their names on the wire, each made with `field`. */
export type Fields = z.core.$ZodShape;

/** An HTTP method that operations have. HEAD is answered as GET without its body. */
export type Method = 'GET' | 'POST' | 'PUT';

/** Where the values of a request stand, beside its body. */
export interface OperationParameters {
  readonly path?: Fields;
  readonly query?: Fields;
  readonly headers?: Fields;
}

/** An answer that is no problem. */
export interface ResponseFacts {
  readonly description: string;
  readonly headers?: Fields;
  readonly body?: Body;
}

/** One request and its answer, invented. Values of parameters are text or numbers; a body of lines is a list. */
export interface OperationExample {
  readonly request: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string | number>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** That an operation will be taken away. */
export interface OperationDeprecation {
  /** The day from which it should no longer be used, ISO 8601. */
  readonly since: string;
  /** The day from which it is no longer there, ISO 8601. */
  readonly sunset: string;
  /** The id of the operation to use. */
  readonly instead: string;
}

/** One operation of the contract: all that server, client and documents know of it. */
export interface Operation {
  /** The name in programs: a verb and a noun. Never renamed. */
  readonly id: string;
  readonly method: Method;
  /** The whole path; `{name}` stands for a segment. */
  readonly path: string;
  readonly scope: OperationScope;
  /** What it does, in a few words. */
  readonly summary: string;
  readonly description: string;
  readonly parameters?: OperationParameters;
  readonly body?: Body;
  /** By status. */
  readonly responses: Readonly<Record<number, ResponseFacts>>;
  /** The problems that it can be answered with. */
  readonly problems: readonly ProblemCode[];
  readonly example: OperationExample;
  readonly deprecated?: OperationDeprecation;
}

/**
 * Declares one operation. The one place where it is written: server, client types, OpenAPI and reference page follow.
 *
 * @example
 * ```ts
 * import { operation } from '@amparo/core/exchange';
 * const ping = operation({
 *   id: 'ping', method: 'GET', path: '/ping', scope: 'none', summary: 'Ping', description: 'Answers.',
 *   responses: { 204: { description: 'It answers.' } }, problems: ['internal'],
 *   example: { request: {}, response: { status: 204 } },
 * });
 * ping.id; // 'ping'
 * ```
 */
export function operation<const O extends Operation>(facts: O): O {
  return facts;
}
