import type * as z from 'zod';
import type { AnyRecord } from './wire-types.ts';

/** What the body of a request or an answer is. */
export type Body =
  | MessageBody
  | { readonly kind: 'record' | 'view'; readonly mediaType: 'application/json' }
  | { readonly kind: 'records'; readonly mediaType: 'application/x-ndjson' }
  | LinesBody
  | { readonly kind: 'document'; readonly mediaType: 'application/json' };

/** One message of the contract. */
export interface MessageBody<T extends z.ZodObject = z.ZodObject> {
  readonly kind: 'message';
  readonly mediaType: 'application/json' | 'application/jwk-set+json';
  readonly schema: T;
}

/** A message on each line. */
export interface LinesBody<T extends z.ZodObject = z.ZodObject> {
  readonly kind: 'lines';
  readonly mediaType: 'application/x-ndjson';
  readonly schema: T;
}

/** What a body is in a program: lines come one by one, an OpenAPI document is whatever JSON it is. */
export type BodyValue<B> =
  B extends MessageBody<infer T>
    ? z.output<T>
    : B extends LinesBody<infer T>
      ? AsyncIterable<z.output<T>>
      : B extends { readonly kind: 'records' }
        ? AsyncIterable<AnyRecord>
        : B extends { readonly kind: 'record' | 'view' }
          ? AnyRecord
          : B extends { readonly kind: 'document' }
            ? Readonly<Record<string, unknown>>
            : undefined;

/** A message as the body. */
export function json<T extends z.ZodObject>(schema: T): MessageBody<T> {
  return { kind: 'message', mediaType: 'application/json', schema };
}

/** A message on each line as the body. */
export function lines<T extends z.ZodObject>(schema: T): LinesBody<T> {
  return { kind: 'lines', mediaType: 'application/x-ndjson', schema };
}

/** One record of the standard, whole. */
export const recordBody = { kind: 'record', mediaType: 'application/json' } as const;

/** What the caller may see of one record. */
export const viewBody = { kind: 'view', mediaType: 'application/json' } as const;

/** Records of the standard, one on each line. */
export const recordsBody = { kind: 'records', mediaType: 'application/x-ndjson' } as const;

/** A JSON document that has a standard of its own. */
export const documentBody = { kind: 'document', mediaType: 'application/json' } as const;
