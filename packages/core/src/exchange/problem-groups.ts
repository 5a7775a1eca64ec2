import type { ProblemCode } from './problem-table.ts';

/** What any request of the interface can meet. */
export const always = [
  'malformed-request',
  'not-acceptable',
  'too-many-requests',
  'internal',
  'unavailable',
] as const satisfies readonly ProblemCode[];

/** What a caller without the right can meet. */
export const authorised = [
  'unauthenticated',
  'signature-refused',
  'forbidden-scope',
] as const satisfies readonly ProblemCode[];

/** What any party may do, but nobody else. */
export const authenticated = [
  'unauthenticated',
  'signature-refused',
] as const satisfies readonly ProblemCode[];

/** What a request with an effect can meet. */
export const written = [
  'digest-mismatch',
  'idempotency-key-missing',
  'idempotency-key-in-use',
  'idempotency-key-reused',
  'request-timeout',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemCode[];

/** What a request that changes a record can meet. */
export const matched = [
  'precondition-required',
  'precondition-failed',
] as const satisfies readonly ProblemCode[];

/** What no operation is answered with, but an address that exists with another method. */
export const routing = ['method-not-allowed'] as const satisfies readonly ProblemCode[];
