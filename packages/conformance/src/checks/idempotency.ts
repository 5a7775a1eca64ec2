import { expect, expectProblem, expectSame, expectStatus, type Stored } from '../bench/probe.ts';
import { type Check, check } from './check.ts';
import { endOfChanges, followChanges } from './listings.ts';
import { expectNotStored, otherAge } from './submit-record.ts';

/** How many duplicates are sent at once. */
const duplicates = 100;

/** One effect for one key. */
export const idempotency: readonly Check[] = [
  check({
    id: 'idempotency.repeated',
    title: 'The same request sent again is answered the same, letter by letter, and has no further effect',
    operations: ['submitRecord'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'receiver');
      const stored = await probe.store();
      for (let times = 0; times < 3; times += 1)
        expectSame(stored.answer, await again(probe, stored), 'the request sent again');
      const { changes } = await followChanges(probe, 'receiver', start);
      const own = changes.filter(({ recordId }) => recordId === stored.recordId);
      expect(own.length === 1, `the feed has ${own.length} changes of the record, and not 1`);
    },
  }),
  check({
    id: 'idempotency.after-change',
    title: 'It is answered the same also when the record has changed meanwhile',
    operations: ['submitRecord', 'replaceRecord'],
    run: async (probe) => {
      const stored = await probe.store();
      const { record, target, etag } = stored;
      const body = { ...record, clientAge: otherAge(record) };
      const headers = { 'if-match': etag };
      await probe.prepare(async () =>
        expectStatus(await probe.call(target, { as: 'sender', method: 'PUT', body, headers }), 200),
      );
      expectSame(stored.answer, await again(probe, stored), 'the request sent again');
    },
  }),
  check({
    id: 'idempotency.other-body',
    title: 'The same key with another body is refused, and nothing of it is stored',
    clause: '#problems',
    operations: ['submitRecord'],
    problems: ['idempotency-key-reused'],
    run: async (probe) => {
      const { key } = await probe.store();
      const other = probe.bench.samples.referral();
      expectProblem(await probe.submit(other, { key }), 'idempotency-key-reused');
      await expectNotStored(other, probe);
    },
  }),
  check({
    id: 'idempotency.other-address',
    title: 'The same key for another purpose or another operation is refused',
    clause: '#problems',
    operations: ['submitRecord', 'replaceRecord'],
    problems: ['idempotency-key-reused'],
    run: async (probe) => {
      const { record, key, target, etag } = await probe.store();
      expectProblem(await probe.submit(record, { key, purpose: 'services' }), 'idempotency-key-reused');
      const headers = { 'if-match': etag };
      const put = await probe.call(target, { as: 'sender', method: 'PUT', key, body: record, headers });
      expectProblem(put, 'idempotency-key-reused');
    },
  }),
  check({
    id: 'idempotency.other-sender',
    title: 'A key counts for its sender alone: the same one of another party is another one',
    clause: '#submitRecord',
    operations: ['submitRecord'],
    run: async (probe) => {
      const { key } = await probe.store();
      const own = probe.bench.samples.ownReferral();
      const answer = await probe.submit(own, { as: 'receiver', key });
      expectStatus(answer, 201);
      expect(answer.json?.recordId === own.referralId, 'it is answered as the request of the other party');
    },
  }),
  check({
    id: 'idempotency.parallel',
    title: `${duplicates} duplicates at once have one effect and one answer`,
    operations: ['submitRecord'],
    run: async (probe) => {
      const start = await endOfChanges(probe, 'receiver');
      const record = probe.bench.samples.referral();
      const key = crypto.randomUUID();
      const answers = await Promise.all(
        Array.from({ length: duplicates }, async () => {
          for (let tries = 0; ; tries += 1) {
            const answer = await probe.submit(record, { key });
            // Who is told that the key is in use comes again; all have to be answered in the end.
            if (answer.json?.code !== 'idempotency-key-in-use' || tries === 20) return answer;
            await new Promise((resolve) => {
              setTimeout(resolve, 200);
            });
          }
        }),
      );
      const [first] = answers;
      for (const answer of answers) {
        expectStatus(answer, 201);
        if (first) expectSame(first, answer, 'two of the duplicates');
      }
      const { changes } = await followChanges(probe, 'receiver', start);
      const own = changes.filter(({ recordId }) => recordId === record.referralId);
      expect(own.length === 1, `the feed has ${own.length} changes of the record, and not 1`);
    },
  }),
  check({
    id: 'idempotency.after-refusal',
    title: 'A key that somebody else has used does not tell that it was',
    clause: '#problems',
    operations: ['submitRecord'],
    problems: ['purpose-refused'],
    run: async (probe) => {
      const { record, key } = await probe.store();
      expectProblem(await probe.submit(record, { as: 'stranger', key }), 'purpose-refused');
    },
  }),
];

function again(probe: Parameters<Check['run']>[0], { record, key, body }: Stored) {
  return probe.submit(record, { key, body });
}
