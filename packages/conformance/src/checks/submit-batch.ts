import type { Answer, Json } from '../bench/answer.ts';
import {
  expect,
  expectProblem,
  expectReceipt,
  expectSame,
  expectStatus,
  type Probe,
} from '../bench/probe.ts';
import type { Sample } from '../bench/samples.ts';
import { type Check, check } from './check.ts';
import { isSame, otherAge } from './submit-record.ts';

/** How long the second of two requests may wait for the first, in milliseconds. */
const patience = 5000;

/** Sending many records. */
export const submitBatch: readonly Check[] = [
  check({
    id: 'submit-batch.partial',
    title: 'Each record is accepted or rejected by itself, with a line for each in their order',
    operations: ['submitBatch', 'readRecord'],
    run: async (probe) => {
      const { records, answer } = await sendMixed(probe);
      const lines = resultsOf(answer);
      expect(lines.length === 5, `the answer has ${lines.length} lines of records, and not 5`);
      expect(
        lines.every(({ position }, at) => position === at),
        'the positions do not count the records',
      );
      const outcomes = lines.map(({ outcome }) => outcome);
      expect(
        outcomes.join() === 'accepted,rejected,rejected,rejected,accepted',
        'other records are accepted and rejected than those that have to be',
      );
      const reasons = lines.slice(1, 4).map(({ reason }) => reason);
      expect(
        reasons.join() === 'malformed-request,record-refused,sharing-refused',
        'the reasons of rejected records are others',
      );
      for (const record of records)
        expectStatus(await probe.call(addressOf(record), { as: 'receiver' }), 200);
    },
  }),
  check({
    id: 'submit-batch.receipt',
    title: 'The last line is a receipt for the whole batch, with how many records came to what',
    clause: '#Receipt',
    operations: ['submitBatch'],
    run: async (probe) => {
      const { answer, body, key } = await sendMixed(probe);
      const last = answer.lines.at(-1);
      expect(last?.kind === 'receipt', 'the last line is no receipt');
      await expectReceipt(last.receipt, probe.bench, { body, key });
      const { accepted, unchanged, rejected } = (last.receipt as Json).outcome as Json;
      expect(accepted === 2 && unchanged === 0 && rejected === 3, 'the counts of the receipt are others');
    },
  }),
  check({
    id: 'submit-batch.repeated',
    title: 'A batch that comes again is answered the same, letter by letter',
    operations: ['submitBatch'],
    run: async (probe) => {
      const { answer, body, key } = await sendMixed(probe);
      expectSame(answer, await sendBatch(probe, body, key), 'the batch sent again');
    },
  }),
  check({
    id: 'submit-batch.unchanged',
    title: 'Under another key, records that are there as sent are `unchanged`',
    operations: ['submitBatch'],
    run: async (probe) => {
      const { body } = await sendMixed(probe);
      const outcomes = resultsOf(await sendBatch(probe, body)).map(({ outcome }) => outcome);
      expect(
        outcomes.join() === 'unchanged,rejected,rejected,rejected,unchanged',
        'the outcomes of the second batch are others',
      );
    },
  }),
  check({
    id: 'submit-batch.replaces-nothing',
    title: 'A record that differs from the one stored is rejected, because a batch replaces nothing',
    operations: ['submitBatch'],
    run: async (probe) => {
      const { record, target } = await probe.store();
      const other = { ...record, clientAge: otherAge(record) };
      const [line] = resultsOf(await sendBatch(probe, linesOf([other])));
      expect(
        line?.outcome === 'rejected' && line.reason === 'record-exists',
        'it is not rejected as `record-exists`',
      );
      expect(
        isSame((await probe.call(target, { as: 'sender' })).json, record),
        'the stored record has changed',
      );
    },
  }),
  check({
    id: 'submit-batch.reused',
    title: 'The key of a batch with other bytes is refused, and nothing of these is stored',
    operations: ['submitBatch'],
    problems: ['idempotency-key-reused'],
    run: async (probe) => {
      const { key } = await sendMixed(probe);
      const record = probe.bench.samples.referral();
      expectProblem(await sendBatch(probe, linesOf([record]), key), 'idempotency-key-reused');
      expectStatus(await probe.call(addressOf(record), { as: 'sender' }), 404);
    },
  }),
  check({
    id: 'submit-batch.in-use',
    title: 'While a batch is still coming, its key is in use; then it is answered as usual',
    clause: '#problems',
    operations: ['submitBatch'],
    problems: ['idempotency-key-in-use'],
    run: tryInUse,
  }),
  check({
    id: 'submit-batch.purpose-refused',
    title: 'A batch for a purpose that the protocol does not name is refused',
    operations: ['submitBatch'],
    problems: ['purpose-refused'],
    run: async (probe) => {
      const record = probe.bench.samples.referral();
      const answer = await probe.call('/v1/batches?purpose=statistics', batchParts(linesOf([record])));
      expectProblem(answer, 'purpose-refused');
      expectStatus(await probe.call(addressOf(record), { as: 'sender' }), 404);
    },
  }),
];

/** Five records of which the second, third and fourth cannot be taken. */
async function sendMixed(probe: Probe) {
  const { samples } = probe.bench;
  const records = [samples.referral(), samples.referral()] as const;
  const key = crypto.randomUUID();
  const body = [
    JSON.stringify(records[0]),
    '{"recordType":"referral"',
    '',
    JSON.stringify({ ...samples.referral(), status: 'lost' }),
    JSON.stringify({ ...samples.referral(), clientName: { fullName: 'Contoh Contohan' } }),
    JSON.stringify(records[1]),
    '',
  ].join('\n');
  const answer = await sendBatch(probe, body, key);
  expectStatus(answer, 200);
  return { records, body, key, answer };
}

async function sendBatch(probe: Probe, body: string, key: string = crypto.randomUUID()): Promise<Answer> {
  return probe.call('/v1/batches?purpose=referral', batchParts(body, key));
}

function batchParts(body: string, key: string = crypto.randomUUID()) {
  return { as: 'sender', body, key, headers: { 'content-type': 'application/x-ndjson' } } as const;
}

function linesOf(records: readonly Sample[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function resultsOf(answer: Answer): readonly Json[] {
  expectStatus(answer, 200);
  return answer.lines.filter((line): line is Json => line?.kind === 'record');
}

function addressOf({ referralId }: Sample): string {
  return `/v1/records/referral/${referralId}?purpose=referral`;
}

/** Holds back the end of a batch, and sends the same again meanwhile. */
async function tryInUse(probe: Probe): Promise<void> {
  const body = linesOf([probe.bench.samples.referral()]);
  const parts = batchParts(body);
  const bytes = new TextEncoder().encode(body);
  let finish: () => void = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes.subarray(0, 10));
      finish = () => {
        controller.enqueue(bytes.subarray(10));
        controller.close();
      };
    },
  });
  const first = probe.call('/v1/batches?purpose=referral', { ...parts, stream });
  first.catch(() => {});
  try {
    let second: Answer | undefined;
    for (let tries = 0; tries < 20 && second?.status !== 409; tries += 1) {
      // Until the head of the first one has come, the second one is the first.
      await pause(50);
      second = await soon(probe.call('/v1/batches?purpose=referral', parts));
      probe.needs(second !== undefined, 'the node lets the second request wait until the first has ended');
      if (second?.status === 200) break;
    }
    expectProblem(second as Answer, 'idempotency-key-in-use');
    expect(second?.headers.has('retry-after') === true, 'there is no header Retry-After');
  } finally {
    finish();
  }
  const answer = await first;
  expectStatus(answer, 200);
  expect(answer.lines.at(-1)?.kind === 'receipt', 'the first batch has no receipt');
}

/** What comes within the patience. */
function soon<T>(work: Promise<T>): Promise<T | undefined> {
  work.catch(() => {});
  return Promise.race([work, pause(patience)]);
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}
