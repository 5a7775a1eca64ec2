import type { ClientOptions } from './client-options.ts';
import { type Lists, makeLists } from './methods/lists.ts';
import { makeReads, type Reads } from './methods/reads.ts';
import { type Batches, makeBatches } from './methods/submit-batch.ts';
import { makeWrites, type Writes } from './methods/writes.ts';
import { makeTransport } from './transport/transport.ts';

/** What can be done at a node: every operation of the contract. */
export interface ExchangeClient extends Writes, Batches, Reads, Lists {}

/**
 * A client of one node. It opens nothing and keeps nothing: make one and use it for as long as the program runs.
 *
 * All methods fail with an `ExchangeError` where the node refuses, cannot be reached or answers wrongly; with the reason of
 * the signal where that aborts; and with a `TypeError` for parameters that the contract does not have.
 *
 * @throws {TypeError} For an address that is none of a node, and options out of range.
 * @example
 * ```ts
 * import { createClient } from '@amparo/client';
 * const node = createClient({
 *   url: 'https://node.example.org',
 *   fetch: async (url) => {
 *     console.log(url); // https://node.example.org/health
 *     return Response.json({ status: 'ok' });
 *   },
 * });
 * console.log(await node.health()); // true
 * ```
 */
export function createClient(options: ClientOptions): ExchangeClient {
  const transport = makeTransport(options);
  return {
    ...makeWrites(transport),
    ...makeBatches(transport),
    ...makeReads(transport),
    ...makeLists(transport),
  };
}
