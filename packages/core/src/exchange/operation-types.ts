import type * as z from 'zod';
import type { BodyValue } from './body.ts';
import type { Fields } from './operation.ts';
import type { operations } from './operations.ts';

/** The id of an operation. */
export type OperationId = (typeof operations)[number]['id'];

/** One operation as it is declared, by its id. */
export type OperationOf<Id extends OperationId> = Extract<(typeof operations)[number], { readonly id: Id }>;

type ValuesOf<F> = F extends Fields ? z.output<z.ZodObject<F, z.core.$strict>> : Record<never, never>;
type ParametersOf<O, Where extends string> = O extends {
  readonly parameters: { readonly [W in Where]: infer F };
}
  ? ValuesOf<F>
  : Record<never, never>;
type Prettify<T> = { [Key in keyof T]: T[Key] };

/** What a request of an operation holds: path, query and headers by their names on the wire, and the body. */
export interface RequestOf<Id extends OperationId> {
  readonly path: Prettify<ParametersOf<OperationOf<Id>, 'path'>>;
  readonly query: Prettify<ParametersOf<OperationOf<Id>, 'query'>>;
  readonly headers: Prettify<ParametersOf<OperationOf<Id>, 'headers'>>;
  readonly body: OperationOf<Id> extends { readonly body: infer B } ? BodyValue<B> : undefined;
}

type ResponsesOf<Id extends OperationId> = OperationOf<Id>['responses'];

/** The answers of an operation that are no problems, by status. */
export type ResponseOf<Id extends OperationId> = {
  [Status in keyof ResponsesOf<Id> & number]: {
    readonly status: Status;
    readonly headers: ResponsesOf<Id>[Status] extends { readonly headers: infer F }
      ? Prettify<ValuesOf<F>>
      : Record<never, never>;
    readonly body: ResponsesOf<Id>[Status] extends { readonly body: infer B } ? BodyValue<B> : undefined;
  };
}[keyof ResponsesOf<Id> & number];
