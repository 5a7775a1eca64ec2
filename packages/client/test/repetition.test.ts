import { createClient, NodeUnreachableError } from '@amparo/client';
import { problems } from '@amparo/core/exchange';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientKey, pinned } from './_keys.ts';
import { type Fate, TestNode } from './_node.ts';
import { exampleBody, failureOf, quick, start } from './_start.ts';

const record = exampleBody('submitRecord');
const purpose = 'referral';
const retryable = problems.filter(({ retry }) => retry).map(({ code }) => code);
const final = problems.filter(({ retry }) => !retry).map(({ code }) => code);

test.each<Fate>(['lost', 'answer-lost', 'answer-cut', 'gateway', 'repeated', ...retryable])(
  'a request that meets %s goes again with the same key and bytes, and has one effect',
  async (fate) => {
    const { node, client } = await start();
    node.fates = [fate];
    const { receipt } = await client.submitRecord(record, { purpose, idempotencyKey: 'stored-1' });
    expect(node.effects).toEqual(['stored-1']);
    expect(receipt.idempotencyKey).toBe('stored-1');
    const bodies = new Set(node.arrived.map(({ body }) => String(body)));
    const signatures = new Set(node.arrived.map(({ headers }) => headers.signature));
    expect(bodies.size).toBe(1);
    if (fate !== 'repeated') expect(signatures.size).toBe(node.arrived.length);
  },
);

test('whatever is lost, there is one effect and one receipt', async () => {
  const node = await new TestNode().start();
  const client = createClient({
    url: node.url,
    credentials: { signingKey: clientKey },
    pinnedKeys: pinned,
    retries: { ...quick, tries: 50 },
  });
  const fate = fc.constantFrom<Fate>('good', 'lost', 'answer-lost', 'answer-cut', 'gateway', ...retryable);
  const schedule = fc.array(fate, { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(
      schedule,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
      async (fates, kinds) => {
        node.effects.length = 0;
        node.fates = [...fates];
        const idempotencyKey = crypto.randomUUID();
        const receipts = new Set<string>();
        const lines: unknown[] = [];
        for (const isRepeated of kinds) {
          const key = isRepeated ? idempotencyKey : crypto.randomUUID();
          const isBatch = key !== idempotencyKey;
          const { receipt } = isBatch
            ? await client.submitBatch([record, record], {
                purpose,
                idempotencyKey: key,
                onLine: ({ position }) => void lines.push(position),
              })
            : await client.submitRecord(record, { purpose, idempotencyKey: key });
          receipts.add(receipt.receipt);
        }
        const requests = new Set(node.effects);
        expect(requests.size).toBe(node.effects.length);
        expect(receipts.size).toBe(requests.size);
        expect(lines).toEqual(kinds.filter((isRepeated) => !isRepeated).flatMap(() => [0, 1]));
      },
    ),
    { numRuns: 60 },
  );
  await node.stop();
});

describe('what is not tried again', () => {
  const once = final.filter((code) => !['unauthenticated', 'signature-refused'].includes(code));

  test.each(once)('%s', async (code) => {
    const { node, client } = await start();
    node.fates = [code];
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ name: 'ExchangeProblemError', code, retryable: false, tries: 1 });
    expect([node.fates, node.effects]).toEqual([[], []]);
  });

  test('a signature that is refused twice', async () => {
    const { node, client } = await start();
    node.fates = ['signature-refused', 'signature-refused'];
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ code: 'signature-refused', tries: 2 });
  });

  test('anything, where retries are off', async () => {
    const { node, client } = await start({ retries: false });
    node.fates = ['lost', 'good'];
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ name: 'NodeUnreachableError', reason: 'no-answer', retryable: true });
    expect(node.fates).toEqual(['good']);
  });
});

test('it gives up after as many tries as it may have, and says so', async () => {
  const { node, client } = await start({ retries: { ...quick, tries: 3 } });
  node.fates = Array.from({ length: 9 }, () => 'gateway' as const);
  const failure = await failureOf(client.submitRecord(record, { purpose }));
  expect(failure).toBeInstanceOf(NodeUnreachableError);
  expect(failure).toMatchObject({ reason: 'gateway', status: 502, tries: 3 });
  expect(failure.message).toContain('3 tries');
  expect(node.fates).toHaveLength(6);
});

test('it does not wait where the node asks for more time than there is', async () => {
  const { node, client } = await start({ retries: { totalTime: 60_000 } });
  node.retryAfter = '61';
  node.fates = ['unavailable', 'good'];
  const failure = await failureOf(client.submitRecord(record, { purpose }));
  expect(failure).toMatchObject({ code: 'unavailable', retryAfter: 61, tries: 1 });
});

test('it waits as long as the node asks for', async () => {
  const { node, client } = await start();
  node.retryAfter = '1';
  node.fates = ['too-many-requests'];
  const controller = new AbortController();
  const call = client.submitRecord(record, { purpose, signal: controller.signal });
  // It is the pause that is broken off: nothing else takes long enough.
  await expect.poll(() => node.fates.length).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  controller.abort(new Error('Enough.'));
  await expect(call).rejects.toThrow('Enough.');
  expect(node.effects).toEqual([]);
});

describe('a node from which nothing comes', () => {
  test('has a time limit for each try', async () => {
    const { node, client } = await start({ timeout: 40, retries: { ...quick, tries: 2 } });
    node.fates = ['hangs', 'hangs'];
    const failure = await failureOf(client.submitRecord(record, { purpose }));
    expect(failure).toMatchObject({ name: 'NodeUnreachableError', reason: 'timed-out', tries: 2 });
  });

  test('is waited for no longer than the caller wants', async () => {
    const { node, client } = await start();
    node.fates = ['hangs'];
    const controller = new AbortController();
    const call = client.submitRecord(record, { purpose, signal: controller.signal });
    await expect.poll(() => node.fates.length).toBe(0);
    const reason = new Error('The user has left the page.');
    controller.abort(reason);
    expect(await failureOf(call)).toBe(reason);
    expect(await failureOf(client.keys({ signal: controller.signal }))).toBe(reason);
  });
});
