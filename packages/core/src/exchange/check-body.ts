import type { Diagnostic } from '../diagnostic.ts';
import { checkerOf } from './checker-of.ts';
import type { Operation } from './operation.ts';

/**
 * What is wrong with the body of a request that has a message as its body: diagnostics of a `malformed-request`, whose paths
 * begin with `/body`. They hold no value of it. Empty for a good one, and for operations whose body is no message: records
 * are checked by what knows their types.
 *
 * @param body The body, parsed as JSON.
 * @example
 * ```ts
 * import { checkBody, operationFor } from '@amparo/core/exchange';
 * const route = operationFor('POST', '/v1/consent-withdrawals');
 * if (route.found) checkBody(route.operation, {}).map(({ path }) => path); // ['/body/recordType', …]
 * ```
 */
export function checkBody({ body }: Pick<Operation, 'body'>, value: unknown): readonly Diagnostic[] {
  if (body?.kind !== 'message') return [];
  return checkerOf(body.schema)(value).map((found) => ({ ...found, path: `/body${found.path}` }));
}
