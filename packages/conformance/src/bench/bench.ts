import {
  type Capabilities,
  contentDigest,
  type KeyLookup,
  operations,
  type PublicJwk,
  pinKeys,
  type SigningOptions,
  signRequest,
} from '@amparo/core/exchange';
import type { Role } from '../fixture/fixture.ts';
import type { Actor, LoadedFixture } from '../fixture/load-fixture.ts';
import { type Answer, readAnswer, type Sent } from './answer.ts';
import { Blocked, Finding } from './finding.ts';
import { findingsIn, operationOf, problemFindings } from './findings-in.ts';
import { makeSamples, type Samples } from './samples.ts';
import { type OddSignature, signOddly } from './signing.ts';

/** Like the global `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a request is made of. */
export interface RequestParts {
  /** Who signs it; nobody where it is left out. */
  readonly as?: Role;
  /** POST where there is a body, else GET. */
  readonly method?: string;
  /** An object is sent as JSON. */
  readonly body?: string | Uint8Array | object;
  /** The idempotency key; a new one for what has a body. `false` for none. */
  readonly key?: string | false;
  readonly headers?: Readonly<Record<string, string>>;
  /** How the signature differs from that of the profile. */
  readonly odd?: OddSignature;
  readonly signing?: SigningOptions;
  /** Changes what was signed, before it is sent. */
  readonly change?: (sent: Sent) => Partial<Pick<Sent, 'method' | 'url' | 'headers' | 'body'>>;
  /** Sent piece by piece in place of the body, which it must be equal to. */
  readonly stream?: ReadableStream<Uint8Array>;
}

/** What was seen of an operation over the whole run. */
export interface Seen {
  readonly answers: Set<string>;
  readonly findings: Set<string>;
}

/** How long one answer may take, in milliseconds. */
const patience = 60_000;
/** How often a request is sent again that came when there were too many. */
const mostWaits = 20;

/** The node under test, and all that the checks of one run share. Records are not shared: each check has its own. */
export class Bench {
  readonly url: string;
  readonly publicUrl: string;
  readonly fixture: LoadedFixture;
  readonly samples: Samples;
  /** By the id of the operation; by `''` for addresses that are none of the contract. */
  readonly seen = new Map<string, Seen>();
  readonly #fetch: Fetch;
  #capabilities: Promise<Capabilities> | undefined;
  #keys: Promise<KeyLookup> | undefined;

  constructor(url: string, fixture: LoadedFixture, fetch: Fetch) {
    this.url = new URL(url).origin;
    this.publicUrl = fixture.publicUrl ?? this.url;
    this.fixture = fixture;
    this.#fetch = fetch;
    this.samples = makeSamples(fixture);
    for (const id of ['', ...operations.map((operation) => operation.id)])
      this.seen.set(id, { answers: new Set(), findings: new Set() });
  }

  actor(role: Role): Actor {
    return this.fixture.actors[role];
  }

  /** Makes a request, and signs it as whoever sends it. */
  async make(target: string, parts: RequestParts): Promise<Sent> {
    const { as, key, headers: given = {}, odd, signing, change } = parts;
    const body = toBytes(parts.body);
    const method = parts.method ?? (body ? 'POST' : 'GET');
    const idempotencyKey = key ?? (body ? crypto.randomUUID() : false);
    const plain = {
      ...(body && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== false && { 'idempotency-key': idempotencyKey }),
      ...given,
    };
    const signed = { method, url: this.publicUrl + target, headers: plain, ...(body && { body }) };
    const sign = async (): Promise<Readonly<Record<string, string>>> => {
      if (!as) return body ? { 'content-digest': await contentDigest(body) } : {};
      const actor = this.actor(as);
      return odd ? signOddly(signed, actor.key, odd) : signRequest(signed, actor.key, signing);
    };
    const made: Sent = {
      method,
      url: this.url + target,
      headers: { ...(await sign()), ...plain },
      ...(body && { body }),
    };
    if (!change) return { ...made, ...(as && !odd && !signing && { signAgain: sign }) };
    return { ...made, ...change(made) };
  }

  /** Sends a request and reads the answer. Where there were too many, it waits as long as the node says. */
  async send(make: () => Promise<Sent>, stream?: ReadableStream<Uint8Array>): Promise<Answer> {
    for (let waits = 0; ; waits += 1) {
      const sent = await make();
      const answer = await this.#sendOnce(sent, stream);
      const pause = Number(answer.headers.get('retry-after'));
      const isBusy = answer.status === 429 || (answer.status === 503 && pause > 0);
      if (!isBusy || !(pause <= 60) || waits === mostWaits || stream) return answer;
      await new Promise((resolve) => {
        setTimeout(resolve, pause * 1000);
      });
    }
  }

  /** Sends a request once, however busy the node is. */
  async #sendOnce(sent: Sent, stream?: ReadableStream<Uint8Array>): Promise<Answer> {
    const { method, url, headers, body } = sent;
    let answer: Answer;
    try {
      const response = await this.#fetch(
        new Request(url, {
          method,
          headers,
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
          ...(stream
            ? { body: stream, duplex: 'half' }
            : body && { body: new Blob([body as Uint8Array<ArrayBuffer>]) }),
        } as RequestInit),
      );
      answer = await readAnswer(sent, response);
    } catch (error) {
      throw new Finding(`${nameOf(sent)}: no answer came (${reasonOf(error)})`);
    }
    this.#see(answer);
    return answer;
  }

  once(sent: Sent): Promise<Answer> {
    return this.#sendOnce(sent);
  }

  #see(answer: Answer): void {
    const operation = operationOf(answer);
    const seen = this.seen.get(operation?.id ?? '') as Seen;
    const { status, json } = answer;
    seen.answers.add(status >= 400 && typeof json?.code === 'string' ? json.code : String(status));
    const findings = operation ? findingsIn(answer, operation) : problemFindings(answer);
    for (const finding of findings)
      seen.findings.add(`${nameOf(answer.sent)} answered ${status}: ${finding}`);
  }

  /** What the node says of itself. */
  capabilities(): Promise<Capabilities> {
    this.#capabilities ??= this.send(() => this.make('/v1/capabilities', {})).then(({ status, json }) => {
      if (status === 200 && json?.limits) return json as unknown as Capabilities;
      throw new Blocked(`GET /v1/capabilities answered ${status}, and not with capabilities`);
    });
    return this.#capabilities;
  }

  /** The keys by which receipts and log heads are verified. */
  keys(): Promise<KeyLookup> {
    this.#keys ??= this.#pin();
    return this.#keys;
  }

  async #pin(): Promise<KeyLookup> {
    const party = this.actor('receiver').partyId;
    if (this.fixture.nodeKeys) return pinKeys([{ party, keys: this.fixture.nodeKeys }]);
    const { status, json } = await this.send(() => this.make('/v1/keys', {}));
    const keys = json?.keys as readonly PublicJwk[] | undefined;
    if (status !== 200 || !Array.isArray(keys))
      throw new Blocked(`GET /v1/keys answered ${status}, and not with keys`);
    return pinKeys([{ party, keys }]);
  }
}

function toBytes(body: RequestParts['body']): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Method and path of a request: of the ids of our own records nobody learns anything. */
export function nameOf({ method, url }: Pick<Sent, 'method' | 'url'>): string {
  return `${method} ${new URL(url).pathname}`;
}

/** The code of what went wrong on the way: `ECONNREFUSED`, `TimeoutError`. */
export function reasonOf(error: unknown): string {
  const { name, code, cause } = error as { name?: string; code?: unknown; cause?: { code?: unknown } };
  const found = cause?.code ?? code ?? name;
  return typeof found === 'string' ? found : 'unknown';
}
