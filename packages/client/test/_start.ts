import { type ClientOptions, createClient, type ExchangeClient } from '@amparo/client';
import { type Operation, operations } from '@amparo/core/exchange';
import { onTestFinished } from 'vitest';
import { clientKey, pinned } from './_keys.ts';
import { TestNode } from './_node.ts';

/** Tries follow each other at once. */
export const quick = { firstPause: 0, longestPause: 0 };

/** A node that runs until the test is over, and a client of it. */
export async function start(
  options: Partial<ClientOptions> = {},
): Promise<{ readonly node: TestNode; readonly client: ExchangeClient }> {
  const node = await new TestNode().start();
  onTestFinished(() => node.stop());
  const client = createClient({
    url: node.url,
    credentials: { signingKey: clientKey },
    pinnedKeys: pinned,
    retries: quick,
    ...options,
  });
  return { node, client };
}

/** What the contract shows as the body of a request. */
export function exampleBody<T = { readonly recordType: string }>(id: string): T {
  return (operations as readonly Operation[]).find((operation) => operation.id === id)?.example.request
    .body as T;
}

/** What a call fails with. */
export async function failureOf(call: Promise<unknown>): Promise<Error> {
  return call.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error: Error) => error,
  );
}
