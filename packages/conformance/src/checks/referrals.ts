import type { Json } from '../bench/answer.ts';
import {
  expect,
  expectProblem,
  expectReceipt,
  expectSame,
  expectStatus,
  type Probe,
  type Stored,
} from '../bench/probe.ts';
import type { Role } from '../fixture/fixture.ts';
import { type Check, check } from './check.ts';
import { endOfChanges, followChanges } from './listings.ts';
import { answerOf, stepTo } from './plain-call.ts';
import { isSame } from './submit-record.ts';

/** A way to change a record by a message: both have the same rules. */
interface Course {
  readonly operation: 'transitionReferral' | 'answerPortabilityRequest';
  readonly group: string;
  readonly actor: Role;
  readonly store: (probe: Probe) => Promise<Stored>;
  readonly targetOf: (recordId: string) => string;
  readonly message: (probe: Probe) => object;
  /** A message that somebody else would have to send. */
  readonly ofAnother: (probe: Probe) => object;
  readonly reached: string;
  readonly kind: string;
}

const courses: readonly Course[] = [
  {
    operation: 'transitionReferral',
    group: 'transition-referral',
    actor: 'receiver',
    store: (probe) => probe.store(),
    targetOf: (id) => `/v1/referrals/${id}/transitions`,
    message: () => stepTo('received'),
    ofAnother: () => stepTo('received', 'sender'),
    reached: 'received',
    kind: 'transitioned',
  },
  {
    operation: 'answerPortabilityRequest',
    group: 'answer-portability-request',
    actor: 'receiver',
    store: (probe) => probe.store(probe.bench.samples.portabilityRequest(), 'receiver'),
    targetOf: (id) => `/v1/portability-requests/${id}/answers`,
    message: ({ bench }) => answerOf(bench.actor('receiver').partyId),
    ofAnother: () => answerOf('another-institution'),
    reached: 'incomplete',
    kind: 'answered',
  },
];

/** Steps of referrals and answers to portability requests. */
export const referrals: readonly Check[] = [
  ...courses.flatMap(checksOf),
  check({
    id: 'transition-referral.impossible',
    title:
      'A step that the list of statuses does not lead to, or that lacks something, is refused with the place',
    operations: ['transitionReferral'],
    problems: ['transition-refused'],
    run: async (probe) => {
      const [course] = courses as readonly [Course];
      const stored = await course.store(probe);
      for (const status of ['completed', 'draft', 'lost', 'declined'])
        expectProblem(await change(probe, course, stored, { body: stepTo(status) }), 'transition-refused');
      await expectUnchanged(probe, stored);
    },
  }),
  check({
    id: 'transition-referral.by-sender',
    title: 'The sender takes back what it sent, and nobody else does it for it',
    operations: ['transitionReferral'],
    problems: ['transition-refused'],
    run: async (probe) => {
      const [course] = courses as readonly [Course];
      const stored = await course.store(probe);
      const body = { ...stepTo('revoked', 'sender'), closeReason: 'sent-in-error' };
      expectProblem(await change(probe, course, stored, { body }), 'transition-refused');
      expectStatus(await change(probe, course, stored, { body, as: 'sender' }), 200);
    },
  }),
];

function checksOf(course: Course): readonly Check[] {
  const { operation, group, reached } = course;
  return [
    check({
      id: `${group}.made`,
      title: 'The record is changed as the message says, with a new version and ETag',
      operations: [operation, 'readRecord'],
      run: async (probe) => {
        const stored = await course.store(probe);
        const answer = await change(probe, course, stored);
        expectStatus(answer, 200);
        expect(answer.json?.version === 2, 'the version is not 2');
        const tag = answer.headers.get('etag');
        expect(tag !== null && tag !== stored.etag, 'there is no new ETag');
        const read = await probe.call(stored.target, { as: course.actor });
        expect(read.json?.status === reached, `the record is not ${reached}`);
        expect(read.headers.get('etag') === tag, 'what is read has another ETag than what was answered');
      },
    }),
    check({
      id: `${group}.told`,
      title: `The change is told as \`${course.kind}\` to who sent the record`,
      clause: '#Change',
      operations: [operation, 'listChanges'],
      run: async (probe) => {
        const start = await endOfChanges(probe, ownerOf(course));
        const stored = await course.store(probe);
        await probe.prepare(async () => expectStatus(await change(probe, course, stored), 200));
        const { changes } = await followChanges(probe, ownerOf(course), start);
        const kinds = changes.filter(({ recordId }) => recordId === stored.recordId).map(({ kind }) => kind);
        expect(kinds.join() === `added,${course.kind}`, 'the changes are not told, or otherwise');
      },
    }),
    check({
      id: `${group}.receipt`,
      title: 'The receipt of a change verifies offline',
      clause: '#Receipt',
      operations: [operation],
      run: async (probe) => {
        const stored = await course.store(probe);
        const [body, key] = [JSON.stringify(course.message(probe)), crypto.randomUUID()];
        const answer = await change(probe, course, stored, { body, key });
        expectStatus(answer, 200);
        await expectReceipt(answer.json?.receipt, probe.bench, { body, key, as: course.actor });
      },
    }),
    check({
      id: `${group}.repeated`,
      title: 'A change that comes again is answered the same, and made once',
      operations: [operation],
      run: async (probe) => {
        const stored = await course.store(probe);
        const key = crypto.randomUUID();
        const first = await change(probe, course, stored, { key });
        expectStatus(first, 200);
        expectSame(first, await change(probe, course, stored, { key }), 'the change sent again');
        // Made a second time, the record would have another version, and the one that was answered would be old.
        const etag = first.headers.get('etag') ?? '""';
        const next = await change(probe, course, stored, { etag });
        expect(next.json?.code !== 'precondition-failed', 'it was made twice');
      },
    }),
    check({
      id: `${group}.reused`,
      title: 'The key of another message is refused, and changes nothing',
      clause: '#problems',
      operations: [operation],
      problems: ['idempotency-key-reused'],
      run: async (probe) => {
        const [one, other] = [await course.store(probe), await course.store(probe)];
        const key = crypto.randomUUID();
        await probe.prepare(async () => expectStatus(await change(probe, course, one, { key }), 200));
        expectProblem(await change(probe, course, other, { key }), 'idempotency-key-reused');
        await expectUnchanged(probe, other, course.actor);
      },
    }),
    check({
      id: `${group}.precondition-failed`,
      title: 'A version that is not the present one is not changed',
      operations: [operation],
      problems: ['precondition-failed'],
      run: async (probe) => {
        const stored = await course.store(probe);
        expectProblem(await change(probe, course, stored, { etag: '"another"' }), 'precondition-failed');
        await expectUnchanged(probe, stored, course.actor);
      },
    }),
    check({
      id: `${group}.not-your-step`,
      title: 'Nobody says what another party would have to say, and the place is named',
      operations: [operation],
      problems: ['transition-refused'],
      run: async (probe) => {
        const stored = await course.store(probe);
        const answer = await change(probe, course, stored, { body: course.ofAnother(probe) });
        expectProblem(answer, 'transition-refused');
        const codes = ((answer.json?.diagnostics ?? []) as readonly Json[]).map(({ code }) => code);
        expect(codes.includes('exchange.not-your-step'), 'no diagnostic says exchange.not-your-step');
        await expectUnchanged(probe, stored, course.actor);
      },
    }),
    check({
      id: `${group}.not-found`,
      title: 'A record that is not there, and one of which the caller may see nothing, are not found',
      operations: [operation],
      problems: ['not-found'],
      run: async (probe) => {
        const stored = await course.store(probe);
        expectProblem(await change(probe, course, stored, { as: 'stranger' }), 'not-found');
        const unknown = { ...stored, recordId: crypto.randomUUID() };
        expectProblem(await change(probe, course, unknown), 'not-found');
        await expectUnchanged(probe, stored, course.actor);
      },
    }),
    check({
      id: `${group}.malformed`,
      title: 'A message that has another form is refused, with the place',
      operations: [operation],
      problems: ['malformed-request'],
      run: async (probe) => {
        const stored = await course.store(probe);
        for (const body of [{}, { ...course.message(probe), surprise: 1 }, '[]', 'no json'])
          expectProblem(await change(probe, course, stored, { body }), 'malformed-request');
        await expectUnchanged(probe, stored, course.actor);
      },
    }),
  ];
}

function ownerOf({ operation }: Course): Role {
  return operation === 'transitionReferral' ? 'sender' : 'receiver';
}

function change(
  probe: Probe,
  course: Course,
  { recordId, etag }: Pick<Stored, 'recordId' | 'etag'>,
  more: { as?: Role; key?: string; etag?: string; body?: object | string } = {},
) {
  return probe.call(course.targetOf(recordId), {
    as: more.as ?? course.actor,
    body: more.body ?? course.message(probe),
    headers: { 'if-match': more.etag ?? etag },
    ...(more.key !== undefined && { key: more.key }),
  });
}

async function expectUnchanged(
  probe: Probe,
  { target, record }: Stored,
  as: Role = 'receiver',
): Promise<void> {
  const { status, json } = await probe.call(target, { as });
  expect(status === 200 && isSame(json, record), 'the record has changed, or is gone');
}
