import fc from 'fast-check';
import { expect } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { NewMessage, RecordWrite, Write } from '../../src/store/write.ts';
import { digestOf, logLineOf } from '../_writes.ts';
import type { Model } from './_reference-model.ts';

/** The store, with the leases it gave, how many message ids were used, and the time of the run. */
export interface Real {
  readonly store: Store;
  readonly leases: { readonly messageId: string; readonly token: number }[];
  now: number;
  messages: number;
}

type Command = fc.AsyncCommand<Model, Real, false>;

const recordIds = fc.constantFrom('r-1', 'r-2', 'r-3');
const consentIds = fc.constantFrom('consent-1', 'consent-2');

interface MessagePlan {
  readonly recordId: string;
  readonly consents: readonly string[];
}

/** A request as it was drawn; ids of messages are given when it is sent, since they must be new. */
interface Plan {
  readonly key: string | undefined;
  readonly nonce: number | undefined;
  readonly partial: boolean;
  readonly isLogged: boolean;
  readonly records: readonly (Pick<RecordWrite, 'recordId' | 'owner' | 'content'> & {
    readonly expect: NonNullable<RecordWrite['expect']>;
    readonly message: MessagePlan | undefined;
  })[];
  readonly message: MessagePlan | undefined;
  readonly withdrawals: readonly { readonly recordId: string; readonly consentId: string }[];
}

const messagePlan: fc.Arbitrary<MessagePlan> = fc.record({
  recordId: recordIds,
  consents: fc.uniqueArray(consentIds, { maxLength: 2 }),
});
const sometimes = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });

const plan: fc.Arbitrary<Plan> = fc.record({
  key: sometimes(fc.constantFrom('k-1', 'k-2', 'k-3', 'k-4')),
  nonce: sometimes(fc.integer({ min: 0, max: 9 })),
  partial: fc.boolean(),
  isLogged: fc.boolean(),
  records: fc.array(
    fc.record({
      recordId: recordIds,
      owner: fc.oneof(
        { weight: 6, arbitrary: fc.constant('one') },
        { weight: 1, arbitrary: fc.constant('other') },
      ),
      content: fc.constantFrom('{"v":1}', '{"v":2}', '{"v":3}'),
      expect: fc.oneof(
        { weight: 4, arbitrary: fc.constant('any' as const) },
        { weight: 1, arbitrary: fc.constant('absent' as const) },
        { weight: 2, arbitrary: fc.record({ version: fc.integer({ min: 1, max: 4 }) }) },
      ),
      message: sometimes(messagePlan),
    }),
    { maxLength: 3 },
  ),
  message: sometimes(messagePlan),
  withdrawals: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ recordId: recordIds, consentId: consentIds }), { maxLength: 2 }),
    },
  ),
});

function writeOf(drawn: Plan, real: Real): Write {
  const messageOf = ({ recordId, consents }: MessagePlan): NewMessage => {
    real.messages += 1;
    const messageId = `m-${real.messages}`;
    return {
      ...{ messageId, recipient: 'embassy', recordType: 'referral', recordId, consentIds: consents },
      // Each is due at a moment of its own, so that the order of leases is known.
      ...{ payload: `payload of ${messageId}`, availableAt: real.now + real.messages },
    };
  };
  const { key, nonce, partial, isLogged, records, message, withdrawals } = drawn;
  const ofRecords = records.map((record) => ({
    ...{ recordType: 'referral', recordId: record.recordId, owner: record.owner, content: record.content },
    ...{ digest: digestOf(record.content), expect: record.expect },
    messages: record.message ? [messageOf(record.message)] : [],
  }));
  return {
    at: real.now,
    partial,
    records: ofRecords,
    messages: message ? [messageOf(message)] : [],
    withdrawals: withdrawals.map((one) => ({ ...one, recordType: 'referral', withdrawnAt: 1, by: 'one' })),
    answer: ({ position }) => ({ answer: `answer at ${position}` }),
    ...(nonce !== undefined && { nonce: { keyid: 'key', nonce: String(nonce), until: 0 } }),
    // The digest of a request is of its records, as that of a body would be.
    ...(key !== undefined && {
      submission: { sender: 'one', key, digest: digestOf(records.map(({ content }) => content).join()) },
    }),
    ...(isLogged && { log: logLineOf }),
  };
}

class Commit implements Command {
  readonly plans: readonly Plan[];
  constructor(plans: readonly Plan[]) {
    this.plans = plans;
  }
  check = () => true;
  toString = () => `commit ${fc.stringify(this.plans)}`;
  async run(model: Model, real: Real): Promise<void> {
    const writes = this.plans.map((one) => writeOf(one, real));
    const outcomes = await real.store.commit(writes);
    // A withdrawal later in the group stops messages before it, as one right after the group would.
    const seen = outcomes.map((outcome) => ({
      kind: outcome.kind,
      records:
        outcome.kind === 'committed'
          ? outcome.facts.records.map(({ kind }) => kind)
          : outcome.kind === 'refused'
            ? outcome.records.map(({ kind }) => kind)
            : [],
      answer: 'answer' in outcome ? outcome.answer : undefined,
    }));
    expect(seen).toEqual(writes.map((write) => model.commit(write)));
  }
}

class Lease implements Command {
  readonly limit: number;
  constructor(limit: number) {
    this.limit = limit;
  }
  check = () => true;
  toString = () => `lease ${this.limit}`;
  async run(model: Model, real: Real): Promise<void> {
    real.now += 7;
    const leased = await real.store.lease(this.limit, real.now, 0.02);
    const seen = leased.map(({ messageId, token, payload }) => `${messageId} ${token} ${payload}`).sort();
    expect(seen).toEqual(model.lease(this.limit, real.now, 20).sort());
    real.leases.push(...leased);
  }
}

const hows = ['complete', 'retry', 'release', 'stop', 'quarantine'] as const;
type How = (typeof hows)[number];

class Settle implements Command {
  readonly how: How;
  readonly which: number;
  constructor(how: How, which: number) {
    this.how = how;
    this.which = which;
  }
  check = () => true;
  toString = () => `${this.how} ${this.which}`;
  async run(model: Model, real: Real): Promise<void> {
    const { store, leases, now } = real;
    const { messageId, token } = leases[this.which % (leases.length || 1)] ?? { messageId: 'none', token: 1 };
    expect(await store.holds(messageId, token)).toBe(model.holds(messageId, token));
    const isDone =
      this.how === 'retry' || this.how === 'release'
        ? await store[this.how](messageId, token, now + 5)
        : await store[this.how](messageId, token);
    const states = { complete: 'delivered', stop: 'stopped', quarantine: 'quarantined' } as const;
    const state = this.how === 'retry' || this.how === 'release' ? 'waiting' : states[this.how];
    expect(isDone).toBe(model.settle(messageId, token, state, now + 5));
  }
}

class Look implements Command {
  check = () => true;
  toString = () => 'look';
  run = (model: Model, { store }: Real) => expectSame(model, store);
}

/** Everything that can be read is as in the model. */
export async function expectSame(model: Model, store: Store): Promise<void> {
  const { items: changes } = await store.changes({ after: 0, limit: 1000 });
  expect(changes.map(({ kind, recordId }) => `${kind} ${recordId}`)).toEqual(model.changes);
  const { items: records } = await store.records('referral', { limit: 1000 });
  expect(records.map(({ recordId }) => recordId)).toEqual([...model.records.keys()]);
  for (const { recordId, owner, version } of records) {
    const known = model.records.get(recordId);
    expect({ owner, version }).toEqual({ owner: known?.owner, version: known?.versions.length });
    for (const [index, content] of (known?.versions ?? []).entries())
      expect((await store.version('referral', recordId, index + 1))?.content).toBe(content);
    const withdrawals = await store.withdrawals('referral', recordId);
    for (const consentId of ['consent-1', 'consent-2'])
      expect(withdrawals.some((one) => one.consentId === consentId)).toBe(
        model.withdrawn.has(`referral ${recordId} ${consentId}`),
      );
  }
  for (const [key, { answer }] of model.answers)
    expect((await store.submission('one', key.replace('one ', '')))?.answer).toBe(answer);
  const counts = { waiting: 0, delivered: 0, stopped: 0, quarantined: 0 };
  for (const { state } of model.messages) counts[state] += 1;
  expect(await store.backlog()).toMatchObject(counts);
  expect((await store.lastEntry())?.position ?? 0).toBe(model.log);
}

/** Calls in any order. */
export const commands: fc.Arbitrary<Command>[] = [
  fc.array(plan, { minLength: 1, maxLength: 4 }).map((plans) => new Commit(plans)),
  fc.integer({ min: 1, max: 4 }).map((limit) => new Lease(limit)),
  fc.tuple(fc.constantFrom(...hows), fc.nat(30)).map(([how, which]) => new Settle(how, which)),
  fc.constant(new Look()),
];
