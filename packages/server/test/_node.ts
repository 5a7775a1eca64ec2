import {
  contentDigest,
  generateSigningKey,
  importSigningKey,
  type Scope,
  type SigningKey,
  scopes,
  signRequest,
} from '@amparo/core/exchange';
import { exampleProtocol } from '@amparo/privacy';
import {
  createNode,
  type ExchangeNode,
  type KnownParty,
  type NodeEvent,
  type NodeOptions,
} from '../src/index.ts';
import type { Store } from '../src/store/store.ts';

export const publicUrl = 'https://node.quayside.example';
export const everyScope: readonly Scope[] = scopes.map(({ scope }) => scope);

/** Parties of the example protocol, each with a key. */
export interface Parties {
  readonly keys: Readonly<Record<string, SigningKey>>;
  readonly known: readonly KnownParty[];
}

/** Makes a key for each party. */
export async function makeParties(...ids: string[]): Promise<Parties> {
  const keys: Record<string, SigningKey> = {};
  for (const id of ids) keys[id] = await importSigningKey(await generateSigningKey());
  return {
    keys,
    known: ids.map((partyId) => ({
      partyId,
      scopes: everyScope,
      keys: [(keys[partyId] as SigningKey).publicJwk],
    })),
  };
}

/** A node under test, with what it told its operator. */
export interface TestNode {
  readonly node: ExchangeNode;
  readonly signingKey: SigningKey;
  readonly events: NodeEvent[];
}

/** A node of the legal-aid office of the example protocol. */
export async function makeNode(
  store: Store,
  parties: Parties,
  options: Partial<NodeOptions> = {},
): Promise<TestNode> {
  const events: NodeEvent[] = [];
  const signingKey = await importSigningKey(await generateSigningKey());
  const node = await createNode({
    partyId: 'org-legal-aid',
    publicUrl,
    store,
    signingKey,
    parties: parties.known,
    protocol: exampleProtocol,
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { node, signingKey, events };
}

/** What a request is made of. */
export interface RequestParts {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Signs a request as a party. */
export async function signed(
  key: SigningKey,
  target: string,
  { method, headers: given = {}, body }: RequestParts = {},
): Promise<Request> {
  const url = publicUrl + target;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const verb = method ?? (bytes ? 'POST' : 'GET');
  const headers: Record<string, string> = {
    ...(bytes && { 'content-type': 'application/json', 'content-digest': await contentDigest(bytes) }),
    ...given,
  };
  const signature = await signRequest({ method: verb, url, headers, ...(bytes && { body: bytes }) }, key);
  return new Request(url, {
    method: verb,
    headers: { ...headers, ...signature },
    ...(bytes && { body: new Blob([bytes as Uint8Array<ArrayBuffer>]) }),
  });
}

/** An answer, read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it.
  readonly json: any;
}

/** Sends a signed request to a node. */
export async function send(
  { node }: TestNode,
  key: SigningKey,
  target: string,
  parts: RequestParts = {},
): Promise<Answered> {
  return readAnswer(await node.fetch(await signed(key, target, parts)));
}

export async function readAnswer(response: Response): Promise<Answered> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && !text.includes('\n');
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson && text !== '' ? JSON.parse(text) : undefined,
  };
}
