import {
  expect,
  expectProblem,
  expectReceipt,
  expectSame,
  expectStatus,
  type Probe,
  type Stored,
} from '../bench/probe.ts';
import type { Sample } from '../bench/samples.ts';
import type { Role } from '../fixture/fixture.ts';
import { type Check, check } from './check.ts';
import { isSame, otherAge, placesOf } from './submit-record.ts';

/** Replacing one record. */
export const replaceRecord: readonly Check[] = [
  check({
    id: 'replace-record.replaced',
    title: 'A new version takes the place of the one that was read, with a new ETag',
    operations: ['replaceRecord', 'readRecord'],
    run: async (probe) => {
      const stored = await probe.store();
      const record = changed(stored);
      const answer = await put(probe, stored, record);
      expectStatus(answer, 200);
      expect(
        answer.json?.outcome === 'accepted' && answer.json.version === 2,
        'the outcome is not version 2, `accepted`',
      );
      const read = await probe.call(stored.target, { as: 'sender' });
      expect(isSame(read.json, record), 'what is read is not what was sent');
      const tag = answer.headers.get('etag');
      expect(tag !== null && tag !== stored.etag, 'the new version has no ETag of its own');
      expect(read.headers.get('etag') === tag, 'what is read has another ETag than what was answered');
    },
  }),
  check({
    id: 'replace-record.receipt',
    title: 'The receipt of a new version verifies offline',
    clause: '#Receipt',
    operations: ['replaceRecord'],
    run: async (probe) => {
      const stored = await probe.store();
      const [body, key] = [JSON.stringify(changed(stored)), crypto.randomUUID()];
      const answer = await put(probe, stored, body, { key });
      expectStatus(answer, 200);
      await expectReceipt(answer.json?.receipt, probe.bench, { body, key });
    },
  }),
  check({
    id: 'replace-record.repeated',
    title:
      'A replacement that comes again is answered the same, though its version is no longer the present one',
    operations: ['replaceRecord'],
    run: async (probe) => {
      const stored = await probe.store();
      const key = crypto.randomUUID();
      const first = await put(probe, stored, changed(stored), { key });
      expectStatus(first, 200);
      expectSame(first, await put(probe, stored, changed(stored), { key }), 'the replacement sent again');
    },
  }),
  check({
    id: 'replace-record.other-precondition',
    title: 'The key of a request with another If-Match is refused',
    clause: '#problems',
    operations: ['replaceRecord'],
    problems: ['idempotency-key-reused'],
    run: async (probe) => {
      const stored = await probe.store();
      const key = crypto.randomUUID();
      const first = await put(probe, stored, changed(stored), { key });
      expectStatus(first, 200);
      const etag = await probe.prepare(async () => {
        const { headers } = await probe.call(stored.target, { as: 'sender' });
        expect(headers.has('etag'), 'what is read has no ETag');
        return headers.get('etag') as string;
      });
      expectProblem(await put(probe, stored, changed(stored), { key, etag }), 'idempotency-key-reused');
    },
  }),
  check({
    id: 'replace-record.precondition-failed',
    title: 'A version that is not the present one cannot be replaced, and nothing changes',
    operations: ['replaceRecord'],
    problems: ['precondition-failed'],
    run: async (probe) => {
      const stored = await probe.store();
      const record = changed(stored);
      expectStatus(await put(probe, stored, record), 200);
      expectProblem(await put(probe, stored, stored.record), 'precondition-failed');
      expectProblem(await put(probe, stored, stored.record, { etag: '"another"' }), 'precondition-failed');
      expect(
        isSame((await probe.call(stored.target, { as: 'sender' })).json, record),
        'the record has changed',
      );
    },
  }),
  check({
    id: 'replace-record.one-of-many',
    title: 'Of ten changes of one version at once, one is made',
    operations: ['replaceRecord'],
    problems: ['precondition-failed'],
    run: async (probe) => {
      const stored = await probe.store();
      const answers = await Promise.all(
        // No client of the samples is as old: none of the ten leaves the record as it is.
        Array.from({ length: 10 }, (_, age) => put(probe, stored, { ...stored.record, clientAge: 70 + age })),
      );
      const made = answers.filter(({ status }) => status === 200);
      expect(made.length === 1, `${made.length} of ten were made`);
      for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 'precondition-failed');
    },
  }),
  check({
    id: 'replace-record.not-found',
    title: 'A record that is not there and one of somebody else are not found, even where it can be read',
    operations: ['replaceRecord'],
    problems: ['not-found'],
    run: async (probe) => {
      const stored = await probe.store();
      expectProblem(await put(probe, stored, changed(stored), { as: 'receiver' }), 'not-found');
      const record = probe.bench.samples.referral();
      const target = `/v1/records/referral/${record.referralId}?purpose=referral`;
      expectProblem(await put(probe, { ...stored, target }, record), 'not-found');
    },
  }),
  check({
    id: 'replace-record.another-record',
    title: 'Type and id in the body are those in the address',
    operations: ['replaceRecord'],
    problems: ['record-refused'],
    run: async (probe) => {
      const stored = await probe.store();
      const answer = await put(probe, stored, probe.bench.samples.referral());
      expectProblem(answer, 'record-refused');
      expect(placesOf(answer.json).includes('/referralId'), 'no diagnostic names /referralId');
    },
  }),
  check({
    id: 'replace-record.refused',
    title: 'A new version has to follow the standard, the protocol and the consent as a new record does',
    operations: ['replaceRecord'],
    problems: ['record-refused', 'sharing-refused', 'purpose-refused'],
    run: async (probe) => {
      const stored = await probe.store();
      expectProblem(await put(probe, stored, { ...stored.record, status: 'lost' }), 'record-refused');
      const more = { ...stored.record, clientName: { fullName: 'Contoh Contohan' } };
      expectProblem(await put(probe, stored, more), 'sharing-refused');
      const target = stored.target.replace('purpose=referral', 'purpose=statistics');
      expectProblem(await put(probe, { ...stored, target }, changed(stored)), 'purpose-refused');
      const read = await probe.call(stored.target, { as: 'sender' });
      expect(isSame(read.json, stored.record), 'the record has changed');
    },
  }),
];

function changed({ record }: Stored): Sample {
  return { ...record, clientAge: otherAge(record) };
}

function put(
  probe: Probe,
  { target, etag }: Pick<Stored, 'target' | 'etag'>,
  body: Sample | string,
  { as = 'sender', key, etag: tag = etag }: { as?: Role; key?: string; etag?: string } = {},
) {
  const parts = { as, method: 'PUT', body, headers: { 'if-match': tag } };
  return probe.call(target, { ...parts, ...(key !== undefined && { key }) });
}
