import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type AnyRecord,
  contentDigest,
  type Operation,
  operationFor,
  operations,
  type ProblemCode,
  pinKeys,
  problem,
  type Receipt,
  readParameters,
  signReceipt,
  verifyRequest,
} from '@amparo/core/exchange';
import { clientKey, nodeKey } from './_keys.ts';

/** What happens to a request on its way. */
export type Fate =
  | 'good'
  /** The connection breaks before the node reads it. */
  | 'lost'
  /** The node does it, and the connection breaks before it answers. */
  | 'answer-lost'
  /** The connection breaks in the middle of the answer. */
  | 'answer-cut'
  /** The platform sends it twice by itself, and the answer to the second arrives. */
  | 'repeated'
  /** The node sends it elsewhere. */
  | 'redirected'
  /** Nothing ever comes. */
  | 'hangs'
  /** What stands before the node answers. */
  | 'gateway'
  /** The node answers with the problem. */
  | ProblemCode;

/** A request as it arrived. */
export interface Arrived {
  readonly operation: string;
  readonly key: string | undefined;
  readonly party: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const nonces = new Set<string>();
const keyFor = await pinKeys([{ party: 'shelter-desk', keys: [clientKey.publicJwk] }]);
const json = { 'content-type': 'application/json' };

/** A node for tests, over HTTP: it checks signatures and digests, has an effect once for each key, and signs receipts. */
export class TestNode {
  /** What happens to the next requests, in order; afterwards all is good. */
  fates: Fate[] = [];
  /** Seconds in Retry-After of the problems. */
  retryAfter = '0';
  readonly arrived: Arrived[] = [];
  /** The effects that there were: the key of each. */
  readonly effects: string[] = [];
  /** The signing key of receipts; another one is somebody else's. */
  signer = nodeKey;
  /** Changes what a receipt says before it is signed. */
  forge: (receipt: Receipt) => Receipt = (receipt) => receipt;
  /** Answers in the place of what is here, by operation. */
  readonly answers = new Map<string, (request: Arrived, url: URL) => Answer>();
  readonly #stored = new Map<string, Promise<Answer>>();
  readonly #server = createServer((request, response) => {
    this.#take(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  url = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fate = this.fates.shift() ?? 'good';
    if (fate === 'lost') return void request.socket.destroy();
    const body = await readAll(request);
    if (fate === 'hangs') return;
    if (fate === 'redirected')
      return write(response, { status: 307, headers: { location: `${this.url}/elsewhere` }, body: '' });
    if (fate === 'gateway')
      return write(response, { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad' });
    if (fate !== 'good' && fate !== 'answer-lost' && fate !== 'answer-cut' && fate !== 'repeated')
      return write(response, this.#problem(fate));
    if (fate === 'repeated') await this.#answer(request, body);
    const answer = await this.#answer(request, body);
    if (fate === 'answer-lost') return void request.socket.destroy();
    if (fate !== 'answer-cut') return write(response, answer);
    response.writeHead(answer.status, answer.headers);
    response.write(answer.body.slice(0, Math.floor(answer.body.length / 2)), () => request.socket.destroy());
  }

  async #answer(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const url = new URL(request.url ?? '', this.url);
    const route = operationFor(request.method ?? '', url.pathname);
    if (!route.found) return this.#problem(route.problem);
    const headers = new Headers(request.headers as Record<string, string>);
    const read = readParameters(route.operation, { path: route.path, query: url.searchParams, headers });
    if (!read.ok) return this.#problem(read.problem);
    const token = request.headers.authorization;
    let party: string | undefined;
    if (route.operation.scope !== 'none' && token === undefined) {
      const verified = await verifyRequest(
        { method: request.method ?? '', url: url.href, headers, body },
        { keyFor, rememberNonce: (_, nonce) => nonces.size < nonces.add(nonce).size },
      );
      if (!verified.ok) return this.#problem('signature-refused');
      party = verified.party;
    } else if (token !== undefined) {
      if (token !== 'Bearer good-token') return this.#problem('unauthenticated');
      party = 'shelter-desk';
    }
    const key = headers.get('idempotency-key') ?? undefined;
    const arrived = { operation: route.operation.id, key, party, headers: request.headers, body };
    this.arrived.push(arrived);
    const own = this.answers.get(route.operation.id);
    if (own) return own(arrived, url);
    if (key === undefined) return exampleAnswer(route.operation.id);
    const known = this.#stored.get(key) ?? this.#effect(arrived);
    this.#stored.set(key, known);
    return known;
  }

  async #effect(request: Arrived): Promise<Answer> {
    const { operation, key = '', body } = request;
    this.effects.push(key);
    const digest = await contentDigest(body);
    if (request.headers['content-digest'] !== digest) return this.#problem('digest-mismatch');
    const facts = {
      receiptId: crypto.randomUUID(),
      issuer: 'legal-aid-kl',
      sender: 'shelter-desk',
      operation,
      receivedAt: new Date().toISOString(),
      contentDigest: digest,
      idempotencyKey: key,
    };
    if (operation === 'submitBatch') return this.#batch(facts, body);
    const example = exampleAnswer(operation);
    const { receipt: _, ...answer } = JSON.parse(example.body);
    const receipt = await this.#sign({ ...facts, outcome: { accepted: 1, unchanged: 0, rejected: 0 } });
    return { ...example, body: JSON.stringify({ ...answer, receipt }) };
  }

  async #batch(facts: Omit<Receipt, 'outcome'>, body: Buffer): Promise<Answer> {
    const records: AnyRecord[] = body
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const outcome = { accepted: 0, unchanged: 0, rejected: 0 };
    const lines = records.map(({ recordType, referralId }, position) => {
      const isGood = typeof referralId === 'string';
      outcome[isGood ? 'accepted' : 'rejected'] += 1;
      return isGood
        ? { kind: 'record', position, outcome: 'accepted', recordType, recordId: referralId, version: 1 }
        : {
            kind: 'record',
            position,
            outcome: 'rejected',
            reason: 'record-refused',
            recordType,
            diagnostics: [],
          };
    });
    const receipt = await this.#sign({ ...facts, outcome });
    const text = [...lines, { kind: 'receipt', receipt }].map((line) => `${JSON.stringify(line)}\n`).join('');
    return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: text };
  }

  async #sign(given: Receipt): Promise<object> {
    const receipt = this.forge(given);
    return { receipt: await signReceipt(receipt, this.signer), ...receipt };
  }

  #problem(code: ProblemCode): Answer {
    const body = problem(code, { requestId: crypto.randomUUID() });
    return {
      status: body.status,
      headers: { 'content-type': 'application/problem+json', 'retry-after': this.retryAfter },
      body: JSON.stringify(body),
    };
  }
}

/** What the contract shows as the answer of an operation. */
export function exampleAnswer(id: string): Answer {
  const operation = (operations as readonly Operation[]).find((one) => one.id === id);
  if (operation === undefined) throw new Error('There is no such operation.');
  const { status, body, headers } = operation.example.response;
  const mediaType = id === 'readKeys' ? { 'content-type': 'application/jwk-set+json' } : json;
  return { status, headers: { ...mediaType, ...headers }, body: JSON.stringify(body) };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}
