import type { Json } from '../bench/answer.ts';
import { expect, expectProblem, expectReceipt, expectStatus, type Probe } from '../bench/probe.ts';
import type { Sample } from '../bench/samples.ts';
import { type Check, check } from './check.ts';

/** The largest body that is sent to see a limit, in bytes. */
const mostSent = 32 << 20;

/** Sending one record. */
export const submitRecord: readonly Check[] = [
  check({
    id: 'submit-record.stored',
    title: 'A record is stored, and can be read where Location says, with the ETag that came',
    operations: ['submitRecord', 'readRecord'],
    run: async (probe) => {
      const record = probe.bench.samples.referral();
      const answer = await probe.submit(record);
      expectStatus(answer, 201);
      const { outcome, recordType, recordId, version } = answer.json as Json;
      expect(outcome === 'accepted' && version === 1, 'the outcome is not `accepted`, in version 1');
      expect(recordType === 'referral' && recordId === record.referralId, 'the answer names another record');
      const location = answer.headers.get('location');
      expect(location !== null && location !== '', 'there is no header Location');
      const { pathname } = new URL(location, probe.bench.publicUrl);
      expect(pathname === `/v1/records/referral/${record.referralId}`, 'Location is another address');
      const read = await probe.call(`${pathname}?purpose=referral`, { as: 'sender' });
      expectStatus(read, 200);
      expect(isSame(read.json, record), 'what is read is not what was sent');
    },
  }),
  check({
    id: 'submit-record.receipt',
    title: 'The receipt verifies offline, and names the bytes, the key and the sender',
    clause: '#Receipt',
    operations: ['submitRecord'],
    run: async (probe) => {
      const { answer, body, key } = await probe.store();
      await expectReceipt(answer.json?.receipt, probe.bench, { body, key });
    },
  }),
  check({
    id: 'submit-record.unchanged',
    title: 'The same record under another key is `unchanged`, with 200',
    operations: ['submitRecord'],
    run: async (probe) => {
      const { record, etag } = await probe.store();
      const again = await probe.submit(record);
      expectStatus(again, 200);
      expect(again.json?.outcome === 'unchanged', 'the outcome is not `unchanged`');
      expect(again.headers.get('etag') === etag, 'the ETag is another one');
    },
  }),
  check({
    id: 'submit-record.exists',
    title: 'A record under the id of another one of the sender is refused, and changes nothing',
    operations: ['submitRecord'],
    problems: ['record-exists'],
    run: async (probe) => {
      const { record, target } = await probe.store();
      expectProblem(await probe.submit({ ...record, clientAge: otherAge(record) }), 'record-exists');
      expect(
        isSame((await probe.call(target, { as: 'sender' })).json, record),
        'the stored record has changed',
      );
    },
  }),
  check({
    id: 'submit-record.foreign-id',
    title: 'Of a record of somebody else under the same id the sender is told nothing',
    clause: '#problems',
    operations: ['submitRecord'],
    problems: ['sharing-refused'],
    run: async (probe) => {
      const { record, target } = await probe.store(probe.bench.samples.ownReferral(), 'receiver');
      const foreign = { ...probe.bench.samples.referral(), referralId: record.referralId };
      expectProblem(await probe.submit(foreign), 'sharing-refused', 'record-refused');
      expect(
        isSame((await probe.call(target, { as: 'receiver' })).json, record),
        'the stored record has changed',
      );
    },
  }),
  check({
    id: 'submit-record.record-refused',
    title: 'A record that does not follow the standard is refused with its places, and not stored',
    operations: ['submitRecord'],
    problems: ['record-refused'],
    run: async (probe) => {
      const record = { ...probe.bench.samples.referral(), status: 'lost' };
      const answer = await probe.submit(record);
      expectProblem(answer, 'record-refused');
      expect(placesOf(answer.json).includes('/status'), 'no diagnostic names /status');
      await expectNotStored(record, probe);
    },
  }),
  check({
    id: 'submit-record.unknown-type',
    title: 'A record of a type that is not known is refused',
    operations: ['submitRecord'],
    problems: ['record-refused'],
    run: async (probe) => {
      for (const body of [{ recordType: 'diary' }, {}, [] as object])
        expectProblem(await probe.submit(body as Sample), 'record-refused');
    },
  }),
  check({
    id: 'submit-record.malformed',
    title: 'What is no JSON is refused, with places in the body',
    operations: ['submitRecord'],
    problems: ['malformed-request'],
    run: async (probe) => {
      for (const body of ['{"recordType":', '', '{"a":1}{"b":2}', new Uint8Array([0x22, 0xff, 0x22])]) {
        const answer = await probe.call('/v1/records?purpose=referral', {
          as: 'sender',
          body: body === '' ? ' ' : body,
        });
        expectProblem(answer, 'malformed-request');
        expect(
          placesOf(answer.json).every((path) => path.startsWith('/body')),
          'a diagnostic is not about the body',
        );
      }
    },
  }),
  check({
    id: 'submit-record.wrong-purpose',
    title: 'A purpose that is none, is missing or is given twice is refused, with its place',
    operations: ['submitRecord'],
    problems: ['malformed-request'],
    run: async (probe) => {
      for (const query of ['?purpose=immigration-enforcement', '', '?purpose=referral&purpose=services']) {
        const body = probe.bench.samples.referral();
        const answer = await probe.call(`/v1/records${query}`, { as: 'sender', body });
        expectProblem(answer, 'malformed-request');
        expect(placesOf(answer.json).includes('/query/purpose'), 'no diagnostic names /query/purpose');
      }
    },
  }),
  check({
    id: 'submit-record.wrong-key',
    title: 'An idempotency key of another form is refused, with its place',
    operations: ['submitRecord'],
    problems: ['malformed-request'],
    run: async (probe) => {
      const answer = await probe.submit(probe.bench.samples.referral(), { key: 'k'.repeat(256) });
      expectProblem(answer, 'malformed-request');
      expect(placesOf(answer.json).includes('/headers/idempotency-key'), 'no diagnostic names the header');
    },
  }),
  check({
    id: 'submit-record.charset',
    title: 'A body that says that it is in UTF-8 is read',
    operations: ['submitRecord'],
    run: async (probe) => {
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      expectStatus(await probe.submit(probe.bench.samples.referral(), { headers }), 201);
    },
  }),
  check({
    id: 'submit-record.packed',
    title: 'A body with Content-Encoding is not read',
    operations: ['submitRecord'],
    problems: ['unsupported-media-type'],
    run: async (probe) => {
      const headers = { 'content-encoding': 'gzip' };
      expectProblem(
        await probe.submit(probe.bench.samples.referral(), { headers }),
        'unsupported-media-type',
      );
    },
  }),
  check({
    id: 'submit-record.body-too-large',
    title: 'A body over the limit that the node tells is refused',
    operations: ['submitRecord', 'readCapabilities'],
    problems: ['body-too-large'],
    run: async (probe) => {
      const { recordBytes } = (await probe.bench.capabilities()).limits;
      probe.needs(recordBytes < mostSent, `the limit is ${recordBytes} bytes, too much to be sent`);
      const body = JSON.stringify(probe.bench.samples.referral()).padEnd(recordBytes + 1, ' ');
      expectProblem(
        await probe.call('/v1/records?purpose=referral', { as: 'sender', body }),
        'body-too-large',
      );
    },
  }),
  check({
    id: 'submit-record.purpose-refused',
    title: 'A purpose that the protocol does not name is refused, and nothing is stored',
    operations: ['submitRecord'],
    problems: ['purpose-refused'],
    run: async (probe) => {
      const record = probe.bench.samples.referral();
      expectProblem(await probe.submit(record, { purpose: 'statistics' }), 'purpose-refused');
      expectProblem(await probe.submit(record, { as: 'stranger' }), 'purpose-refused');
      await expectNotStored(record, probe);
    },
  }),
  check({
    id: 'submit-record.consent-refused',
    title: 'A record whose consent does not cover the receiver is refused, and not stored',
    operations: ['submitRecord'],
    problems: ['sharing-refused'],
    run: async (probe) => {
      const made = probe.bench.samples.referral();
      const consents = (made.consents as readonly object[]).map((one) => ({
        ...one,
        recipientClasses: ['embassy'],
      }));
      const record = { ...made, consents };
      expectProblem(await probe.submit(record), 'sharing-refused');
      await expectNotStored(record, probe);
    },
  }),
  check({
    id: 'submit-record.more-than-allowed',
    title: 'A record with more than the node may have is refused with the places, and not stored',
    operations: ['submitRecord'],
    problems: ['sharing-refused'],
    run: async (probe) => {
      const record = { ...probe.bench.samples.referral(), clientName: { fullName: 'Contoh Contohan' } };
      const answer = await probe.submit(record);
      expectProblem(answer, 'sharing-refused');
      expect(
        placesOf(answer.json).includes('/clientName/fullName'),
        'no diagnostic names /clientName/fullName',
      );
      await expectNotStored(record, probe);
    },
  }),
];

/** The places that the diagnostics of a problem name. */
export function placesOf(json: Json | undefined): readonly string[] {
  const { diagnostics } = json ?? {};
  return Array.isArray(diagnostics) ? diagnostics.map(({ path }: { path: string }) => path) : [];
}

/** Whether two values are the same JSON, whatever the order of members. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

/** Another age than the record has. */
export function otherAge({ clientAge }: Sample): number {
  return clientAge === 44 ? 45 : 44;
}

/** Throws if the sender finds a record at the node. */
export async function expectNotStored({ referralId }: Sample, probe: Probe): Promise<void> {
  const target = `/v1/records/referral/${referralId}?purpose=referral`;
  const { status } = await probe.call(target, { as: 'sender' });
  expect(status === 404, `the record that was refused can be read: ${status}`);
}
