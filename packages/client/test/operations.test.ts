import type { ConsentWithdrawal, PortabilityAnswer, ReferralStepMessage } from '@amparo/core/exchange';
import { describe, expect, test } from 'vitest';
import { exampleAnswer } from './_node.ts';
import { exampleBody, start } from './_start.ts';

const record = exampleBody('submitRecord');
const recordId = '5a0f4a0e-8f0f-4c55-9d0a-6b1f7a3c2e10';
const etag = '"1-9f2c1b7ad0"';
const purpose = 'referral';

describe('each write is signed, has its effect, and brings a verified receipt', () => {
  test('submitRecord', async () => {
    const { node, client } = await start();
    const result = await client.submitRecord(record, { purpose });
    expect(result).toMatchObject({ outcome: 'accepted', recordId, version: 1, etag, receiptVerified: true });
    expect(node.arrived).toMatchObject([{ operation: 'submitRecord', party: 'shelter-desk' }]);
    expect(JSON.parse(String(node.arrived[0]?.body))).toEqual(record);
    expect(node.effects).toEqual([result.receipt.idempotencyKey]);
  });

  test('submitRecord sends text and bytes as they are', async () => {
    const { node, client } = await start();
    const text = `  ${JSON.stringify(record, null, 2)}\n`;
    await client.submitRecord(text, { purpose });
    await client.submitRecord(new TextEncoder().encode(text), { purpose });
    expect(node.arrived.map(({ body }) => String(body))).toEqual([text, text]);
  });

  test('replaceRecord', async () => {
    const { node, client } = await start();
    const result = await client.replaceRecord('referral', recordId, record, { purpose, etag });
    expect(result).toMatchObject({ version: 2, etag: '"2-51d07e44c2"', receiptVerified: true });
    expect(node.arrived[0]?.headers['if-match']).toBe(etag);
  });

  test('transitionReferral', async () => {
    const { node, client } = await start();
    const step = exampleBody<ReferralStepMessage>('transitionReferral');
    const result = await client.transitionReferral(recordId, step, { etag, idempotencyKey: 'step-1' });
    expect(result).toMatchObject({ version: 2, receiptVerified: true });
    expect(node.effects).toEqual(['step-1']);
  });

  test('answerPortabilityRequest', async () => {
    const { client } = await start();
    const answer = exampleBody<PortabilityAnswer>('answerPortabilityRequest');
    const result = await client.answerPortabilityRequest(recordId, answer, { etag });
    expect(result).toMatchObject({ recordType: 'portability-request', receiptVerified: true });
  });

  test('withdrawConsent', async () => {
    const { client } = await start();
    const withdrawal = exampleBody<ConsentWithdrawal>('withdrawConsent');
    const result = await client.withdrawConsent(withdrawal);
    expect(result).toMatchObject({ ...withdrawal, effectiveAt: expect.any(String), receiptVerified: true });
  });
});

describe('each read', () => {
  test('readRecord, and that nothing is new', async () => {
    const { node, client } = await start();
    const read = await client.readRecord('referral', recordId, { purpose });
    expect(read).toEqual({ record: JSON.parse(exampleAnswer('readRecord').body), etag });
    node.answers.set('readRecord', () => ({ status: 304, headers: { etag }, body: '' }));
    expect(await client.readRecord('referral', recordId, { purpose, ifNoneMatch: etag })).toBeUndefined();
    expect(node.arrived[1]?.headers['if-none-match']).toBe(etag);
  });

  test('keys, capabilities, openApi, health and ready need no credentials and send none', async () => {
    const { node, client } = await start({
      credentials: { token: () => Promise.reject(new Error('It was asked for.')) },
    });
    expect((await client.keys()).keys).toHaveLength(1);
    expect((await client.capabilities()).partyId).toBe('legal-aid-kl');
    expect((await client.openApi()).openapi).toBe('3.1.0');
    expect([await client.health(), await client.ready()]).toEqual([true, true]);
    for (const { headers } of node.arrived) expect(headers).not.toHaveProperty('authorization');
  });

  test('a node that is away or not ready says so at once', async () => {
    const { node, client } = await start({ retries: { tries: 5 } });
    node.fates = ['unavailable', 'lost', 'gateway'];
    expect([await client.ready(), await client.health(), await client.ready()]).toEqual([
      false,
      false,
      false,
    ]);
    expect(node.fates).toEqual([]);
  });

  test('readReceipt gives one that was signed', async () => {
    const { node, client } = await start();
    const { receipt } = await client.submitRecord(record, { purpose });
    node.answers.set('readReceipt', () => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(receipt),
    }));
    const again = await client.readReceipt(receipt.receiptId);
    expect(again).toEqual({ ...receipt, receiptVerified: true });
  });
});

describe('lists', () => {
  /** Pages that follow each other by their cursors. */
  function pagesOf(pages: readonly object[], field: 'next', isEndless = false) {
    return (_: unknown, url: URL) => {
      const at = Number(url.searchParams.get('after') ?? 0);
      const isLast = at >= pages.length - 1;
      const page = {
        ...pages[at],
        ...((!isLast || isEndless) && { [field]: String(Math.min(at + 1, pages.length)) }),
        ...(isEndless && { more: !isLast && at < pages.length }),
      };
      const headers = { 'content-type': 'application/json' };
      return {
        status: 200,
        headers,
        body: JSON.stringify(at < pages.length ? page : { changes: [], next: String(at), more: false }),
      };
    };
  }
  const entry = JSON.parse(exampleAnswer('listRecords').body).items[0];
  const change = JSON.parse(exampleAnswer('listChanges').body).changes[0];

  test('records goes over all pages, empty ones among them', async () => {
    const { node, client } = await start();
    const ids = ['a', 'b', 'c'];
    const [a, b, c] = ids.map((id) => ({ ...entry, recordId: id }));
    node.answers.set('listRecords', pagesOf([{ items: [a, b] }, { items: [] }, { items: [c] }], 'next'));
    const seen: string[] = [];
    for await (const item of client.records({ recordType: 'referral', purpose, limit: 2 }))
      seen.push(item.recordId);
    expect(seen).toEqual(ids);
    expect(node.arrived).toHaveLength(3);
  });

  test('changes ends where there are no more, with the cursor to keep', async () => {
    const { node, client } = await start();
    const pages = [4, 5].map((position) => ({ changes: [{ ...change, position }] }));
    node.answers.set('listChanges', pagesOf(pages, 'next', true));
    const seen: unknown[] = [];
    for await (const { changes, next } of client.changes()) seen.push([changes[0]?.position, next]);
    expect(seen).toEqual([
      [4, '1'],
      [5, '2'],
    ]);
  });

  test('changes follows on, tells nothing where nothing is new, and ends with the signal', async () => {
    const { node, client } = await start();
    const pages: object[] = [{ changes: [{ ...change, position: 1 }] }];
    node.answers.set('listChanges', (request, url) => {
      // The fourth question finds something new.
      if (node.arrived.length === 4) pages.push({ changes: [{ ...change, position: 2 }] });
      return pagesOf(pages, 'next', true)(request, url);
    });
    const controller = new AbortController();
    const seen: number[] = [];
    const follow = async () => {
      for await (const { changes } of client.changes({ follow: true, pause: 1, signal: controller.signal })) {
        seen.push(...changes.map(({ position }) => position));
        if (seen.length === 2) controller.abort(new Error('Enough.'));
      }
    };
    await expect(follow()).rejects.toThrow('Enough.');
    expect(seen).toEqual([1, 2]);
    expect(node.arrived.length).toBeGreaterThanOrEqual(4);
  });

  test('readLog gives its lines letter by letter', async () => {
    const { client } = await start();
    const lines: string[] = [];
    for await (const page of client.readLog({ after: 'bDo5MDEx' })) lines.push(...page.lines);
    expect(lines).toEqual(JSON.parse(exampleAnswer('readLog').body).lines);
  });

  test('a list that does not go on is not asked for ever', async () => {
    const { node, client } = await start();
    const body = JSON.stringify({ items: [], next: 'same' });
    const headers = { 'content-type': 'application/json' };
    node.answers.set('listRecords', () => ({ status: 200, headers, body }));
    const all = client.records({ recordType: 'referral', purpose });
    await expect(all.next()).rejects.toMatchObject({ name: 'UnexpectedAnswerError', reason: 'cursor' });
    expect(node.arrived).toHaveLength(2);
  });
});
