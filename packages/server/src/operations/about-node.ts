import type { Family } from '@amparo/core';
import { type Answer, answerJson } from '../http/answer.ts';
import { Refusal } from '../http/refusal.ts';
import type { NodeParts } from '../node/node-parts.ts';

/** Reads the keys of the node. */
export async function readKeys(_call: object, { publicKeys }: NodeParts): Promise<Answer> {
  return { ...answerJson(200, { keys: publicKeys }), mediaType: 'application/jwk-set+json' };
}

/** Reads what the node can do. */
export async function readCapabilities(_call: object, { capabilities }: NodeParts): Promise<Answer> {
  return answerJson(200, capabilities);
}

/** Tells whether the process runs. */
export async function readHealth(): Promise<Answer> {
  return answerJson(200, { status: 'ok' });
}

/** Tells whether the node can take requests. */
export async function readReadiness(_call: object, { isClosing, store }: NodeParts): Promise<Answer> {
  if (isClosing()) throw new Refusal('unavailable', { reason: 'closing' });
  await store.ping();
  return answerJson(200, { status: 'ready' });
}

const documents = new WeakMap<readonly Family[], Promise<string>>();

/** Reads the contract. It is made when it is first asked for. */
export async function readOpenApi(_call: object, { families }: NodeParts): Promise<Answer> {
  const document =
    documents.get(families) ??
    import('@amparo/core/emit').then(({ openApiOf }) => JSON.stringify(openApiOf(families)));
  documents.set(families, document);
  return { status: 200, body: await document, mediaType: 'application/json' };
}
