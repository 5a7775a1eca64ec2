import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SigningKey } from '@amparo/core/exchange';
import { contentDigest, signRequest } from '@amparo/core/exchange';
import type { ExchangeNode, NodeEvent, NodeOptions } from '../src/index.ts';
import { type Served, serve } from '../src/node-server/index.ts';
import type { Store } from '../src/store/store.ts';
import {
  type Answered,
  makeNode,
  makeParties,
  type Parties,
  type RequestParts,
  readAnswer,
} from './_node.ts';
import { openPlace } from './_open-place.ts';

/** A node that listens on loopback, as an operator would run it. */
export interface RealNode {
  readonly url: string;
  readonly node: ExchangeNode;
  readonly store: Store;
  readonly served: Served;
  readonly events: NodeEvent[];
  readonly parties: Parties;
  readonly keyOf: (party: string) => SigningKey;
  /** Sends a signed request over HTTP. */
  readonly send: (party: string, target: string, parts?: RequestParts) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

/** Starts one on a store of its own. */
export async function startRealNode(options: Partial<NodeOptions> = {}): Promise<RealNode> {
  const folder = mkdtempSync(join(tmpdir(), 'amparo-node-'));
  const store = await openPlace(join(folder, 'node.sqlite'));
  const parties = await makeParties('org-harbour', 'org-legal-aid', 'embassy-verdania');
  let node: ExchangeNode | undefined;
  const served = await serve(async (request, facts) => (node as ExchangeNode).fetch(request, facts));
  const made = await makeNode(store, parties, { publicUrl: served.url, ...options });
  node = made.node;
  const keyOf = (party: string) => parties.keys[party] as SigningKey;
  return {
    url: served.url,
    node,
    store,
    served,
    events: made.events,
    parties,
    keyOf,
    send: async (party, target, parts = {}) => {
      const { url, init } = await signedFor(keyOf(party), served.url + target, parts);
      return readAnswer(await fetch(url, init));
    },
    stop: async () => {
      await served.close();
      await made.node.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A signed request, for `fetch` or to be written by hand. */
export async function signedFor(
  key: SigningKey,
  url: string,
  { method, headers: given = {}, body }: RequestParts = {},
): Promise<{
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: Blob };
}> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const verb = method ?? (bytes ? 'POST' : 'GET');
  const headers: Record<string, string> = {
    ...(bytes && { 'content-type': 'application/json', 'content-digest': await contentDigest(bytes) }),
    ...given,
  };
  const signature = await signRequest({ method: verb, url, headers, ...(bytes && { body: bytes }) }, key);
  return {
    url,
    init: {
      method: verb,
      headers: { ...headers, ...signature },
      ...(bytes && { body: new Blob([bytes as Uint8Array<ArrayBuffer>]) }),
    },
  };
}
