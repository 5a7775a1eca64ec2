import { verifyReceipt } from '@amparo/core/exchange';
import type { Role } from '../fixture/fixture.ts';
import type { Answer, Json, Sent } from './answer.ts';
import { type Bench, nameOf, type RequestParts } from './bench.ts';
import { Blocked, Finding, Skip } from './finding.ts';
import type { Sample } from './samples.ts';

/** A record that the node has. */
export interface Stored {
  readonly record: Sample;
  readonly recordType: string;
  readonly recordId: string;
  /** Its address, with the purpose `referral`. */
  readonly target: string;
  readonly etag: string;
  readonly key: string;
  /** The bytes that were sent. */
  readonly body: string;
  readonly answer: Answer;
}

/** What one check works with. What it sends is kept, so that it can be sent again by hand. */
export class Probe {
  readonly bench: Bench;
  readonly sent: Sent[] = [];

  constructor(bench: Bench) {
    this.bench = bench;
  }

  /** Sends a request. */
  call(target: string, parts: RequestParts = {}): Promise<Answer> {
    return this.bench.send(async () => {
      const made = await this.bench.make(target, parts);
      this.sent.push(made);
      return made;
    }, parts.stream);
  }

  /** Sends the very bytes of a request again, signature and all. */
  resend(sent: Sent): Promise<Answer> {
    this.sent.push(sent);
    return this.bench.send(async () => sent);
  }

  /** Sends a request once: that there were too many is an answer like another. */
  async callOnce(target: string, parts: RequestParts = {}): Promise<Answer> {
    const made = await this.bench.make(target, parts);
    this.sent.push(made);
    return this.bench.once(made);
  }

  /** What has to be there for the check; where it is not, the check cannot tell. */
  async prepare<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Finding) throw new Blocked(error.message);
      throw error;
    }
  }

  /** Sends a record, a new referral of the sender where nothing else is said. */
  submit(
    record: Sample,
    { as = 'sender', purpose = 'referral', ...parts }: SubmitParts = {},
  ): Promise<Answer> {
    return this.call(`/v1/records?purpose=${purpose}`, { as, body: record, ...parts });
  }

  /** Passes the check over unless something holds that it needs. */
  needs(holds: boolean, otherwise: string): void {
    if (!holds) throw new Skip(otherwise);
  }

  /** A record that the node has taken. */
  store(record: Sample = this.bench.samples.referral(), as: Role = 'sender'): Promise<Stored> {
    return this.prepare(async () => {
      const key = crypto.randomUUID();
      const body = JSON.stringify(record);
      const answer = await this.submit(record, { as, key, body });
      expectStatus(answer, 201);
      const recordType = String(record.recordType);
      const recordId = String(record.referralId ?? record.requestId);
      const target = `/v1/records/${recordType}/${recordId}?purpose=referral`;
      // Where the answer does not say it, the record itself does.
      const etag =
        answer.headers.get('etag') ?? (await this.call(target, { as })).headers.get('etag') ?? '""';
      return { record, recordType, recordId, target, etag, key, body, answer };
    });
  }
}

/** How a record is sent. */
export interface SubmitParts extends RequestParts {
  readonly purpose?: string;
}

/** Throws unless an answer has a status. */
export function expectStatus(answer: Answer, ...wanted: readonly number[]): void {
  if (wanted.includes(answer.status)) return;
  throw new Finding(`${nameOf(answer.sent)} answered ${wordsOf(answer)}, and not ${wanted.join(' or ')}`);
}

/** Throws unless an answer is a problem with one of these codes. */
export function expectProblem(answer: Answer, ...codes: readonly string[]): void {
  if (answer.status >= 400 && codes.includes(String(answer.json?.code))) return;
  throw new Finding(`${nameOf(answer.sent)} answered ${wordsOf(answer)}, and not ${codes.join(' or ')}`);
}

/** Throws with these words unless something holds. */
export function expect(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Finding(otherwise);
}

/** Throws unless two answers are the same letter by letter. */
export function expectSame(one: Answer, other: Answer, what: string): void {
  expect(one.status === other.status, `${what}: the statuses are ${one.status} and ${other.status}`);
  expect(one.text === other.text, `${what}: the bodies differ`);
  for (const name of ['content-type', 'location', 'etag'])
    expect(one.headers.get(name) === other.headers.get(name), `${what}: the header ${name} differs`);
}

/** Throws unless a receipt is signed by the node, and for these bytes. */
export async function expectReceipt(
  receipt: unknown,
  bench: Bench,
  { body, key, as = 'sender' }: { readonly body: string; readonly key: string; readonly as?: Role },
): Promise<void> {
  const jws = (receipt as Json | undefined)?.receipt;
  expect(typeof jws === 'string', 'the answer has no receipt');
  const result = await verifyReceipt(jws, await bench.keys(), { body: new TextEncoder().encode(body) });
  expect(result.ok, `the receipt does not verify: ${result.ok ? '' : result.reason}`);
  const signed = result.receipt as unknown as Json;
  expect(signed.idempotencyKey === key, 'the receipt names another idempotency key');
  expect(signed.sender === bench.actor(as).partyId, 'the receipt names another sender');
  expect(signed.issuer === bench.actor('receiver').partyId, 'the receipt names another issuer');
  const { receipt: _jws, ...plain } = receipt as Json;
  for (const [name, value] of Object.entries(plain))
    expect(
      JSON.stringify(signed[name]) === JSON.stringify(value),
      `what the receipt says of ${name} is not what is signed`,
    );
}

/** The status of an answer, and its code where that is one of the contract's form. */
function wordsOf({ status, json }: Answer): string {
  const code = json?.code;
  return typeof code === 'string' && /^[a-z-]{1,40}$/u.test(code) && status >= 400
    ? `${status} ${code}`
    : `${status}`;
}
