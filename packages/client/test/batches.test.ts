import { openAsBlob } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BatchProgress, BatchSource } from '@amparo/client';
import { describe, expect, test } from 'vitest';
import { exampleBody, failureOf, start } from './_start.ts';

const referral = exampleBody('submitRecord');
const many = Array.from({ length: 500 }, (_, index) =>
  index % 100 === 7 ? { recordType: 'referral' } : { ...referral, referralId: `r-${index}` },
);
const text = many.map((record) => `${JSON.stringify(record)}\n`).join('');
const purpose = 'referral';

async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield item;
}

/** The text in pieces that end anywhere, within letters too. */
function pieces(): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / 777) }, (_, at) =>
    bytes.subarray(at * 777, at * 777 + 777),
  );
}

async function file(): Promise<Blob> {
  const path = join(await mkdtemp(join(tmpdir(), 'batch-')), 'cases.ndjson');
  await writeFile(path, text);
  return openAsBlob(path);
}

const sources: Readonly<Record<string, () => BatchSource | Promise<BatchSource>>> = {
  'a list of records': () => many,
  'records one by one': () => oneByOne(many),
  text: () => text,
  bytes: () => new TextEncoder().encode(text),
  'bytes in pieces': () => oneByOne(pieces()),
  'a stream of bytes': () => new Blob([text]).stream(),
  'a Blob': () => new Blob([text]),
  'a file': file,
};

describe.each(Object.keys(sources))('a batch from %s', (name) => {
  test('arrives as the same bytes, and each record is answered', async () => {
    const { node, client } = await start();
    const positions: number[] = [];
    const progress: BatchProgress[] = [];
    const result = await client.submitBatch(await (sources[name] as () => BatchSource)(), {
      purpose,
      onLine: ({ position }) => void positions.push(position as number),
      onProgress: (event) => void progress.push(event),
    });
    expect(node.arrived.map(({ body }) => String(body))).toEqual([text]);
    expect(result).toMatchObject({
      outcome: { accepted: 495, unchanged: 0, rejected: 5 },
      receiptVerified: true,
    });
    expect(result.rejected.map(({ position }) => position)).toEqual([7, 107, 207, 307, 407]);
    expect(positions).toEqual(many.map((_, index) => index));
    const bytesTotal = text.length;
    expect(progress[0]).toEqual({ bytesSent: 0, bytesTotal, linesAnswered: 0, tries: 1 });
    expect(progress.at(-1)).toEqual({ bytesSent: bytesTotal, bytesTotal, linesAnswered: 500, tries: 1 });
  });
});

test.each(['answer-cut', 'answer-lost', 'lost', 'gateway', 'repeated', 'idempotency-key-in-use'] as const)(
  'a batch that meets %s is sent again, has one effect, and each line is told once',
  async (fate) => {
    const { node, client } = await start();
    node.fates = [fate, fate === 'repeated' ? 'good' : fate];
    const positions: number[] = [];
    const { receipt } = await client.submitBatch(many, {
      purpose,
      onLine: ({ position }) => void positions.push(position as number),
    });
    expect(node.effects).toEqual([receipt.idempotencyKey]);
    expect(positions).toEqual(many.map((_, index) => index));
  },
);

test('two batches are two requests, and one that has a key of the caller is one', async () => {
  const { node, client } = await start();
  await client.submitBatch(many, { purpose });
  await client.submitBatch(many, { purpose });
  expect(new Set(node.effects).size).toBe(2);
  const idempotencyKey = 'stored-1';
  const first = await client.submitBatch(many, { purpose, idempotencyKey });
  expect(await client.submitBatch(many, { purpose, idempotencyKey })).toEqual(first);
  expect(node.effects.slice(2)).toEqual(['stored-1']);
});

test('an answer that ends with a problem is asked for again', async () => {
  const { node, client } = await start();
  let asked = 0;
  node.answers.set('submitBatch', ({ body }) => {
    asked += 1;
    const records = String(body).trimEnd().split('\n');
    const lines = records.map((_, position) => ({ kind: 'record', position, outcome: 'accepted' }));
    const problem = {
      type: 'https://w3id.org/amparo/problems/unavailable',
      title: 'The node cannot serve this now',
      status: 503,
      detail: 'Wait.',
      code: 'unavailable',
      instance: 'urn:uuid:0190f3a1-7c2e-7b44-9a51-5d0c8e2b6f17',
    };
    const all = [...lines.slice(0, 2), { kind: 'problem', problem }];
    const headers = { 'content-type': 'application/x-ndjson' };
    return { status: 200, headers, body: all.map((line) => `${JSON.stringify(line)}\n`).join('') };
  });
  const positions: unknown[] = [];
  const call = client.submitBatch(many, { purpose, onLine: ({ position }) => void positions.push(position) });
  expect(await failureOf(call)).toMatchObject({ code: 'unavailable', retryable: true, tries: 8 });
  expect([asked, positions]).toEqual([8, [0, 1]]);
});

test('an answer that leaves records out is not taken for a whole one', async () => {
  const { node, client } = await start();
  node.forge = (receipt) => ({ ...receipt, outcome: { accepted: 499, unchanged: 0, rejected: 1 } });
  expect(await failureOf(client.submitBatch(many, { purpose }))).toMatchObject({ reason: 'lines-missing' });
});

test('what the caller’s own code throws ends the batch, and is not tried again', async () => {
  const { node, client } = await start();
  const own = new Error('The disk is full.');
  const fail = () => {
    throw own;
  };
  expect(await failureOf(client.submitBatch(many, { purpose, onLine: fail }))).toBe(own);
  async function* failing() {
    yield referral;
    throw own;
  }
  expect(await failureOf(client.submitBatch(failing(), { purpose }))).toBe(own);
  let events = 0;
  const later = () => {
    events += 1;
    if (events > 1) throw own;
  };
  expect(await failureOf(client.submitBatch(many, { purpose, onProgress: later }))).toBe(own);
  expect(node.arrived.length).toBeLessThanOrEqual(2);
});

test('a file that changes while it is sent is no fault of the connection', async () => {
  const { node, client } = await start();
  const path = join(await mkdtemp(join(tmpdir(), 'batch-')), 'cases.ndjson');
  await writeFile(path, text);
  const blob = await openAsBlob(path);
  node.fates = ['unavailable'];
  const call = client.submitBatch(blob, {
    purpose,
    onProgress: async ({ bytesSent }) => {
      if (bytesSent > 0) await writeFile(path, 'other');
    },
  });
  const failure = await failureOf(call);
  expect(failure.name).not.toBe('NodeUnreachableError');
});
